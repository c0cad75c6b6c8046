"""May this work be billed to the controller, and at which rate?"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from instruks.agreement.term import Cited, Term
from instruks.agreement.terms.audit import DOCUMENT, FORM, Form
from instruks.agreement.terms.fee import (
    ASSISTANCE,
    AUDIT,
    EXTERNAL_COSTS,
    HOURLY_RATE,
    LIST_RATE,
    STRICTER_SECURITY,
    UNLESS_INCLUDED,
    Basis,
)
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.figures import Figure, money
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.texts.sentence import say

NOTHING = Decimal(0)


class Help(StrEnum):
    """What the hours were spent on."""

    ASSISTANCE = "assistance"
    AUDIT = "audit"
    STRICTER_SECURITY = "stricter security"
    SELF_CHECK = "self-check"  # the controller reads what lies ready; nobody helps


PAID_BY: dict[Help, Term[Basis]] = {
    Help.ASSISTANCE: ASSISTANCE,
    Help.AUDIT: AUDIT,
    Help.STRICTER_SECURITY: STRICTER_SECURITY,
}


@dataclass(frozen=True)
class Bill:
    """Work done: hours, costs paid to others, and what may take it off the bill.

    `included` is whether a fixed fee covers it, `own_fault` whether the processor itself caused it;
    None is what nobody has said.
    """

    kind: Help
    hours: Decimal = NOTHING
    external: Decimal = NOTHING
    included: bool | None = None
    own_fault: bool | None = None


def may_bill(bill: Bill, terms: Terms) -> Ruling:
    """Whether the work is paid for; what the processor caused itself is for a person to look at."""
    return rule_on(bill, terms, RULES)


def amounts(bill: Bill, terms: Terms) -> tuple[Figure, ...]:
    """What the bill would hold, each amount with its clause: hours at the rate, and costs passed on.

    Empty where nothing may be billed or no rate is agreed.
    """
    if may_bill(bill, terms).verdict is Verdict.MUST_NOT:
        return ()
    found = []
    if rate := rate_of(terms):
        amount = money(bill.hours * rate.value)
        found.append(
            Figure(
                say("{hours} hours at {rate}", hours=bill.hours, rate=rate.value),
                amount,
                rate.clause,
            )
        )
    passed_on = terms.says_yes(EXTERNAL_COSTS)
    if passed_on and bill.external:
        found.append(Figure(say("External costs"), money(bill.external), passed_on))
    return tuple(found)  # fmt: skip


def rate_of(terms: Terms) -> Cited[Decimal] | None:
    """The rate of the service agreement, else the processor's own list; None where neither is set."""
    return terms.get(HOURLY_RATE) or terms.get(LIST_RATE)


def _paid(bill: Bill, terms: Terms) -> Iterator[Because]:
    if bill.kind is Help.SELF_CHECK:
        yield from _self_check(terms)
        return
    basis = terms.get(PAID_BY[bill.kind])
    if basis is None:
        yield Because(
            Verdict.UNSETTLED,
            law.CONTRACT,
            say("No clause in force says whether this is paid for."),
            unless=say("the parties' agreement on payment"),
        )
    elif basis.value is Basis.INCLUDED:
        yield Because(
            Verdict.MUST_NOT, basis.clause, say("It is included in what is paid already.")
        )
    else:
        yield Because(Verdict.MAY, basis.clause, say("It is paid by time spent."))


def _self_check(terms: Terms) -> Iterator[Because]:
    forms = [each.clause for each in terms.all(FORM) if each.value is Form.SELF_CHECK]
    clauses = {*forms, *(each.clause for each in terms.all(DOCUMENT))} or {law.CONTRACT}
    for clause in clauses:
        yield Because(
            Verdict.MUST_NOT, clause, say("A self-check on documents that lie ready costs nothing.")
        )


def _not_included(bill: Bill, terms: Terms) -> Because | None:
    clause = terms.says_yes(UNLESS_INCLUDED)
    if clause is None or bill.kind is Help.SELF_CHECK or bill.included is False:
        return None
    if bill.included:
        return Because(Verdict.MUST_NOT, clause, say("A fixed fee covers it."))
    return Because(
        Verdict.UNSETTLED,
        clause,
        say("It is paid for unless a fixed fee covers it, and nobody has said."),
        unless=say("whether a fixed fee covers it"),
    )


def _not_our_fault(bill: Bill, terms: Terms) -> Because | None:
    if not bill.own_fault or bill.kind is Help.SELF_CHECK:
        return None
    basis = terms.get(PAID_BY[bill.kind])
    return Because(
        Verdict.UNSETTLED,
        basis.clause if basis else law.CONTRACT,
        say(
            "The processor caused the work itself; whether it is paid for is for a person to judge."
        ),
        unless=say("a person's decision that it is billed all the same"),
    )


def _a_rate(bill: Bill, terms: Terms) -> Because | None:
    if bill.kind is Help.SELF_CHECK or not bill.hours:
        return None
    if rate := rate_of(terms):
        return Because(
            Verdict.MAY, rate.clause, say("The rate is {rate} an hour.", rate=rate.value)
        )
    basis = terms.get(PAID_BY[bill.kind])
    return Because(
        Verdict.UNSETTLED,
        basis.clause if basis else law.CONTRACT,
        say("No rate is agreed, and the processor's own is not known."),
        unless=say("the rate in the service agreement, or the processor's current rate"),
    )


def _external_costs(bill: Bill, terms: Terms) -> Because | None:
    if not bill.external or bill.kind is Help.SELF_CHECK:
        return None
    if clause := terms.says_yes(EXTERNAL_COSTS):
        return Because(Verdict.MAY, clause, say("External costs are passed on."))
    return Because(
        Verdict.UNSETTLED,
        law.CONTRACT,
        say("No clause in force lets external costs be passed on."),
        unless=say("the parties' agreement on external costs"),
    )


RULES: tuple[Rule[Bill], ...] = (_paid, _not_included, _not_our_fault, _a_rate, _external_costs)
