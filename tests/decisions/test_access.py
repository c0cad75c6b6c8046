"""May this person reach the data, this way in?"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.decisions.access import Access, may_access
from instruks.decisions.way_in import Network
from tests.decisions.asking import agreed, clauses, unless, why

TERMS = """
"access.needed_only" = true
"access.pledge" = true
"access.under_authority" = true
"access.way_in" = ["closed network", "vpn with two factors"]
"access.reviewed" = true
"access.review_every" = "3 months"
"access.after_setup_by_agreement" = true
"""
IN_ORDER = Access(
    on_day=date(2026, 11, 21),
    needed=True,
    pledged=True,
    under_authority=True,
    network=Network.CLOSED,
    looked_at_on=date(2026, 11, 1),
)


def ruling(terms=TERMS, **ask):
    return may_access(replace(IN_ORDER, **ask), agreed(c2=terms).terms)


def test_all_in_order():
    assert ruling().verdict == "may"
    assert clauses(ruling()) == ["Aftalen C.2"]


@pytest.mark.parametrize("field", ["needed", "pledged", "under_authority"])
def test_need_pledge_and_authority_are_all_asked_for(field):
    assert ruling(**{field: False}).verdict == "must not"
    assert ruling(**{field: None}).verdict == "unsettled"


def test_where_the_agreement_is_silent_the_law_asks_for_them():
    silent = '"access.reviewed" = false'
    given = ruling(silent, needed=False, pledged=False, under_authority=False)

    assert clauses(given) == ["GDPR 28(3)(b)", "GDPR 29", "GDPR 32(4)"]


@pytest.mark.parametrize(
    ("network", "second_factor", "verdict"),
    [
        (Network.CLOSED, False, "may"),
        (Network.VPN, True, "may"),
        (Network.VPN, False, "must not"),
        (Network.VPN, None, "unsettled"),
        (Network.INTERNET, True, "must not"),
        (None, True, "unsettled"),
    ],
)
def test_a_closed_network_or_a_vpn_with_two_factors(network, second_factor, verdict):
    assert ruling(network=network, second_factor=second_factor).verdict == verdict


def test_where_no_way_in_is_agreed_none_is_asked_for():
    assert ruling('"access.pledge" = true', network=Network.INTERNET).verdict == "may"


def test_a_way_in_that_is_not_agreed_says_what_is():
    given = ruling(network=Network.INTERNET)

    assert why(given)[1] == [("Aftalen C.2", "`internet` is no way in that is agreed.")]
    assert unless(given) == ["one of: closed network, vpn with two factors"]


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2027, 1, 31), "may"),
        (date(2027, 2, 1), "may"),
        (date(2027, 2, 2), "unsettled"),
    ],
    ids=["just before", "the last day", "just after"],
)
def test_an_overdue_review_is_a_question(on_day, verdict):
    assert ruling(on_day=on_day).verdict == verdict


def test_nobody_knowing_when_it_was_reviewed_is_a_question():
    assert ruling(looked_at_on=None).verdict == "unsettled"


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2026, 11, 29), "may"),
        (date(2026, 11, 30), "may"),
        (date(2026, 12, 1), "must not"),
    ],
    ids=["just before", "the addendum's last day", "just after"],
)
def test_an_administrator_has_a_case_and_an_addendum_until_it_ends(on_day, verdict):
    given = ruling(
        as_administrator=True, case=True, addendum_until=date(2026, 11, 30), on_day=on_day
    )

    assert given.verdict == verdict


def test_the_day_after_set_up_an_administrator_without_either_stays_out():
    given = ruling(as_administrator=True)

    assert given.verdict == "must not"
    assert unless(given) == ["a case the controller has opened", "an addendum that covers the day"]
    assert ruling(as_administrator=True, addendum_until=date(2027, 1, 1)).verdict == "must not"
