"""From which day may a sub-processor be used that the controller is told of today?"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import TypeVar

from instruks.agreement.precedence import Contradiction
from instruks.agreement.term import Cited
from instruks.agreement.terms.subprocessor import (
    NOTICE,
    OBJECT_WITHIN,
    OBJECTION_ENDS,
    ObjectionEnds,
)
from instruks.agreement.terms_in_force import Terms
from instruks.deadlines.calendar import A_DAY
from instruks.deadlines.due import Clock, Due, due_after, due_before, earliest_after
from instruks.deadlines.moment import in_copenhagen, start_of
from instruks.deadlines.period import Period
from instruks.decisions.change import Plan
from instruks.texts.citation import Citation

T = TypeVar("T")
KEPT = 1_024  # a day and a period that many agreements have in common are counted once


@dataclass(frozen=True)
class FirstDay:
    """The first day of lawful use, strictly read, the clause that sets it, and the lenient reading."""

    on: date
    lenient_on: date
    clause: Citation


def time_to_object(told_on: date, from_on: date, terms: Terms) -> Due | None:
    """Until when the controller can object: its period, or else until the announced first day."""
    ends = terms.get(OBJECTION_ENDS)
    if ends and ends.value is ObjectionEnds.EFFECT:
        return due_before(start_of(from_on))
    within = terms.get(OBJECT_WITHIN)
    return _window(told_on, within.value) if within else None


def first_day(told_on: date, terms: Terms) -> FirstDay | None:
    """The first day after the notice has run and the time to object is over; None without either.

    The notice is our own duty and read strictly; the time to object is the controller's and read
    leniently, so that an objection that might be in time is never overtaken.
    """
    found = []
    if notice := terms.get(NOTICE):
        found.append(FirstDay(*_notice_run(told_on, notice.value), notice.clause))
    ends, within = terms.get(OBJECTION_ENDS), terms.get(OBJECT_WITHIN)
    if within and not (ends and ends.value is ObjectionEnds.EFFECT):
        found.append(FirstDay(*_window_over(told_on, within.value), within.clause))
    return max(found, key=lambda day: day.on, default=None)


@lru_cache(maxsize=KEPT)
def _notice_run(told_on: date, notice: Period) -> tuple[date, date]:
    after = earliest_after(start_of(told_on), notice)
    return _whole_day(after.strict), _whole_day(after.lenient)


@lru_cache(maxsize=KEPT)
def _window(told_on: date, within: Period) -> Due:
    return due_after(start_of(told_on), within, Clock.CONTRACT)


@lru_cache(maxsize=KEPT)
def _window_over(told_on: date, within: Period) -> tuple[date, date]:
    window = _window(told_on, within)
    return _whole_day(window.lenient), _whole_day(window.strict)


@dataclass(frozen=True)
class Days:
    """The days of a change: see `Change`, which has the same."""

    notice: Cited[Period] | None = None
    earliest_on: date | None = None
    not_late_before: date | None = None
    object_until: Due | None = None


def days_of(plan: Plan, terms: Terms) -> Days:
    """What follows from the notice and the time to object; None where two texts are at odds over it."""
    first = _agreed(lambda: first_day(plan.told_on, terms))
    return Days(
        notice=_agreed(lambda: terms.get(NOTICE)),
        earliest_on=first.on if first else None,
        not_late_before=first.lenient_on if first else None,
        object_until=_agreed(lambda: time_to_object(plan.told_on, plan.from_on, terms)),
    )


def _agreed(find: Callable[[], T | None]) -> T | None:
    try:
        return find()
    except Contradiction:
        return None


def _whole_day(moment: datetime) -> date:
    here = in_copenhagen(moment)
    return here.date() if here.time() == time.min else here.date() + A_DAY
