"""When does a period run out that stood still for a while?"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from instruks.deadlines import contract, regulation
from instruks.deadlines.answer import Clock, Due
from instruks.deadlines.calendar import A_DAY
from instruks.deadlines.counting import last_day_of
from instruks.deadlines.moment import in_copenhagen, in_utc
from instruks.deadlines.period import NoPeriod, Period
from instruks.deadlines.unit import Unit
from instruks.texts.sentence import say

SETTLED_BY = {Clock.CONTRACT: contract.settle, Clock.STATUTORY: regulation.settle}
RUN_ON = frozenset({Unit.HOURS, Unit.BUSINESS_DAYS})


class StandsStill(ValueError):
    """The period has no end yet, for no one knows when it runs on."""

    def __init__(self, since: datetime) -> None:
        super().__init__(
            say(
                "the period stands still since `{since}` and has no end yet; "
                "say when it ran on, for example when the information arrived",
                since=since.isoformat(),
            )
        )


class RunsBackwards(ValueError):
    """A suspension that ends before it begins."""

    def __init__(self, since: datetime, ended_at: datetime) -> None:
        super().__init__(
            say(
                "the period cannot stand still from `{since}` to `{ended_at}`, "
                "which is earlier; check the two moments",
                since=since.isoformat(), ended_at=ended_at.isoformat(),
            )
        )  # fmt: skip


class Suspension(NamedTuple):
    """From the request for information until it arrived; `ended_at` is None while it is awaited."""

    since: datetime
    ended_at: datetime | None

    def still_days(self) -> Iterator[date]:
        """The days that do not count: those after the request, up to and with the arrival."""
        day = in_copenhagen(self.since).date()
        ended_on = in_copenhagen(self.ended_at).date() if self.ended_at else day
        while day < ended_on:
            day += A_DAY
            yield day


def due_suspended(
    event: datetime, period: Period, suspensions: Collection[Suspension], clock: Clock
) -> Due:
    """The end of a period that may stand still while information is awaited (GDPR art. 36(2)).

    The day of the request still counts, for it had begun; the day of the arrival does not, for the
    period runs on from an event then, and the day of an event is not counted. Days in two
    suspensions stand still once, and days after the period has run out change nothing. Only then is
    the end moved off a weekend. Raises `StandsStill` while one is open, `NoPeriod` for hours
    and business days, and `RunsBackwards`, besides `NaiveMoment` and `NoCalendar`.
    """
    event = in_copenhagen(event, period)
    if period.unit in RUN_ON:
        raise NoPeriod(
            say(
                "`{period}` cannot stand still; days, weeks, months and years can",
                period=str(period),
            )
        )
    spans = [Suspension(*span) for span in suspensions]
    for since, ended_at in spans:
        if ended_at and in_utc(ended_at) < in_utc(since):
            raise RunsBackwards(since, ended_at)

    last_day = last_day_of(period, event.date())
    still_days = 0
    for day in sorted({day for span in spans for day in span.still_days()}):
        if event.date() < day <= last_day:
            last_day += A_DAY
            still_days += 1
    for since, ended_at in spans:
        if ended_at is None and in_copenhagen(since).date() <= last_day:
            raise StandsStill(since)

    due = SETTLED_BY[clock](event, period, counted_to=last_day, leniently_to=last_day)
    if not still_days:
        return due
    stood_still = say(
        "The period stood still for {days}; that much is added.",
        days=Period(still_days, Unit.DAYS).in_words(),
    )
    return replace(due, because=(stood_still, *due.because))
