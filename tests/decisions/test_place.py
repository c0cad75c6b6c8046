"""May the work be done at this place?"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.decisions.place import Work, may_work_at
from tests.decisions.asking import agreed, clauses, unless, why

LISTED = """
"place.others_need_approval" = true
"place.allowed" = [
  { who = "Nordlys Drift A/S", country = "DK" },
  { who = "Skyrande Sky ApS", country = "IE", region = "nord", basis = "DPF" },
  { who = "Vindspejl Video ApS", country = "DE" },
]
"""
CLASSES = """
"place.others_need_approval" = true
"place.class" = ["the processor's addresses", "data centres the processor uses", "the sub-processors' addresses"]
"""
WORK = Work("Skyrande Sky ApS", "IE", date(2026, 11, 21))


def ruling(listed=LISTED, **work):
    return may_work_at(replace(WORK, **work), agreed(c5=listed).terms)


def test_an_agreed_place():
    assert why(ruling()) == ("may", [("Aftalen C.5", "Agreed for Skyrande Sky ApS: Ireland.")])


def test_another_place_needs_prior_written_approval():
    given = ruling(country="US")

    assert why(given) == (
        "must not",
        [("Aftalen C.5", "Not agreed for Skyrande Sky ApS: United States.")],
    )
    assert unless(given) == ["the controller's prior written approval of the place"]


def test_the_address_is_no_place():
    company = """
"place.others_need_approval" = true
"place.allowed" = { who = "Vindspejl Video ApS", country = "DE" }
[["subprocessor.approved"]]
name = "Vindspejl Video ApS"
activities = ["video_meetings"]
address = "Lysningen 2, 8979 Granby"
country = "DK"
"""

    assert ruling(company, who="Vindspejl Video ApS", country="DE").verdict == "may"
    assert ruling(company, who="Vindspejl Video ApS", country="DK").verdict == "must not"


def test_a_place_is_agreed_for_one_company_only():
    assert ruling(who="Vindspejl Video ApS", country="IE").verdict == "must not"
    assert ruling(who="", country="IE").verdict == "must not"
    assert ruling(who="", country="DK").verdict == "may"


def test_another_region_of_the_same_country_is_another_place():
    assert ruling(region="Nord").verdict == "may"
    assert ruling(region="syd").verdict == "must not"
    assert ruling(who="Vindspejl Video ApS", country="DE", region="syd").verdict == "may"


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2026, 11, 30), "must not"),
        (date(2026, 12, 1), "may"),
        (date(2026, 12, 2), "may"),
    ],
    ids=["the day before", "the day of the approval", "the day after"],
)
def test_an_approval_of_the_place_counts_from_its_day(on_day, verdict):
    assert ruling(country="SE", on_day=on_day, approved_on=date(2026, 12, 1)).verdict == verdict


def test_classes_that_nobody_has_resolved_decide_nothing():
    given = ruling(CLASSES, who="", country="DK")

    assert why(given) == (
        "unsettled",
        [
            ("Aftalen C.5", "The agreement speaks of data centres the processor uses, and nobody has said which they are."),
            ("Aftalen C.5", "The agreement speaks of the processor's addresses, and nobody has said which they are."),
        ],
    )  # fmt: skip


def test_once_a_list_resolves_them_what_is_not_in_it_is_denied():
    resolved = CLASSES + '"place.allowed" = { who = "Nordlys Drift A/S", country = "DK" }'

    assert ruling(resolved, who="", country="DK").verdict == "may"
    assert ruling(resolved, who="", country="SE").verdict == "must not"
    assert ruling(resolved, who="Skyrande Sky ApS", country="SE").verdict == "unsettled"


def test_where_no_clause_speaks_of_places_nobody_knows():
    assert ruling('"breach.without_undue_delay" = true').verdict == "unsettled"


POLICY = LISTED + '"place.remote_work_by_policy" = true\n'


def test_remote_work_goes_by_the_policys_countries():
    eea = POLICY + '"place.remote_work_from" = ["EØS"]'

    assert ruling(eea, who="", country="SE", remote=True).verdict == "may"
    assert ruling(eea, who="", country="US", remote=True).verdict == "must not"
    assert ruling(POLICY, who="", country="SE", remote=True).verdict == "unsettled"
    assert ruling(LISTED, who="", country="SE", remote=True).verdict == "must not"


def test_a_policy_cannot_do_what_needs_an_instruction():
    wide = (
        POLICY + '"place.remote_work_from" = ["DK", "TH"]\n"transfer.own_processing_needs" = true'
    )
    given = ruling(wide, who="", country="TH", remote=True)

    assert given.verdict == "must not"
    assert unless(given) == ["the controller's documented instruction to work there"]
    assert [str(reason.sentence) for reason in given.others] == [
        "The policy lets staff work in Thailand."
    ]


def test_a_policy_naming_a_country_in_words_is_understood():
    named = POLICY + '"place.remote_work_from" = ["Danmark", "Sverige"]'

    assert clauses(ruling(named, who="", country="SE", remote=True)) == ["Aftalen C.5"]
    assert ruling(named, who="", country="NO", remote=True).verdict == "must not"
