"""May the processor pay less than the whole loss?"""

from datetime import date
from decimal import Decimal

import pytest

from instruks.agreement.terms.liability import CAP
from instruks.decisions.liability import Claim, may_pay_less
from instruks.decisions.liability_cap import Received, left, readings, received_before
from tests.decisions.asking import agreed, clauses, unless, why

TERMS = {
    "D.7": '"liability.cap" = { per_cent = 150, months = 12 }',
    "D.8": (
        '"liability.excluded" = ["indirect loss", "third-party intrusion"]\n"liability.intrusion_unless_security_failed" = true'
    ),
}
WITHIN = {"D.9": '"liability.within_service_agreement_cap" = true'}
A_YEAR = Received(Decimal(240000), 12)


def terms(cap=None, **clauses):
    service_agreement = {"5": f'"liability.service_agreement_cap" = {cap}'} if cap else None
    return agreed(service_agreement=service_agreement, **TERMS | clauses).terms


def figures(received, agreed_terms=None):
    found = readings(received, agreed_terms or terms())
    return [(str(figure.amount), str(figure.clause)) for figure in found]


def remaining(received, agreed_terms):
    return [(str(figure.amount), str(figure.clause)) for figure in left(received, agreed_terms)]


def test_150_per_cent_of_the_12_months_before():
    assert figures(A_YEAR) == [("360000.00", "Aftalen D.7")]


def test_fewer_months_are_shown_by_both_readings():
    assert figures(Received(Decimal(100000), 4)) == [
        ("300000.00", "Aftalen D.7"),
        ("450000.00", "Aftalen D.7"),
    ]


@pytest.mark.parametrize(("months", "how_many"), [(0, 0), (1, 2), (11, 2), (12, 1), (13, 1)])
def test_how_many_readings_there_are(months, how_many):
    assert len(figures(Received(Decimal(100000), months))) == how_many


def test_no_month_leaves_no_average():
    given = may_pay_less(Claim(Decimal(1), Received(Decimal(0), 0)), terms())

    assert given.verdict == "unsettled"
    assert clauses(given) == ["Aftalen D.7"]


def test_what_was_granted_already_counts():
    assert remaining(Received(Decimal(240000), 12, Decimal(100000)), terms()) == [
        ("260000.00", "Aftalen D.7")
    ]
    assert remaining(Received(Decimal(240000), 12, Decimal(400000)), terms()) == [
        ("0.00", "Aftalen D.7")
    ]


def test_within_the_service_agreements_cap():
    assert remaining(A_YEAR, terms(cap=200000, **WITHIN)) == [("200000.00", "Serviceaftalen 5")]
    assert remaining(A_YEAR, terms(cap=2000000, **WITHIN)) == [("360000.00", "Aftalen D.7")]


def test_the_service_agreements_cap_is_asked_for():
    given = may_pay_less(Claim(Decimal(500000), A_YEAR), terms(**WITHIN))

    assert given.verdict == "unsettled"
    assert "the cap in the service agreement" in unless(given)


@pytest.mark.parametrize(
    ("loss", "verdict"),
    [("359999.99", "must not"), ("360000.00", "must not"), ("360000.01", "may")],
    ids=["just below", "exactly at", "just above"],
)
def test_the_cap_bites_above_it(loss, verdict):
    given = may_pay_less(Claim(Decimal(loss), A_YEAR), terms())

    assert given.verdict == verdict
    assert why(given)[1] == [
        (
            "Aftalen D.7",
            "150 per cent of what was received in the 12 months before: 360000.00 is left to pay.",
        )
    ]


@pytest.mark.parametrize(
    ("loss", "verdict"),
    [("300000", "must not"), ("300000.01", "unsettled"), ("450000.01", "unsettled")],
)
def test_where_the_readings_part_a_person_decides(loss, verdict):
    given = may_pay_less(Claim(Decimal(loss), Received(Decimal(100000), 4)), terms())

    assert given.verdict == verdict
    assert [str(reason.clause) for reason in given.because] == ["Aftalen D.7", "Aftalen D.7"]


def test_toward_a_person_nothing_is_limited():
    claim = Claim(Decimal(10**9), A_YEAR, by_person=True, indirect=True)

    assert clauses(may_pay_less(claim, terms())) == ["GDPR 82(4)"]
    assert may_pay_less(claim, terms()).verdict == "must not"


def test_indirect_loss_is_not_paid_for():
    assert clauses(may_pay_less(Claim(Decimal(1), A_YEAR, indirect=True), terms())) == ["Aftalen D.8"]  # fmt: skip


@pytest.mark.parametrize(
    ("failed", "verdict", "clause"),
    [
        (False, "may", "Aftalen D.8"),
        (None, "unsettled", "Aftalen D.8"),
        (True, "must not", "Aftalen D.7"),
    ],
)
def test_an_intrusion_is_not_paid_for_unless_agreed_security_failed(failed, verdict, clause):
    given = may_pay_less(Claim(Decimal(1), A_YEAR, intrusion=True, security_failed=failed), terms())

    assert given.verdict == verdict
    assert clauses(given) == [clause]


def test_without_a_clause_nothing_limits_it():
    silent = agreed(d7='"liability.fines_stay" = true').terms

    assert may_pay_less(Claim(Decimal(1), A_YEAR, indirect=True), silent).verdict == "must not"


@pytest.mark.parametrize(
    ("received_on", "counts"),
    [
        (date(2025, 11, 20), False),
        (date(2025, 11, 21), True),
        (date(2026, 11, 20), True),
        (date(2026, 11, 21), False),
    ],
    ids=["the day before the 12 months", "their first day", "their last day", "the day of the act"],
)
def test_the_12_months_before_the_harmful_act(received_on, counts):
    cap = terms()[CAP].value
    amount = received_before(date(2026, 11, 21), [(received_on, Decimal(100))], cap)

    assert amount == (100 if counts else 0)
