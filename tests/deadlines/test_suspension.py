"""Eight weeks, and six more, while the authority awaits information (GDPR art. 36(2))."""

from datetime import datetime

import pytest

from instruks.deadlines.due import (
    Clock,
    NaiveMoment,
    RunsBackwards,
    StandsStill,
    Suspension,
    due_after,
    due_suspended,
)
from instruks.deadlines.period import NoPeriod, Period
from tests.deadlines.moments import at, day

EIGHT_WEEKS = Period.parse("8 weeks")
RECEIVED_AT = at("2026-11-02T10:00")


def standing_still(*spans, period=EIGHT_WEEKS, clock=Clock.STATUTORY):
    suspensions = [Suspension(at(since), until and at(until)) for since, until in spans]
    return due_suspended(RECEIVED_AT, period, suspensions, clock)


def test_without_a_suspension_it_is_the_period_itself():
    assert standing_still() == due_after(RECEIVED_AT, EIGHT_WEEKS, Clock.STATUTORY)
    assert standing_still().last_day == day("2026-12-28")


def test_extended_by_six_weeks():
    fourteen_weeks = EIGHT_WEEKS.extended(Period.parse("6 weeks"))

    assert standing_still(period=fourteen_weeks).last_day == day("2027-02-08")


@pytest.mark.parametrize(
    ("spans", "last_day"),
    [
        ([("2026-11-10T09:00", "2026-11-17T15:00")], "2027-01-04"),
        ([("2026-11-10T09:00", "2026-11-10T15:00")], "2026-12-28"),
        ([("2026-11-10T23:59", "2026-11-11T00:00")], "2026-12-29"),
        ([("2026-11-10T09:00", "2026-11-15T15:00")], "2027-01-04"),
        (
            [("2026-11-10T09:00", "2026-11-14T09:00"), ("2026-11-12T09:00", "2026-11-17T09:00")],
            "2027-01-04",
        ),
        (
            [("2026-12-01T09:00", "2026-12-04T09:00"), ("2026-11-10T09:00", "2026-11-14T09:00")],
            "2027-01-04",
        ),
        ([("2026-10-01T09:00", "2026-11-09T09:00")], "2027-01-04"),
        ([("2026-12-27T09:00", "2026-12-29T09:00")], "2026-12-30"),
        ([("2026-12-28T09:00", "2027-01-04T09:00")], "2026-12-28"),
        ([("2026-12-29T09:00", "2027-01-11T09:00")], "2026-12-28"),
        (
            [("2026-11-10T09:00", "2026-11-17T09:00"), ("2026-12-30T09:00", "2027-01-06T09:00")],
            "2027-01-11",
        ),
        ([("2026-12-29T09:00", None)], "2026-12-28"),
    ],
    ids=[
        "seven days",
        "within a day",
        "over midnight",
        "five days, then a weekend",
        "overlapping",
        "two, in any order",
        "from before the event",
        "from the day before the last",
        "from the last day",
        "after the end",
        "after the end that was, before the end that is",
        "open, but after the end",
    ],
)
def test_days_that_stand_still_are_added(spans, last_day):
    assert standing_still(*spans).last_day == day(last_day)


def test_the_contracts_clock_can_stand_still_too():
    due = standing_still(("2026-11-10T09:00", "2026-11-15T15:00"), clock=Clock.CONTRACT)

    assert (due.last_day, due.lenient_last_day) == (day("2027-01-02"), day("2027-01-04"))


def test_the_reason_says_for_how_long():
    reasons = [
        str(standing_still(("2026-11-10T09:00", until)).because[0])
        for until in ("2026-11-17T15:00", "2026-11-11T15:00")
    ]

    assert reasons == [
        "The period stood still for 7 days; that much is added.",
        "The period stood still for 1 day; that much is added.",
    ]


@pytest.mark.parametrize("since", ["2026-11-10T09:00", "2026-12-28T09:00"])
def test_while_it_stands_still_it_has_no_end(since):
    with pytest.raises(StandsStill, match=f"stands still since `{since}.* say when it ran on"):
        standing_still((since, None))


def test_a_suspension_cannot_end_before_it_begins():
    with pytest.raises(
        RunsBackwards, match=r"from `2026-11-17.*` to `2026-11-10.*`, which is earlier"
    ):
        standing_still(("2026-11-17T09:00", "2026-11-10T09:00"))


def test_the_hour_shown_twice_is_no_step_back():
    standing_still(("2026-10-25T00:45Z", "2026-10-25T01:15Z"))


@pytest.mark.parametrize("period", ["72 hours", "10 business days"])
def test_hours_and_business_days_do_not_stand_still(period):
    with pytest.raises(NoPeriod, match=f"`{period}` cannot stand still; days, weeks, months"):
        standing_still(period=Period.parse(period))


def test_a_suspension_without_a_time_zone_is_refused():
    naive = Suspension(datetime(2026, 11, 10), None)  # noqa: DTZ001 (the point of the test)

    with pytest.raises(NaiveMoment, match="has no time zone, so no one can say when that was"):
        due_suspended(RECEIVED_AT, EIGHT_WEEKS, [naive], Clock.STATUTORY)
