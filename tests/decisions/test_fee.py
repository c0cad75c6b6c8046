"""May this work be billed to the controller, and at which rate?"""

from decimal import Decimal

import pytest

from instruks.decisions.fee import Bill, Help, amounts, may_bill
from tests.decisions.asking import agreed, clauses, unless, why

TERMS = {
    "C.7": '"audit.form" = ["self-check", "written"]',
    "D.6": (
        '"fee.assistance" = "time spent"\n"fee.audit" = "time spent"\n"fee.unless_included" = true\n'
        '"fee.external_costs" = true\n"fee.list_rate" = 1500'
    ),
}
HOURS = Decimal("3.75")
BILL = Bill(Help.ASSISTANCE, HOURS, included=False)


def terms(rate="1200", **clauses):
    service_agreement = {"4": f'"fee.hourly_rate" = {rate}'} if rate else None
    return agreed(service_agreement=service_agreement, **TERMS | clauses).terms


def test_the_service_agreements_rate_beats_the_list():
    assert [(str(f.amount), str(f.clause)) for f in amounts(BILL, terms())] == [
        ("4500.00", "Serviceaftalen 4")
    ]
    assert [(str(f.amount), str(f.clause)) for f in amounts(BILL, terms(rate=None))] == [
        ("5625.00", "Aftalen D.6")
    ]


def test_without_any_rate_it_is_a_question():
    without = {"D.6": '"fee.assistance" = "time spent"'}

    assert may_bill(BILL, terms(None, **without)).verdict == "unsettled"
    assert amounts(BILL, terms(None, **without)) == ()


def test_external_costs_are_passed_on_with_their_own_clause():
    bill = Bill(Help.AUDIT, HOURS, Decimal("99.999"), included=False)

    assert [(str(f.amount), str(f.clause)) for f in amounts(bill, terms())] == [
        ("4500.00", "Serviceaftalen 4"),
        ("100.00", "Aftalen D.6"),
    ]


def test_external_costs_nobody_agreed_on_are_a_question():
    without = {"D.6": '"fee.assistance" = "time spent"'}
    bill = Bill(Help.ASSISTANCE, HOURS, Decimal(100))

    assert may_bill(bill, terms(**without)).verdict == "unsettled"


@pytest.mark.parametrize(
    ("included", "verdict"), [(True, "must not"), (False, "may"), (None, "unsettled")]
)
def test_unless_a_fixed_fee_covers_it(included, verdict):
    bill = Bill(Help.ASSISTANCE, HOURS, included=included)

    assert may_bill(bill, terms()).verdict == verdict


def test_own_fault_is_for_a_person_to_look_at():
    given = may_bill(Bill(Help.ASSISTANCE, HOURS, included=False, own_fault=True), terms())

    assert given.verdict == "unsettled"
    assert unless(given) == ["a person's decision that it is billed all the same"]


def test_a_self_check_costs_nothing():
    given = may_bill(Bill(Help.SELF_CHECK, HOURS), terms())

    assert given.verdict == "must not"
    assert clauses(given) == ["Aftalen C.7"]
    assert amounts(Bill(Help.SELF_CHECK, HOURS), terms()) == ()


def test_what_is_included_by_the_clause_itself_is_not_billed():
    included = {"D.6": '"fee.assistance" = "included"'}

    assert may_bill(BILL, terms(**included)).verdict == "must not"


def test_where_no_clause_speaks_of_payment_nobody_knows():
    silent = {"D.6": '"fee.audit" = "time spent"'}

    assert why(may_bill(BILL, terms(**silent))) == (
        "unsettled",
        [("GDPR 28(3)", "No clause in force says whether this is paid for.")],
    )
