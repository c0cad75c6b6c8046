"""May data be handed out because an authority demands it?"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.decisions.legal_demand import Demand, may_hand_out
from tests.decisions.asking import agreed, clauses, unless

TERMS = {
    "4.1": '"instruction.law_excepted" = true',
    "8.2": '"transfer.legal_demand_told_first" = true',
}
TOLD = Demand("DK", date(2026, 11, 21), "retsplejeloven § 804", told_on=date(2026, 11, 20))


def ruling(**changed):
    return may_hand_out(replace(TOLD, **changed), agreed(**TERMS).terms)


def test_a_law_of_a_member_state_that_the_controller_was_told_of():
    assert ruling().verdict == "may"
    assert clauses(ruling()) == ["Aftalen 4.1", "Aftalen 8.2"]


def test_an_order_from_a_third_country_is_not_enough_by_itself():
    given = ruling(country="US")

    assert given.verdict == "must not"
    assert clauses(given) == ["GDPR 48"]


@pytest.mark.parametrize(
    ("told_on", "verdict"),
    [
        (date(2026, 11, 20), "may"),
        (date(2026, 11, 21), "may"),
        (date(2026, 11, 22), "must not"),
        (None, "must not"),
    ],
    ids=["the day before", "the same day", "the day after", "never"],
)
def test_the_controller_is_told_first(told_on, verdict):
    assert ruling(told_on=told_on).verdict == verdict


def test_unless_that_law_forbids_it():
    assert ruling(told_on=None, gagged=True).verdict == "may"


def test_a_demand_without_a_law_is_a_question():
    assert ruling(rule="").verdict == "unsettled"
    assert unless(ruling(rule="")) == ["the law and the section that the authority relies on"]
