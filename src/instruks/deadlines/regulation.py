"""When does a period set by the law run out, under Regulation (EEC, Euratom) 1182/71?"""

from dataclasses import replace
from datetime import date, datetime

from instruks.deadlines import contract
from instruks.deadlines.answer import Due, Reading
from instruks.deadlines.calendar import FreeDays, next_working_day, why_free, working_day_from
from instruks.deadlines.counting import last_day_of
from instruks.deadlines.moment import end_of, hours_later, in_copenhagen, in_utc
from instruks.deadlines.period import Period
from instruks.deadlines.unit import Unit
from instruks.texts.sentence import Sentence, say

ONE_DAY = Period(1, Unit.DAYS)
ONE_BUSINESS_DAY = Period(1, Unit.BUSINESS_DAYS)
TWO_DAYS_OF_HOURS = 48


def due(event: datetime, period: Period) -> Due:
    """The end of a statutory period after an event.

    Hours: both readings are the elapsed hours, for German authorities hold that art. 3(5) does not
    lengthen them; the value in full hours and the one under art. 3(5) are shown beside. Other
    periods: without the day of the event (art. 3(1)), to the end of the last day (3(2)), of the
    next working day if that is none (3(4)), and with two working days at least (3(5)). The lenient
    reading takes the customary holidays for public holidays. Raises `NaiveMoment`, `NoCalendar`.
    """
    event = in_copenhagen(event, period)
    if period.unit is Unit.HOURS:
        return replace(contract.hours_due(event, period), also=_hour_readings(event, period.length))
    return settle(
        event,
        period,
        counted_to=last_day_of(period, event.date()),
        leniently_to=last_day_of(period, event.date(), FreeDays.WITH_CUSTOMARY),
    )


def settle(event: datetime, period: Period, *, counted_to: date, leniently_to: date) -> Due:
    """The answer for a period that was counted to these last days, one for each reading."""
    strict = _moved(event.date(), period, counted_to, FreeDays.STATUTORY)
    lenient = _moved(event.date(), period, leniently_to, FreeDays.WITH_CUSTOMARY)
    because = (
        contract.how_counted(period, event.date(), counted_to),
        *_why_moved(counted_to, strict),
        *_why_they_differ(strict, lenient),
    )
    return Due(event, end_of(strict), end_of(lenient), because, _unmoved(counted_to, strict))


def _moved(event_on: date, period: Period, counted_to: date, free: FreeDays) -> date:
    ends_on = working_day_from(counted_to, free)
    if period in (ONE_DAY, ONE_BUSINESS_DAY):
        return ends_on
    return max(ends_on, second_working_day(event_on, free))


def second_working_day(event_on: date, free: FreeDays = FreeDays.STATUTORY) -> date:
    """The first day by which a period has held two working days (art. 3(5))."""
    return next_working_day(next_working_day(event_on, free), free)


def _hour_readings(event: datetime, hours: int) -> tuple[Reading, ...]:
    hour_of_the_event = in_utc(event).replace(minute=0, second=0, microsecond=0)
    full_hours = hours_later(hour_of_the_event, hours + 1)
    readings = [
        Reading(
            full_hours,
            say(
                "Counted in full hours, without the hour of the event "
                "(Regulation 1182/71 art. 3(1) and 3(2)(a))."
            ),
        )
    ]
    two_working_days = end_of(second_working_day(event.date()))
    if hours >= TWO_DAYS_OF_HOURS and two_working_days > full_hours:
        readings.append(
            Reading(
                two_working_days,
                say(
                    "If a period of hours, too, must hold two whole working days; authorities "
                    "say it need not (Regulation 1182/71 art. 3(5))."
                ),
            )
        )
    return tuple(readings)


def _why_moved(counted_to: date, strict: date) -> tuple[Sentence, ...]:
    if strict == counted_to:
        return ()
    if (free := why_free(counted_to)) and strict == working_day_from(counted_to):
        return (
            say(
                "{counted_to} is {free}, so the period ends with the next working day, {strict} "
                "(Regulation 1182/71 art. 3(4)).",
                counted_to=counted_to,
                free=free,
                strict=strict,
            ),
        )
    return (
        say(
            "The period must hold two working days, so it ends with {strict} "
            "(Regulation 1182/71 art. 3(5)).",
            strict=strict,
        ),
    )


def _why_they_differ(strict: date, lenient: date) -> tuple[Sentence, ...]:
    if lenient == strict:
        return ()
    return (
        say(
            "Whether 5 June, 24 and 31 December are public holidays in the sense of Regulation "
            "1182/71 art. 2(1) is not settled; if they are, the period ends with {lenient}.",
            lenient=lenient,
        ),
    )


def _unmoved(counted_to: date, strict: date) -> tuple[Reading, ...]:
    if strict == counted_to:
        return ()
    return (
        Reading(
            end_of(counted_to),
            say("If the period is held to be outside Regulation 1182/71, so that nothing moves."),
        ),
    )
