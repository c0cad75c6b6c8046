"""When does a period that the parties agreed run out?"""

from datetime import date, datetime

from instruks.deadlines.answer import Due
from instruks.deadlines.calendar import FreeDays, why_free, working_day_from
from instruks.deadlines.counting import last_day_of
from instruks.deadlines.moment import end_of, hours_later, in_copenhagen, to_the_minute
from instruks.deadlines.period import Period
from instruks.deadlines.unit import Unit
from instruks.texts.sentence import Sentence, say


def due(event: datetime, period: Period) -> Due:
    """The end of an agreed period after an event, by the contract's own clock.

    Hours are elapsed hours: not rounded, not moved off a weekend. Days, weeks, months and years are
    calendar time without the day of the event, and end at 24:00 in Copenhagen. Strictly they end
    there on any day; leniently with the next working day, as forældelsesloven § 27 has it for
    statutory periods. Business days skip the public holidays, leniently the customary ones too.
    Raises `NaiveMoment` and `NoCalendar`.
    """
    event = in_copenhagen(event, period)
    if period.unit is Unit.HOURS:
        return hours_due(event, period)
    return settle(
        event,
        period,
        counted_to=last_day_of(period, event.date()),
        leniently_to=last_day_of(period, event.date(), FreeDays.WITH_CUSTOMARY),
    )


def settle(event: datetime, period: Period, *, counted_to: date, leniently_to: date) -> Due:
    """The answer for a period that was counted to these last days, one for each reading."""
    lenient = working_day_from(leniently_to, FreeDays.WITH_CUSTOMARY)
    because = (
        how_counted(period, event.date(), counted_to),
        *_why_they_differ(counted_to, lenient),
    )
    return Due(event, end_of(counted_to), end_of(lenient), because)


def hours_due(event: datetime, period: Period) -> Due:
    """Elapsed hours after an event, with one reading only."""
    end = hours_later(event, period.length)
    because = [
        say(
            "{period} after {event}, hour for hour: until {end}.",
            period=period.in_words(),
            event=to_the_minute(event),
            end=to_the_minute(end),
        )
    ]
    if event.utcoffset() != end.utcoffset():
        because.append(say("The clocks change in between; the hours run on."))
    return Due(event, end, end, tuple(because), last_instant_counts=True)


def how_counted(period: Period, event_on: date, last_day: date) -> Sentence:
    """How a period of days or more was counted."""
    return say(
        "{period} after {event_on}, itself not counted: the last day is {last_day}.",
        period=period.in_words(),
        event_on=event_on,
        last_day=last_day,
    )


def _why_they_differ(strict: date, lenient: date) -> tuple[Sentence, ...]:
    if lenient == strict:
        return ()
    if free := why_free(strict, FreeDays.WITH_CUSTOMARY):
        return (
            say(
                "{strict} is {free}: strictly the period ends there all the same, "
                "leniently with the next working day, {lenient}.",
                strict=strict,
                free=free,
                lenient=lenient,
            ),
        )
    return (
        say(
            "Some days in between are working days by law and holidays by custom: "
            "strictly they count, leniently not, and then it ends with {lenient}.",
            lenient=lenient,
        ),
    )
