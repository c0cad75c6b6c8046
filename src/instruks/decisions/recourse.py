"""May the processor have back from the controller what it has paid?"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from instruks.agreement.terms.liability import (
    FINES_STAY,
    NON_MATERIAL_SHARED,
    RECOURSE_ABOVE_CAP,
    RECOURSE_ON_PART_PAYMENT,
    SERVICE_AGREEMENT_CAP,
)
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.figures import Figure, money
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.texts.citation import Citation
from instruks.texts.sentence import say

NOTHING = Decimal(0)
HUNDRED = Decimal(100)


class Cost(StrEnum):
    """What was paid."""

    COMPENSATION = "compensation"
    NON_MATERIAL = "non-material loss"
    FINE = "fine"


@dataclass(frozen=True)
class Payment:
    """What the processor has paid, in money, and its own share of the responsibility in per cent.

    `in_full` is whether it paid the persons' full compensation; `share` None is not yet judged.
    """

    amount: Decimal
    cost: Cost = Cost.COMPENSATION
    in_full: bool = True
    share: Decimal | None = None


def may_have_back(payment: Payment, terms: Terms) -> Ruling:
    """Whether there is recourse, and how much; never for fines.

    The part above the service agreement's cap is a bargain between the parties that departs from
    GDPR article 82(5), which else shares by responsibility.
    """
    return rule_on(payment, terms, RULES)


def recourse(payment: Payment, terms: Terms) -> Figure | None:
    """The amount and its clause; None where there is none, or something is missing to say it."""
    if payment.cost is Cost.FINE:
        return None
    if above := _above_the_cap(payment, terms):
        ceiling = terms.get(SERVICE_AGREEMENT_CAP)
        if ceiling is None:
            return None
        amount = money(max(NOTHING, payment.amount - ceiling.value))
        return Figure(say("what was paid above the service agreement's cap"), amount, above)
    if payment.share is None:
        return None
    amount = money(payment.amount * (HUNDRED - payment.share) / HUNDRED)
    name = say("{share} per cent of what was paid", share=HUNDRED - payment.share)
    return Figure(name, amount, _by_share(payment, terms))


def _above_the_cap(payment: Payment, terms: Terms) -> Citation | None:
    full = payment.in_full and payment.cost is Cost.COMPENSATION
    return terms.says_yes(RECOURSE_ABOVE_CAP) if full else None


def _by_share(payment: Payment, terms: Terms) -> Citation:
    term = NON_MATERIAL_SHARED if payment.cost is Cost.NON_MATERIAL else RECOURSE_ON_PART_PAYMENT
    agreed = terms.says_yes(term)
    if payment.cost is Cost.COMPENSATION and payment.in_full:
        agreed = None
    return agreed or law.BETWEEN_THE_LIABLE


def _fine(payment: Payment, terms: Terms) -> Because | None:
    if payment.cost is not Cost.FINE:
        return None
    return Because(
        Verdict.MUST_NOT,
        terms.says_yes(FINES_STAY) or law.BETWEEN_THE_LIABLE,
        say("A fine stays with the one who got it."),
    )


def _compensation(payment: Payment, terms: Terms) -> Iterator[Because]:
    if payment.cost is Cost.FINE:
        return
    figure, above = recourse(payment, terms), _above_the_cap(payment, terms)
    if figure is None:
        yield Because(
            Verdict.UNSETTLED,
            above or _by_share(payment, terms),
            say("Recourse is for what exceeds the service agreement's cap, which is not known.")
            if above
            else say("Recourse follows the responsibility of each, which nobody has judged."),
            unless=say("the cap in the service agreement")
            if above
            else say("a person's judgement of each side's share"),
        )
        return
    yield Because(
        Verdict.MAY if figure.amount else Verdict.MUST_NOT,
        figure.clause,
        say("{name}: {amount}.", name=figure.name, amount=figure.amount),
    )


RULES: tuple[Rule[Payment], ...] = (_fine, _compensation)
