"""What is owed by when, by whom, and how is the time counted?"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from instruks.agreement.start_facts import StartFact
from instruks.agreement.term import Many, Term
from instruks.agreement.terms_in_force import Terms
from instruks.deadlines.answer import Clock, OwedBy

AnyTerm = Term[Any] | Many[Any]


class Direction(StrEnum):
    """How the moment follows from the start fact."""

    AFTER = "after"  # by the end of the period
    NOT_BEFORE = "not before"  # from the end of the period, and no sooner
    BACK_FROM = "back from"  # so long before the start fact, which lies ahead
    AT_ONCE = "at once"  # at the start fact itself
    THAT_DAY = "that day"  # by the end of its day
    BEFORE_IT = "before it"  # any time before the start fact
    OR_EARLIER = "or earlier"  # by the end of the period, or at `earlier` where that comes first
    EXTENDED = "extended"  # the period of `extends` and this one, counted from its start
    REMINDER = "reminder"  # the first working day after the period, read leniently, has run out


def always(_: Terms) -> bool:
    """Under every agreement."""
    return True


@dataclass(frozen=True)
class Duty:
    """Something that falls due: the term that sets its time, and the event it counts from.

    `term` is set in the agreement, by the law or as a default of the house. `wording` are terms that
    owe the same without a period («without undue delay»); where there are any, the house's default
    alone owes nothing. `provided` are the agreements it exists under. `dated` is the start fact
    where a notice counts from its own date instead of its arrival.
    """

    slug: str
    term: AnyTerm | None
    danish: str
    english: str
    starts: StartFact
    owed_by: OwedBy = OwedBy.PROCESSOR
    clock: Clock = Clock.CONTRACT
    direction: Direction = Direction.AFTER
    wording: tuple[AnyTerm, ...] = ()
    provided: Callable[[Terms], bool] = always
    dated: StartFact | None = None
    earlier: StartFact | None = None
    extends: str = ""
