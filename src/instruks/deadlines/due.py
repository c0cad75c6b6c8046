"""By when is it due? The room's front door."""

from datetime import datetime

from instruks.deadlines import contract, regulation
from instruks.deadlines.answer import (
    Clock,
    Due,
    Earliest,
    OwedBy,
    Reading,
    act_by,
    act_from,
    run_out,
    too_early,
)
from instruks.deadlines.backward import earliest_after, first_day_back, latest_before
from instruks.deadlines.combined import (
    due_at_once,
    due_before,
    due_that_day,
    earliest_of,
    reminder_due,
)
from instruks.deadlines.moment import NaiveMoment
from instruks.deadlines.period import Period
from instruks.deadlines.suspension import RunsBackwards, StandsStill, Suspension, due_suspended

__all__ = [
    "Clock",
    "Due",
    "Earliest",
    "NaiveMoment",
    "OwedBy",
    "Reading",
    "RunsBackwards",
    "StandsStill",
    "Suspension",
    "act_by",
    "act_from",
    "due_after",
    "due_at_once",
    "due_before",
    "due_extended",
    "due_suspended",
    "due_that_day",
    "earliest_after",
    "earliest_of",
    "first_day_back",
    "latest_before",
    "reminder_due",
    "run_out",
    "too_early",
]

COUNTED_BY = {Clock.CONTRACT: contract.due, Clock.STATUTORY: regulation.due}


def due_after(event: datetime, period: Period, clock: Clock) -> Due:
    """By when someone must act, the period beginning with an event.

    `event` is a moment in any time zone; the answer is in Europe/Copenhagen. How each clock counts
    is said at `contract.due` and `regulation.due`. Raises `NaiveMoment` and `NoCalendar`.
    """
    return COUNTED_BY[clock](event, period)


def due_extended(event: datetime, period: Period, by: Period, clock: Clock) -> Due:
    """By when, if the period is extended: both together from the event (GDPR art. 12(3), 36(2)).

    Never from the end of the first, which a weekend may have moved. That it is extended must be
    told before the first one has run out, by `due_after` the same event. Raises `NoPeriod` when the
    units differ, besides `NaiveMoment` and `NoCalendar`.
    """
    return due_after(event, period.extended(by), clock)
