"""How much does the cap leave, by each reading of its words?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from instruks.agreement.term import Cited
from instruks.agreement.terms.liability import (
    CAP,
    SERVICE_AGREEMENT_CAP,
    WITHIN_SERVICE_AGREEMENT_CAP,
    Cap,
)
from instruks.agreement.terms_in_force import Terms
from instruks.deadlines.due import first_day_back
from instruks.deadlines.moment import start_of
from instruks.deadlines.period import Period, Unit
from instruks.decisions.figures import Figure, money
from instruks.texts.sentence import say

NOTHING = Decimal(0)
HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Received:
    """What the processor received before the harmful act, and in how many months.

    `amount` is the sum over the look-back of the cap; `months` how many whole months had passed,
    at most as many as the cap looks back. `granted` is what was already paid or credited.
    """

    amount: Decimal
    months: int
    granted: Decimal = NOTHING


def readings(received: Received, terms: Terms) -> tuple[Figure, ...]:
    """The cap itself: one figure where the months are full, two where fewer have passed.

    With fewer months the words make the limit the monthly average times the months; whether the
    share of the full period applies as well is open, so both are given. Empty without a cap, and
    where no month has passed, which leaves no average.
    """
    cap = terms.get(CAP)
    if cap is None or received.months == 0:
        return ()
    share = cap.value.per_cent / HUNDRED
    if received.months >= cap.value.months:
        name = say(
            "{per_cent} per cent of what was received in the {months} months before",
            per_cent=cap.value.per_cent, months=cap.value.months,
        )  # fmt: skip
        return (Figure(name, money(received.amount * share), cap.clause),)
    average = received.amount * cap.value.months / received.months
    return (
        Figure(
            say("the monthly average times {months}", months=cap.value.months),
            money(average),
            cap.clause,
        ),
        Figure(
            say("{per_cent} per cent of the monthly average times {months}", per_cent=cap.value.per_cent, months=cap.value.months),
            money(average * share),
            cap.clause,
        ),
    )  # fmt: skip


def left(received: Received, terms: Terms) -> tuple[Figure, ...]:
    """What each reading leaves: within the service agreement's own cap, less what was granted."""
    ceiling = terms.get(SERVICE_AGREEMENT_CAP) if within_service_agreement(terms) else None
    found = []
    for figure in readings(received, terms):
        lower = ceiling is not None and ceiling.value < figure.amount
        amount, clause = (
            (ceiling.value, ceiling.clause) if ceiling and lower else (figure.amount, figure.clause)
        )
        found.append(Figure(figure.name, money(max(NOTHING, amount - received.granted)), clause))
    return tuple(found)


def within_service_agreement(terms: Terms) -> Cited[bool] | None:
    """The clause that counts it towards the service agreement's cap, or None."""
    within = terms.get(WITHIN_SERVICE_AGREEMENT_CAP)
    return within if within and within.value else None


def received_before(act_on: date, payments: Iterable[tuple[date, Decimal]], cap: Cap) -> Decimal:
    """What was received in the months before the day of the harmful act, that day not counted."""
    first = first_day_back(start_of(act_on), Period(cap.months, Unit.MONTHS))
    return sum((amount for on, amount in payments if first <= on < act_on), NOTHING)
