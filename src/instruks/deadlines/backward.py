"""How early must it be, when a period has to lie between a notice and its effect?"""

from datetime import date, datetime

from instruks.deadlines.answer import Due, Earliest
from instruks.deadlines.calendar import A_DAY, FreeDays
from instruks.deadlines.contract import hours_due
from instruks.deadlines.counting import first_day_of, last_day_of
from instruks.deadlines.moment import (
    end_of,
    hours_later,
    in_copenhagen,
    start_of,
    to_the_minute,
)
from instruks.deadlines.period import NoPeriod, Period
from instruks.deadlines.unit import Unit
from instruks.texts.sentence import say

# Nothing here moves to a working day: the period is a distance, not a time to act in, and
# Regulation 1182/71 art. 3(4) leaves out periods that are counted back.


def earliest_after(event: datetime, period: Period) -> Earliest:
    """From when the notified thing may be done: «at least 30 days between receipt and first use».

    Strictly when the period has run out, at 24:00 of its last day; that is what to plan by.
    Leniently already from 00:00 of that last day, so only what is done before it is too early.
    Hours have one reading. Raises `NaiveMoment` and `NoCalendar`.
    """
    event = in_copenhagen(event, period)
    if period.unit is Unit.HOURS:
        hours = hours_due(event, period)
        return Earliest(event, hours.strict, hours.lenient, hours.because)
    longest = last_day_of(period, event.date(), FreeDays.WITH_CUSTOMARY)
    shortest = last_day_of(period, event.date())
    because = say(
        "{period} after {event_on}, itself not counted: strictly {longest} has to be over, "
        "leniently {shortest} has to have come.",
        period=period.in_words(),
        event_on=event.date(),
        longest=longest,
        shortest=shortest,
    )
    return Earliest(event, end_of(longest), start_of(shortest), (because,))


def latest_before(event: datetime, period: Period) -> Due:
    """By when the notice must be there, counted back from the moment `event` of its effect.

    The other direction of `earliest_after`: whoever gives notice before the strict moment may act
    at `event` by its strict reading. Raises `NaiveMoment` and `NoCalendar`.
    """
    event = in_copenhagen(event, period)
    if period.unit is Unit.HOURS:
        end = hours_later(event, -period.length)
        because = say(
            "{period} before {event}, hour for hour: by {end}.",
            period=period.in_words(),
            event=to_the_minute(event),
            end=to_the_minute(end),
        )
        return Due(event, end, end, (because,), last_instant_counts=True)
    begins_on = first_day_of(period, event.date(), FreeDays.WITH_CUSTOMARY)
    last_notice = _last_notice_day(period, event.date(), begins_on - A_DAY)
    because = say(
        "{period} before {event_on}, itself not counted: strictly the notice has to be there "
        "before {begins_on} begins, leniently by the end of {last_notice}.",
        period=period.in_words(),
        event_on=event.date(),
        begins_on=begins_on,
        last_notice=last_notice,
    )
    return Due(event, start_of(begins_on), end_of(last_notice), (because,))


def first_day_back(event: datetime, period: Period) -> date:
    """The first day of the period that ended just before the event: «the 12 months before the act».

    The day of the event is not in it. Raises `NaiveMoment`, `NoCalendar`, and `NoPeriod` for
    hours, which have no days.
    """
    if period.unit is Unit.HOURS:
        raise NoPeriod(
            say(
                "`{period}` has no first day; give days, weeks, months or years", period=str(period)
            )
        )
    return first_day_of(period, in_copenhagen(event, period).date())


def _last_notice_day(period: Period, effect_on: date, notice_on: date) -> date:
    """The latest day whose notice has run when the day of the effect comes."""
    while last_day_of(period, notice_on + A_DAY) <= effect_on:
        notice_on += A_DAY
    return notice_on
