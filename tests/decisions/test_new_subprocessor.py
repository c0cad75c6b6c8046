"""What if we start using this sub-processor from a day?"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.agreement.facts.adequacy_decisions import RecipientKind
from instruks.decisions.change import Outcome, Plan
from instruks.decisions.new_subprocessor import what_if
from instruks.texts.pack import Kind
from tests.decisions.asking import PROCESSOR, SIGNED, agreed, clauses, unless
from tests.laying_out import layer, standing

GENERAL = {
    "7.3": '"subprocessor.authorisation" = "general"\n"subprocessor.notice" = "30 days"\n"subprocessor.tell_changes" = true',
    "B.2": '"subprocessor.urgent_path" = true\n"subprocessor.objection_ends" = "announced effect"',
    "C.5": '"place.class" = ["the sub-processors\' addresses"]',
    "8.1": '"transfer.basis_required" = true\n"transfer.adequate_countries" = true\n"transfer.dpf_organisations" = true',
}
SPECIFIC = {
    "B.1": '"subprocessor.authorisation" = "specific"\n"subprocessor.approved" = { name = "Klint A/S", activities = ["host"] }',
    "B.2": '"subprocessor.object_within" = "10 days"\n"subprocessor.objection_ends" = "period"',
    "C.5": '"place.others_need_approval" = true\n"place.allowed" = { who = "Klint A/S", country = "DK" }',
}
PLAN = Plan("Ny Sky ApS", "DK", "host", from_on=date(2027, 1, 1), told_on=date(2026, 12, 1))


def change(terms=GENERAL, **plan):
    return what_if(replace(PLAN, **plan), agreed(**terms))


@pytest.mark.parametrize(
    ("from_on", "verdict"),
    [
        (date(2026, 12, 31), "must not"),
        (date(2027, 1, 1), "may"),
        (date(2027, 1, 2), "may"),
    ],
    ids=["just before", "the earliest day", "just after"],
)
def test_30_days_in_hand_before_use(from_on, verdict):
    given = change(from_on=from_on)

    assert given.outcome is Outcome.NEEDS_NOTICE
    assert given.ruling.verdict == verdict
    assert (str(given.notice.value), str(given.notice.clause)) == ("30 days", "Aftalen 7.3")
    assert given.earliest_on == date(2027, 1, 1)
    assert given.not_late_before == date(2026, 12, 31)


def test_the_controller_can_object_until_the_announced_day():
    assert change().object_until.lenient_last_day == date(2026, 12, 31)


def test_60_days_in_the_deviations_override():
    deviating = standing(
        layer(Kind.CLAUSES, "Aftalen", {"14": SIGNED, "1": PROCESSOR, **GENERAL}),
        layer(Kind.DEVIATIONS, "Fravigelser", {"D.8": '"subprocessor.notice" = "60 days"'}),
    )
    given = what_if(PLAN, deviating)

    assert given.earliest_on == date(2027, 1, 31)
    assert clauses(given.ruling) == ["Fravigelser D.8"]
    assert unless(given.ruling) == ["starting on 2027-01-31 or later"]


def test_an_urgent_need_is_for_a_named_person_and_keeps_the_right_to_object():
    given = change(from_on=date(2026, 12, 2), urgent="Datacentret brænder")

    assert given.outcome is Outcome.UNSETTLED
    assert clauses(given.ruling) == ["Aftalen B.2"]
    assert change(from_on=date(2026, 12, 2)).outcome is Outcome.NEEDS_NOTICE


def test_an_objection_blocks():
    given = change(objected=True)

    assert given.outcome is Outcome.BLOCKED
    assert clauses(given.ruling) == ["Aftalen 7.3"]


def test_general_authorisation_without_a_period_is_a_question():
    without = GENERAL | {"7.3": '"subprocessor.authorisation" = "general"'}
    given = change(without)

    assert given.outcome is Outcome.UNSETTLED
    assert given.earliest_on is None


def test_specific_authorisation_needs_an_approval_and_time_opens_nothing():
    given = change(SPECIFIC, told_on=date(2026, 9, 15), from_on=date(2027, 8, 31))

    assert given.outcome is Outcome.NEEDS_APPROVAL
    assert given.ruling.verdict == "must not"
    assert clauses(given.ruling) == ["Aftalen B.1", "Aftalen C.5"]


def test_the_10_days_to_object_are_shown_beside_it():
    given = change(SPECIFIC, told_on=date(2026, 12, 15))

    assert given.object_until.last_day == date(2026, 12, 25)
    assert given.object_until.lenient_last_day == date(2026, 12, 28)
    assert given.earliest_on == date(2026, 12, 29)


@pytest.mark.parametrize(
    ("approved_on", "outcome"),
    [
        (date(2026, 12, 31), Outcome.ALLOWED),
        (date(2027, 1, 1), Outcome.ALLOWED),
        (date(2027, 1, 2), Outcome.NEEDS_APPROVAL),
    ],
    ids=["the day before", "the first day", "the day after"],
)
def test_a_written_approval_opens_it_from_its_day(approved_on, outcome):
    assert change(SPECIFIC, approved_on=approved_on).outcome is outcome


def test_what_is_on_the_list_already_is_allowed():
    assert change(SPECIFIC, name="Klint A/S").outcome is Outcome.ALLOWED
    assert change(SPECIFIC, name="Klint A/S", activity="test").outcome is Outcome.NEEDS_APPROVAL
    assert change(SPECIFIC, name="Klint A/S", country="SE").outcome is Outcome.NEEDS_APPROVAL


def test_both_modes_at_once_are_shown_with_both_clauses():
    both = GENERAL | {"B.1": '"subprocessor.new_activity_needs_approval" = true'}
    given = change(both)

    assert given.outcome is Outcome.UNSETTLED
    assert clauses(given.ruling) == ["Aftalen 7.3", "Aftalen B.1"]


@pytest.mark.parametrize(
    ("from_on", "outcome"),
    [
        (date(2027, 8, 31), Outcome.NEEDS_NOTICE),
        (date(2027, 9, 1), Outcome.BLOCKED),
    ],
    ids=["the last day", "the end"],
)
def test_after_the_end_nothing_starts(from_on, outcome):
    assert change(from_on=from_on).outcome is outcome


def test_a_third_country_without_a_basis_blocks():
    given = change(country="IN")

    assert given.outcome is Outcome.BLOCKED
    assert "Aftalen 8.1" in clauses(given.ruling)


def test_a_third_country_nobody_has_looked_into_is_a_question():
    assert change(country="US").outcome is Outcome.UNSETTLED
    assert change(country="CA").outcome is Outcome.UNSETTLED


def test_an_adequate_country_needs_its_notice_only():
    assert change(country="GB").outcome is Outcome.NEEDS_NOTICE
    assert change(country="CA", kind=RecipientKind.BUSINESS).outcome is Outcome.NEEDS_NOTICE


def test_data_the_agreement_does_not_cover_block():
    listed = GENERAL | {"A.3": '"data.item" = { slug = "name", name = "Navn" }'}

    assert change(listed, data=frozenset({"name"})).outcome is Outcome.NEEDS_NOTICE
    assert change(listed, data=frozenset({"health"})).outcome is Outcome.BLOCKED
