"""Periods set by the law: Regulation (EEC, Euratom) 1182/71, articles 2 and 3."""

from datetime import UTC

import pytest

from instruks.deadlines.due import Clock, due_after, due_extended, run_out
from instruks.deadlines.period import Period
from tests.deadlines.moments import at, day, end_of_day, just_after, just_before


def by_law(event, period):
    return due_after(at(event), Period.parse(period), Clock.STATUTORY)


@pytest.mark.parametrize(
    ("aware_at", "strict", "full_hours"),
    [
        ("2026-11-20T16:30", "2026-11-23T16:30", "2026-11-23T17:00"),
        ("2026-10-24T12:30+02:00", "2026-10-27T11:30+01:00", "2026-10-27T12:00+01:00"),
        ("2026-03-28T12:30+01:00", "2026-03-31T13:30+02:00", "2026-03-31T14:00+02:00"),
        ("2026-12-24T16:05", "2026-12-27T16:05", "2026-12-27T17:00"),
        ("2020-12-22T12:17", "2020-12-25T12:17", "2020-12-25T13:00"),
        ("2020-12-22T12:59", "2020-12-25T12:59", "2020-12-25T13:00"),
        ("2020-12-22T13:00", "2020-12-25T13:00", "2020-12-25T14:00"),
        ("2026-10-25T01:30Z", "2026-10-28T01:30Z", "2026-10-28T02:00Z"),
    ],
    ids=[
        "over a weekend",
        "autumn",
        "spring",
        "Christmas",
        "published example",
        "published example, late",
        "on the hour",
        "in the hour shown twice",
    ],
)
def test_72_hours_are_elapsed_hours_and_full_hours_are_shown_beside(aware_at, strict, full_hours):
    due = by_law(aware_at, "72 hours")

    assert due.strict.astimezone(UTC) == at(strict).astimezone(UTC)
    assert due.lenient == due.strict
    assert due.also[0].ends_at.astimezone(UTC) == at(full_hours).astimezone(UTC)
    assert "3(1)" in str(due.also[0].because)


@pytest.mark.parametrize(
    ("aware_at", "two_working_days"),
    [
        ("2026-11-20T16:30", "2026-11-24"),
        ("2026-11-19T16:30", "2026-11-23"),
        ("2026-12-24T16:05", "2026-12-29"),
        ("2026-11-18T16:30", None),
        ("2026-11-22T10:00", None),
    ],
    ids=["Friday", "Thursday", "Christmas Eve", "Wednesday", "Sunday"],
)
def test_two_working_days_within_72_hours_is_a_contested_reading(aware_at, two_working_days):
    contested = [r.ends_at for r in by_law(aware_at, "72 hours").also if "3(5)" in str(r.because)]

    assert contested == ([end_of_day(two_working_days)] if two_working_days else [])


@pytest.mark.parametrize(
    ("period", "readings"), [("47 hours", 1), ("48 hours", 2), ("49 hours", 2)]
)
def test_from_48_hours_on_they_are_two_days(period, readings):
    assert len(by_law("2026-11-20T16:30", period).also) == readings


def test_72_hours_just_before_exactly_and_just_after():
    due = by_law("2026-11-20T16:30", "72 hours")
    end = at("2026-11-23T16:30")

    assert not run_out(due, just_before(end), owed_by_us=True)
    assert not run_out(due, end, owed_by_us=True)
    assert run_out(due, just_after(end), owed_by_us=True)


def test_24_hours_are_not_lengthened():
    due = by_law("2026-11-20T16:30", "24 hours")

    assert due.strict == at("2026-11-21T16:30")
    assert [reading.ends_at for reading in due.also] == [at("2026-11-21T17:00")]


@pytest.mark.parametrize(
    ("event", "period", "last_day"),
    [
        ("2026-01-31", "1 month", "2026-03-02"),
        ("2026-11-25", "1 month", "2026-12-28"),
        ("2026-08-31", "1 month", "2026-09-30"),
        ("2027-01-29", "1 month", "2027-03-01"),
        ("2028-01-31", "1 month", "2028-02-29"),
        ("2026-11-15", "3 months", "2027-02-15"),
        ("2026-11-02", "8 weeks", "2026-12-28"),
        ("2026-11-02", "14 weeks", "2027-02-08"),
        ("2026-10-30", "8 weeks", "2026-12-28"),
        ("2026-03-26", "10 days", "2026-04-07"),
        ("2026-11-20", "2 days", "2026-11-24"),
        ("2026-11-20", "1 day", "2026-11-23"),
        ("2026-11-19", "2 days", "2026-11-23"),
        ("2026-11-17", "2 days", "2026-11-19"),
        ("2026-11-17", "3 weeks", "2026-12-08"),
        ("2026-04-01", "1 week", "2026-04-08"),
        ("2026-11-20", "1 business day", "2026-11-23"),
        ("2026-11-20", "2 business days", "2026-11-24"),
        ("2027-02-28", "1 year", "2028-02-28"),
        ("2028-02-29", "1 year", "2029-02-28"),
    ],
    ids=[
        "28 February is a Saturday",
        "25 December",
        "no 31 September",
        "28 February is a Sunday",
        "a leap year",
        "extended, from receipt",
        "consultation",
        "consultation, extended",
        "8 weeks to 25 December",
        "Easter",
        "two days hold two working days",
        "one day need not",
        "Friday and Monday",
        "Wednesday and Thursday",
        "Tuesday to Tuesday",
        "over Easter week",
        "one business day",
        "two business days",
        "year to a leap year",
        "year from a leap day",
    ],
)
def test_days_weeks_months_and_years(event, period, last_day):
    due = by_law(f"{event}T10:00", period)

    assert due.last_day == day(last_day)
    assert due.strict == end_of_day(last_day)
    assert due.lenient == due.strict


@pytest.mark.parametrize("event_at", ["00:00", "12:00", "23:59:59.999999"])
def test_the_day_of_the_event_is_not_counted_whatever_its_hour(event_at):
    assert by_law(f"2026-08-31T{event_at}", "1 month").last_day == day("2026-09-30")


def test_a_month_just_before_exactly_and_just_after():
    due = by_law("2026-01-31T10:00", "1 month")
    end = at("2026-03-03T00:00")

    assert not run_out(due, just_before(end), owed_by_us=True)
    assert run_out(due, end, owed_by_us=True)
    assert run_out(due, just_after(end), owed_by_us=True)


@pytest.mark.parametrize(
    ("event", "strict", "lenient"),
    [
        ("2026-11-24", "2026-12-24", "2026-12-28"),
        ("2026-05-05", "2026-06-05", "2026-06-08"),
        ("2026-11-30", "2026-12-30", "2026-12-30"),
        ("2026-12-01", "2027-01-04", "2027-01-04"),
    ],
    ids=["Christmas Eve", "Constitution Day", "30 December", "New Year's Day"],
)
def test_customary_holidays_only_move_the_lenient_end(event, strict, lenient):
    due = by_law(f"{event}T10:00", "1 month")

    assert (due.last_day, due.lenient_last_day) == (day(strict), day(lenient))


def test_the_reasons_name_the_article():
    because = [str(reason) for reason in by_law("2026-01-31T10:00", "1 month").because]

    assert because == [
        "1 month after 2026-01-31, itself not counted: the last day is 2026-02-28.",
        (
            "2026-02-28 is a Saturday, so the period ends with the next working day, 2026-03-02 "
            "(Regulation 1182/71 art. 3(4))."
        ),
    ]


def test_the_reason_for_two_working_days():
    because = [str(reason) for reason in by_law("2026-11-20T10:00", "2 days").because]

    assert because[1] == (
        "The period must hold two working days, so it ends with 2026-11-24 "
        "(Regulation 1182/71 art. 3(5))."
    )


def test_the_reason_for_a_lenient_end():
    because = [str(reason) for reason in by_law("2026-11-24T10:00", "1 month").because]

    assert because[1] == (
        "Whether 5 June, 24 and 31 December are public holidays in the sense of Regulation "
        "1182/71 art. 2(1) is not settled; if they are, the period ends with 2026-12-28."
    )


def test_that_the_regulation_might_not_govern_is_shown_beside():
    (unmoved,) = by_law("2026-01-31T10:00", "1 month").also

    assert unmoved.ends_at == end_of_day("2026-02-28")
    assert "outside Regulation 1182/71" in str(unmoved.because)


def test_an_end_that_did_not_move_has_one_reading():
    assert by_law("2026-08-31T10:00", "1 month").also == ()


def test_an_extension_runs_from_receipt():
    one, two = Period.parse("1 month"), Period.parse("2 months")

    extended = due_extended(at("2026-11-15T10:00"), one, two, Clock.STATUTORY)

    assert extended.last_day == day("2027-02-15")


def test_an_extension_is_not_hung_on_an_end_that_a_holiday_moved():
    one, two = Period.parse("1 month"), Period.parse("2 months")
    received_at = at("2026-11-25T10:00")
    first_end = due_after(received_at, one, Clock.STATUTORY)

    extended = due_extended(received_at, one, two, Clock.STATUTORY)

    assert first_end.last_day == day("2026-12-28")
    assert extended.last_day == day("2027-02-25")
