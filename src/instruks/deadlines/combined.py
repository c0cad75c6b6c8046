"""When is it due without a period of its own: at once, that day, before an effect, whichever first?"""

from dataclasses import replace
from datetime import date, datetime

from instruks.deadlines.answer import Due
from instruks.deadlines.calendar import FreeDays, next_working_day, working_day_from
from instruks.deadlines.moment import end_of, in_copenhagen, in_utc, to_the_minute
from instruks.texts.sentence import Sentence, say


def due_at_once(event: datetime) -> Due:
    """Due at the moment of the event itself: «deleted when the use ends»."""
    event = in_copenhagen(event)
    because = say("It is due at once, at {event}.", event=to_the_minute(event))
    return Due(event, event, event, (because,), last_instant_counts=True)


def due_that_day(event: datetime) -> Due:
    """Due by 24:00 of the day of the event; leniently of the next working day, if it is none."""
    event = in_copenhagen(event)
    strict = event.date()
    lenient = working_day_from(strict, FreeDays.WITH_CUSTOMARY)
    because = say("It is due on {strict}, the day it arose.", strict=strict)
    return Due(event, end_of(strict), end_of(lenient), (because, *_or_later(strict, lenient)))


def due_before(effect: datetime) -> Due:
    """Due before an announced moment, which itself is too late: «object before it takes effect»."""
    effect = in_copenhagen(effect)
    because = say("It is due before {effect}.", effect=to_the_minute(effect))
    return Due(effect, effect, effect, (because,))


def reminder_due(due: Due) -> Due:
    """When to remind someone whose period has run out: on the first working day after it.

    The period is the other side's, so the reminder follows its lenient end: not before `start_at`,
    and by the end of that working day, which the lenient reading puts after a customary holiday.
    """
    ended_on = due.lenient_last_day
    strict, lenient = (next_working_day(ended_on, free) for free in FreeDays)
    because = say(
        "The period ended with {ended_on} at the latest; the first working day after it is "
        "{strict}.",
        ended_on=ended_on,
        strict=strict,
    )
    both = (because, *_or_later(strict, lenient))
    return Due(due.lenient, end_of(strict), end_of(lenient), both)


def earliest_of(first: Due, *others: Due) -> Due:
    """Whichever comes first: «30 days after set-up, or when no longer needed».

    Each reading takes the earliest of its own; event and reasons are those of the strict one.
    """
    dues = (first, *others)
    deciding = min(dues, key=lambda due: (in_utc(due.strict), due.last_instant_counts))
    lenient = min((due.lenient for due in dues), key=in_utc)
    if not others:
        return first
    reason = say("Of {several} ends the first one counts.", several=len(dues))
    return replace(deciding, lenient=lenient, because=(reason, *deciding.because))


def _or_later(strict: date, lenient: date) -> tuple[Sentence, ...]:
    if strict == lenient:
        return ()
    return (say("Leniently it is due on the next working day, {lenient}.", lenient=lenient),)
