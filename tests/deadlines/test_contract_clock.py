"""The contract's own clock: elapsed hours, and days that end at 24:00 in Copenhagen."""

from datetime import UTC, datetime

import pytest

from instruks.deadlines.calendar import HERE, NoCalendar
from instruks.deadlines.due import Clock, NaiveMoment, due_after, run_out
from instruks.deadlines.period import Period
from tests.deadlines.moments import at, day, end_of_day, just_after, just_before


def agreed(event, period):
    return due_after(at(event), Period.parse(period), Clock.CONTRACT)


@pytest.mark.parametrize(
    ("aware_at", "due_at"),
    [
        ("2026-10-24T12:30+02:00", "2026-10-25T11:30+01:00"),
        ("2026-03-28T12:30+01:00", "2026-03-29T13:30+02:00"),
        ("2026-11-20T16:30", "2026-11-21T16:30"),
        ("2026-12-24T16:05", "2026-12-25T16:05"),
        ("2026-10-25T00:00Z", "2026-10-26T00:00Z"),
    ],
    ids=["autumn", "spring", "into a Saturday", "over Christmas", "in the hour shown twice"],
)
def test_24_hours_are_elapsed_hours(aware_at, due_at):
    due = agreed(aware_at, "24 hours")

    assert due.strict.astimezone(UTC) == at(due_at).astimezone(UTC)
    assert due.lenient == due.strict
    assert due.strict.tzinfo is HERE
    assert due.also == ()


@pytest.mark.parametrize("ours", [True, False])
def test_24_hours_just_before_exactly_and_just_after(ours):
    due = agreed("2026-10-24T12:30+02:00", "24 hours")
    end = at("2026-10-25T11:30+01:00")

    assert not run_out(due, just_before(end), ours)
    assert not run_out(due, end, ours)
    assert run_out(due, just_after(end), ours)


def test_the_hours_say_that_the_clocks_change():
    assert [str(reason) for reason in agreed("2026-10-24T12:30+02:00", "24 hours").because] == [
        "24 hours after 2026-10-24 12:30 +02:00, hour for hour: until 2026-10-25 11:30 +01:00.",
        "The clocks change in between; the hours run on.",
    ]


@pytest.mark.parametrize(
    ("event", "period", "strict", "lenient"),
    [
        ("2026-12-15T09:00", "10 days", "2026-12-25", "2026-12-28"),
        ("2026-11-26T09:00", "30 days", "2026-12-26", "2026-12-28"),
        ("2026-11-01T09:00", "30 days", "2026-12-01", "2026-12-01"),
        ("2026-11-01T09:00", "35 days", "2026-12-06", "2026-12-07"),
        ("2026-11-24T09:00", "30 days", "2026-12-24", "2026-12-28"),
        ("2026-05-06T09:00", "30 days", "2026-06-05", "2026-06-08"),
        ("2026-12-01T09:00", "30 days", "2026-12-31", "2027-01-04"),
        ("2026-11-20T09:00", "1 day", "2026-11-21", "2026-11-23"),
        ("2026-11-20T09:00", "1 week", "2026-11-27", "2026-11-27"),
        ("2026-01-31T09:00", "1 month", "2026-02-28", "2026-03-02"),
        ("2028-02-29T09:00", "1 year", "2029-02-28", "2029-02-28"),
        ("2025-12-31T23:59", "12 months", "2026-12-31", "2027-01-04"),
        ("2026-11-20T15:00", "1 business day", "2026-11-23", "2026-11-23"),
        ("2026-03-31T15:00", "3 business days", "2026-04-08", "2026-04-08"),
        ("2026-12-22T15:00", "3 business days", "2026-12-28", "2026-12-29"),
        ("2026-12-22T15:00", "2 business days", "2026-12-24", "2026-12-28"),
    ],
    ids=[
        "objection to a sub-processor",
        "choice after the end",
        "set-up material",
        "gone from the backups",
        "ends on Christmas Eve",
        "ends on Constitution Day",
        "ends on New Year's Eve",
        "ends on a Saturday",
        "a week from Friday",
        "no such day in February",
        "a year from a leap day",
        "a yearly report",
        "forwarded by Monday",
        "over Easter",
        "Christmas Eve in between",
        "Christmas Eve at the end",
    ],
)
def test_days_end_at_midnight_strictly_on_any_day(event, period, strict, lenient):
    due = agreed(event, period)

    assert due.strict == end_of_day(strict)
    assert due.lenient == end_of_day(lenient)
    assert due.last_day == day(strict)
    assert due.lenient_last_day == day(lenient)
    assert (len(due.because) > 1) is (strict != lenient)


def test_the_processor_deletes_set_up_material_by_the_strict_end():
    due = agreed("2026-11-01T09:00", "30 days")
    end = at("2026-12-02T00:00+01:00")

    assert not run_out(due, just_before(end), owed_by_us=True)
    assert run_out(due, end, owed_by_us=True)
    assert run_out(due, just_after(end), owed_by_us=True)


@pytest.mark.parametrize(
    ("objected_at", "late"),
    [
        ("2026-12-25T23:59", False),
        ("2026-12-26T00:00", False),
        ("2026-12-28T23:59", False),
        ("2026-12-29T00:00", True),
        ("2026-12-29T00:01", True),
    ],
)
def test_the_customer_is_late_only_after_the_lenient_end(objected_at, late):
    assert run_out(agreed("2026-12-15T09:00", "10 days"), at(objected_at), owed_by_us=False) is late


def test_why_the_two_readings_differ():
    because = [str(reason) for reason in agreed("2026-12-15T09:00", "10 days").because]

    assert because == [
        "10 days after 2026-12-15, itself not counted: the last day is 2026-12-25.",
        (
            "2026-12-25 is a public holiday (Christmas Day): strictly the period ends there all "
            "the same, leniently with the next working day, 2026-12-28."
        ),
    ]


def test_why_business_days_differ():
    because = [str(reason) for reason in agreed("2026-12-22T15:00", "3 business days").because]

    assert because[1] == (
        "Some days in between are working days by law and holidays by custom: "
        "strictly they count, leniently not, and then it ends with 2026-12-29."
    )


def test_the_day_is_the_one_in_copenhagen():
    late_in_the_evening_in_utc = datetime(2026, 6, 30, 23, 0, tzinfo=UTC)

    due = due_after(late_in_the_evening_in_utc, Period.parse("30 days"), Clock.CONTRACT)

    assert due.start_at == at("2026-07-01T01:00+02:00")
    assert due.last_day == day("2026-07-31")


@pytest.mark.parametrize("clock", list(Clock))
@pytest.mark.parametrize("period", ["24 hours", "30 days"])
def test_a_moment_without_a_time_zone_is_refused(clock, period):
    message = (
        f"`2026-11-26 12:00:00` has no time zone, so no one can say when {period} have passed; "
        "give the offset too, for example `2026-11-26T12:00:00+01:00`"
    )
    with pytest.raises(NaiveMoment) as refusal:
        due_after(datetime(2026, 11, 26, 12), Period.parse(period), clock)  # noqa: DTZ001 (the point)

    assert str(refusal.value) == message


@pytest.mark.parametrize("clock", list(Clock))
@pytest.mark.parametrize("event", ["2101-01-01T12:00+01:00", "9999-12-31T23:59-01:00"])
def test_beyond_the_known_holidays_there_is_no_answer(clock, event):
    with pytest.raises(NoCalendar):
        due_after(at(event), Period.parse("30 days"), clock)


def test_a_period_that_ends_beyond_the_known_holidays_has_no_answer():
    with pytest.raises(NoCalendar, match="`2126` are not known"):
        agreed("2026-11-26T12:00", "100 years")
