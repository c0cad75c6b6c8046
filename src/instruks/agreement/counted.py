"""How does the moment of a duty follow from what has happened?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from instruks.agreement.duties import DUTIES
from instruks.agreement.duty import Direction, Duty
from instruks.agreement.terms import retention
from instruks.agreement.terms.retention import Backup
from instruks.agreement.terms.supervision import Report
from instruks.agreement.terms_in_force import Terms
from instruks.deadlines.due import (
    Due,
    Earliest,
    due_after,
    due_at_once,
    due_before,
    due_extended,
    due_that_day,
    earliest_after,
    earliest_of,
    latest_before,
    reminder_due,
)
from instruks.deadlines.period import Period

Starts = Mapping[str, datetime]


@dataclass(frozen=True)
class Counting:
    """What there is to count with: the duty, its time, and every event that is known."""

    duty: Duty
    said: Any
    since: datetime
    starts: Starts
    terms: Terms

    @property
    def period(self) -> Period:
        """The time as a period; that of one backup or report where there are several."""
        return period_of(self.said)


def period_of(said: Any) -> Period:
    """The period in a value: its own, or that of one backup or report.

    Raises `TypeError` for a value that holds none, which only an entry of the table could cause.
    """
    match said:
        case Period():
            return said
        case Backup(kept=period) | Report(every=period):
            return period
    raise TypeError(f"`{said}` holds no period")


def named(said: Any) -> str:
    """Which of several it is: the system of a backup, the kind of a report."""
    match said:
        case Backup(system=name) | Report(kind=name):
            return name
    return ""


def _or_earlier(asked: Counting) -> Due:
    """«30 days after set-up, or as soon as they are not needed»: whichever comes first."""
    due = due_after(asked.since, asked.period, asked.duty.clock)
    earlier = asked.starts.get(asked.duty.earlier.slug) if asked.duty.earlier else None
    if earlier and asked.terms.says_yes(retention.SETUP_DATA_OR_NEED):
        return earliest_of(due, due_at_once(earlier))
    return due


def _extended(asked: Counting) -> Due | None:
    """Counted from where the first time began, never from where it ended."""
    first = next(duty for duty in DUTIES if duty.slug == asked.duty.extends)
    began = asked.starts.get(first.starts.slug)
    base = asked.terms.get(first.term) if first.term else None  # type: ignore[arg-type]  # an extended duty has one period
    if began is None or base is None:
        return None
    return due_extended(began, base.value, asked.period, asked.duty.clock)


COUNT: Mapping[Direction, Callable[[Counting], Due | Earliest | None]] = {
    Direction.AFTER: lambda asked: due_after(asked.since, asked.period, asked.duty.clock),
    Direction.NOT_BEFORE: lambda asked: earliest_after(asked.since, asked.period),
    Direction.BACK_FROM: lambda asked: latest_before(asked.since, asked.period),
    Direction.AT_ONCE: lambda asked: due_at_once(asked.since),
    Direction.THAT_DAY: lambda asked: due_that_day(asked.since),
    Direction.BEFORE_IT: lambda asked: due_before(asked.since),
    Direction.OR_EARLIER: _or_earlier,
    Direction.EXTENDED: _extended,
    Direction.REMINDER: lambda asked: reminder_due(
        due_after(asked.since, asked.period, asked.duty.clock)
    ),
}
"""Each direction's way of counting."""
