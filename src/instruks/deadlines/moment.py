"""When did it happen, as the clocks in Copenhagen show it?"""

from datetime import UTC, date, datetime, time, timedelta

from instruks.deadlines.calendar import A_DAY, HERE, NoCalendar, known_years
from instruks.deadlines.period import Period
from instruks.texts.sentence import Sentence, say


class NaiveMoment(ValueError):
    """A moment without a time zone: the same figures mean another moment elsewhere."""

    def __init__(self, moment: datetime, period: Period | None = None) -> None:
        unsaid = say("when that was")
        if period:
            unsaid = say(
                "when {period} has passed" if period.length == 1 else "when {period} have passed",
                period=period,
            )
        super().__init__(
            say(
                "`{moment}` has no time zone, so no one can say {unsaid}; "
                "give the offset too, for example `{example}`",
                moment=moment, unsaid=unsaid, example=f"{moment.isoformat()}+01:00",
            )
        )  # fmt: skip


def in_utc(moment: datetime, period: Period | None = None) -> datetime:
    """The same moment in UTC, where moments can be compared and hours added.

    In the hour that the clocks in Copenhagen show twice, the later moment may look the earlier one.
    Raises `NaiveMoment`, with the period in its message if one is to be counted from here.
    """
    if moment.utcoffset() is None:
        raise NaiveMoment(moment, period)
    return moment.astimezone(UTC)


def in_copenhagen(moment: datetime, period: Period | None = None) -> datetime:
    """The same moment in Europe/Copenhagen, from any time zone; an hour skipped there is the next.

    Raises `NaiveMoment`, and `NoCalendar` for a year whose holidays are not known.
    """
    if moment.year not in known_years():
        raise NoCalendar(moment.year)
    return in_utc(moment, period).astimezone(HERE)


def hours_later(moment: datetime, hours: int) -> datetime:
    """Real hours later, also on the nights the clocks change; in Europe/Copenhagen."""
    return (in_utc(moment) + timedelta(hours=hours)).astimezone(HERE)


def start_of(day: date) -> datetime:
    """00:00 of the day in Europe/Copenhagen."""
    return datetime.combine(day, time.min, tzinfo=HERE)


def end_of(day: date) -> datetime:
    """24:00 of the day, which is 00:00 of the next, in Europe/Copenhagen."""
    return start_of(day + A_DAY)


def last_day_before(moment: datetime) -> date:
    """The day that the last instant before the moment belongs to, in Europe/Copenhagen."""
    return (in_utc(moment) - timedelta.resolution).astimezone(HERE).date()


def to_the_minute(moment: datetime) -> Sentence:
    """The moment as a reason shows it: «2026-10-25 11:30 +01:00»."""
    offset = moment.strftime("%z")
    return say(
        "{day} {clock} {offset}",
        day=moment.date(),
        clock=f"{moment:%H:%M}",
        offset=f"{offset[:3]}:{offset[3:5]}",
    )
