"""The periods of the law: how long each is, and when it has run out by Regulation 1182/71."""

import pytest

from instruks.agreement.terms import breach, rights
from instruks.deadlines.due import Clock, due_after, due_extended, run_out
from tests.deadlines.moments import A_MOMENT, at, end_of_day
from tests.packs.agreed import agreement_that_says, said, standing

LAW = standing(agreement_that_says({}))


def by_the_law(event, term):
    return due_after(at(event), LAW.terms[term].value, Clock.STATUTORY)


def extended(event, term, by):
    return due_extended(at(event), LAW.terms[term].value, LAW.terms[by].value, Clock.STATUTORY)


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (rights.ANSWER_WITHIN, ("1 month", "GDPR 12(3)")),
        (rights.EXTENSION, ("2 months", "GDPR 12(3)")),
        (breach.REPORT_WITHIN, ("72 hours", "GDPR 33(1)")),
        (rights.CONSULTATION_WITHIN, ("8 weeks", "GDPR 36(2)")),
        (rights.CONSULTATION_EXTENSION, ("6 weeks", "GDPR 36(2)")),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_how_long(term, expected):
    assert said(LAW, term) == expected


DAYS = {
    "senest en måned efter": (
        by_the_law("2026-01-31T10:00", rights.ANSWER_WITHIN),
        end_of_day("2026-03-02"),
    ),
    "senest en måned efter, over jul": (
        by_the_law("2026-11-25T10:00", rights.ANSWER_WITHIN),
        end_of_day("2026-12-28"),
    ),
    "to måneder længere, fra modtagelsen": (
        extended("2026-11-15T10:00", rights.ANSWER_WITHIN, rights.EXTENSION),
        end_of_day("2027-02-15"),
    ),
    "inden otte uger": (
        by_the_law("2026-11-02T10:00", rights.CONSULTATION_WITHIN),
        end_of_day("2026-12-28"),
    ),
    "seks uger mere": (
        extended("2026-11-02T10:00", rights.CONSULTATION_WITHIN, rights.CONSULTATION_EXTENSION),
        end_of_day("2027-02-08"),
    ),
}


@pytest.mark.parametrize("words", DAYS)
def test_just_before_exactly_at_and_just_after_the_last_day(words):
    due, end = DAYS[words]
    moments = (end - A_MOMENT, end, end + A_MOMENT)

    assert [run_out(due, now, owed_by_us=False) for now in moments] == [False, True, True]


def test_72_hours_just_before_exactly_at_and_just_after():
    due = by_the_law("2026-11-20T16:30", breach.REPORT_WITHIN)
    end = at("2026-11-23T16:30")

    moments = (end - A_MOMENT, end, end + A_MOMENT)

    assert [run_out(due, now, owed_by_us=True) for now in moments] == [False, False, True]
