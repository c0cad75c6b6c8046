"""May this sub-processor be used for this activity with these data?"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.decisions.subprocessor import Use, may_use_subprocessor
from tests.decisions.asking import agreed, clauses, unless, why

LISTED = """
"subprocessor.authorisation" = "specific"
"subprocessor.new_activity_needs_approval" = true
[["subprocessor.approved"]]
name = "Klint Hosting A/S"
activities = ["host", "support"]
[["subprocessor.approved"]]
name = "Vindspejl Video ApS"
activities = ["video_meetings"]
data = ["image_stream"]
level = 2
parent = "Klint Hosting A/S"
[["subprocessor.approved"]]
name = "Forældreløs ApS"
activities = ["wiki"]
level = 2
parent = "Ukendt A/S"
"""
USE = Use("Klint Hosting A/S", "host", frozenset({"name"}), date(2026, 11, 21))


def ruling(listed=LISTED, **use):
    return may_use_subprocessor(replace(USE, **use), agreed(b1=listed).terms)


def test_approved_for_the_activity():
    assert why(ruling()) == ("may", [("Aftalen B.1", "Klint Hosting A/S is approved for it.")])
    assert ruling(activity="support").verdict == "may"


def test_its_name_counts_in_any_spelling():
    assert ruling(name="klint hosting a/s").verdict == "may"


def test_a_new_activity_needs_approval():
    given = ruling(activity="analytics")

    assert why(given) == (
        "must not",
        [
            (
                "Aftalen B.1",
                "Klint Hosting A/S is not approved for `analytics`; approved for: Hosting, Supporting.",
            )
        ],
    )
    assert unless(given) == ["the controller's written approval; silence is none"]


def test_at_any_level_only_with_the_data_of_its_row():
    video = {"name": "Vindspejl Video ApS", "activity": "video_meetings"}

    assert ruling(**video, data=frozenset({"image_stream"})).verdict == "may"
    assert ruling(**video, data=frozenset({"image_stream", "name"})).verdict == "must not"
    assert clauses(ruling(**video, data=frozenset({"name"}))) == ["Aftalen B.1"]


def test_a_link_of_the_chain_that_hangs_on_nothing_is_a_question():
    assert ruling(name="Forældreløs ApS", activity="wiki").verdict == "unsettled"


@pytest.mark.parametrize("mode", ["specific", "general"])
def test_an_empty_list_approves_none(mode):
    given = ruling(f'"subprocessor.authorisation" = "{mode}"')

    assert given.verdict == "must not"
    assert clauses(given) == ["Aftalen B.1"]


def test_where_no_clause_authorises_the_law_asks_for_approval():
    assert clauses(ruling('"subprocessor.same_duties" = true')) == ["GDPR 28(2)"]


def test_under_general_authorisation_the_way_to_yes_is_a_notice():
    given = ruling('"subprocessor.authorisation" = "general"')

    assert unless(given) == ["a notice to the controller, and its time to object without objection"]


def test_a_standard_third_party_service_is_asked_for_like_any_other():
    standard = """
"subprocessor.authorisation" = "general"
"subprocessor.standard_services" = true
"subprocessor.processor_answers" = "not for standard third-party services"
[["subprocessor.approved"]]
name = "Skyarkiv ApS"
activities = ["store"]
standard_service = true
"""

    assert ruling(standard, name="Skyarkiv ApS", activity="store").verdict == "may"
    assert ruling(standard, name="Skyarkiv ApS", activity="support").verdict == "must not"
    assert ruling(standard, name="Andet arkiv ApS", activity="store").verdict == "must not"


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2026, 11, 30), "must not"),
        (date(2026, 12, 1), "may"),
        (date(2026, 12, 2), "may"),
    ],
    ids=["the day before", "the day of the approval", "the day after"],
)
def test_an_approval_counts_from_its_day(on_day, verdict):
    given = ruling(name="Ny ApS", on_day=on_day, approved_on=date(2026, 12, 1))

    assert given.verdict == verdict
