"""May the processor have back from the controller what it has paid?"""

from decimal import Decimal

import pytest

from instruks.decisions.recourse import Cost, Payment, may_have_back, recourse
from tests.decisions.asking import agreed, clauses, unless

TERMS = {
    "D.7": '"liability.recourse_above_cap" = true',
    "D.8": (
        '"liability.recourse_on_part_payment" = true\n"liability.non_material_shared" = true\n"liability.fines_stay" = true'
    ),
}


def terms(cap=360000, **clauses):
    service_agreement = {"5": f'"liability.service_agreement_cap" = {cap}'} if cap else None
    return agreed(service_agreement=service_agreement, **clauses or TERMS).terms


@pytest.mark.parametrize(
    ("paid", "amount", "verdict"),
    [("359999.99", "0.00", "must not"), ("360000", "0.00", "must not"), ("360000.01", "0.01", "may"), ("500000", "140000.00", "may")],
)  # fmt: skip
def test_what_exceeds_the_service_agreements_cap(paid, amount, verdict):
    payment = Payment(Decimal(paid))

    assert str(recourse(payment, terms()).amount) == amount
    assert may_have_back(payment, terms()).verdict == verdict
    assert clauses(may_have_back(payment, terms())) == ["Aftalen D.7"]


def test_the_cap_is_asked_for_and_never_assumed():
    given = may_have_back(Payment(Decimal(500000)), terms(cap=None))

    assert given.verdict == "unsettled"
    assert unless(given) == ["the cap in the service agreement"]


def test_after_part_payment_it_is_shared_by_responsibility():
    payment = Payment(Decimal(100000), in_full=False, share=Decimal(30))

    assert str(recourse(payment, terms()).amount) == "70000.00"
    assert clauses(may_have_back(payment, terms())) == ["Aftalen D.8"]


def test_non_material_loss_is_shared_by_responsibility_too():
    payment = Payment(Decimal(100000), Cost.NON_MATERIAL, share=Decimal(30))

    assert str(recourse(payment, terms()).amount) == "70000.00"
    assert clauses(may_have_back(payment, terms())) == ["Aftalen D.8"]


def test_a_share_nobody_has_judged_is_a_question():
    assert may_have_back(Payment(Decimal(1), in_full=False), terms()).verdict == "unsettled"


def test_a_fine_stays_where_it_fell():
    fine = Payment(Decimal(500000), Cost.FINE, share=Decimal(0))

    assert may_have_back(fine, terms()).verdict == "must not"
    assert clauses(may_have_back(fine, terms())) == ["Aftalen D.8"]
    assert recourse(fine, terms()) is None


def test_without_a_bargain_the_law_shares():
    silent = {"D.1": '"precedence.law_stands" = true'}
    payment = Payment(Decimal(100000), share=Decimal(25))

    assert str(recourse(payment, terms(**silent)).amount) == "75000.00"
    assert clauses(may_have_back(payment, terms(**silent))) == ["GDPR 82(5)"]
    assert clauses(may_have_back(Payment(Decimal(1), Cost.FINE), terms(**silent))) == ["GDPR 82(5)"]
