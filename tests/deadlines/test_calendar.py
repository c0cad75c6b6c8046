"""The Danish public holidays, and the days some treat as such."""

from datetime import date, timedelta

import pytest
from holidays import country_holidays

from instruks.deadlines.calendar import (
    CUSTOMARY,
    FreeDays,
    NoCalendar,
    last_working_day_before,
    next_working_day,
    public_holidays,
    why_free,
    working_day,
    working_day_from,
)

MOVABLE = (
    "Maundy Thursday",
    "Good Friday",
    "Easter Sunday",
    "Easter Monday",
    "Ascension Day",
    "Pentecost",
    "Pentecost Monday",
)


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2026, ("04-02", "04-03", "04-05", "04-06", "05-14", "05-24", "05-25")),
        (2027, ("03-25", "03-26", "03-28", "03-29", "05-06", "05-16", "05-17")),
        (2028, ("04-13", "04-14", "04-16", "04-17", "05-25", "06-04", "06-05")),
        (2029, ("03-29", "03-30", "04-01", "04-02", "05-10", "05-20", "05-21")),
        (2030, ("04-18", "04-19", "04-21", "04-22", "05-30", "06-09", "06-10")),
        (2031, ("04-10", "04-11", "04-13", "04-14", "05-22", "06-01", "06-02")),
    ],
)
def test_the_days_that_move_with_easter(year, days):
    moving = {name: day for day, name in public_holidays(year).items() if name in MOVABLE}

    assert moving == {
        name: date.fromisoformat(f"{year}-{day}") for name, day in zip(MOVABLE, days, strict=True)
    }


@pytest.mark.parametrize("year", [2024, 2026, 2031])
def test_new_year_and_two_days_of_christmas_stand_fast(year):
    fixed = {day for day, name in public_holidays(year).items() if name not in MOVABLE}

    assert fixed == {date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)}


@pytest.mark.parametrize(
    ("year", "holidays"), [(2022, 11), (2023, 11), (2024, 10), (2025, 10), (2026, 10)]
)
def test_store_bededag_was_a_holiday_up_to_2023(year, holidays):
    assert len(public_holidays(year)) == holidays
    assert ("Great Prayer Day" in public_holidays(year).values()) is (year <= 2023)


def test_the_last_store_bededag():
    assert not working_day(date(2023, 5, 5))
    assert working_day(date(2024, 4, 26))


def test_a_holiday_on_a_weekend_is_not_moved():
    assert not working_day(date(2027, 12, 25))  # a Saturday
    assert not working_day(date(2027, 12, 26))
    assert working_day(date(2027, 12, 27))


@pytest.mark.parametrize("day", [date(2026, 6, 5), date(2026, 12, 24), date(2026, 12, 31)])
def test_customary_holidays_are_free_in_the_lenient_reading_only(day):
    assert working_day(day)
    assert not working_day(day, FreeDays.WITH_CUSTOMARY)


def test_the_first_of_may_is_a_working_day_in_both():
    assert working_day(date(2026, 5, 1), FreeDays.WITH_CUSTOMARY)


def test_the_customary_days_are_the_optional_ones_of_the_package_but_the_first_of_may():
    optional = country_holidays("DK", years=2026, categories=("optional",))

    assert {(day.month, day.day) for day in optional} == {*CUSTOMARY, (5, 1)}


@pytest.mark.parametrize(
    ("day", "after"),
    [
        (date(2026, 11, 20), date(2026, 11, 23)),
        (date(2026, 11, 23), date(2026, 11, 24)),
        (date(2026, 4, 1), date(2026, 4, 7)),
        (date(2026, 12, 24), date(2026, 12, 28)),
    ],
    ids=["Friday", "Monday", "before Easter", "Christmas Eve"],
)
def test_next_working_day(day, after):
    assert next_working_day(day) == after
    assert working_day_from(after) == after
    assert working_day_from(after - timedelta(days=1)) in {after, after - timedelta(days=1)}


def test_working_days_backwards():
    assert last_working_day_before(date(2026, 4, 7)) == date(2026, 4, 1)
    assert last_working_day_before(date(2026, 12, 28)) == date(2026, 12, 24)
    assert last_working_day_before(date(2026, 12, 28), FreeDays.WITH_CUSTOMARY) == date(
        2026, 12, 23
    )


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2026, 12, 25), "a public holiday (Christmas Day)"),
        (date(2026, 12, 26), "a public holiday (Second Day of Christmas)"),
        (date(2026, 11, 21), "a Saturday"),
        (date(2026, 11, 22), "a Sunday"),
        (date(2026, 12, 24), "Christmas Eve, by custom a holiday"),
    ],
)
def test_why_a_day_is_free(day, reason):
    assert str(why_free(day, FreeDays.WITH_CUSTOMARY)) == reason


@pytest.mark.parametrize(
    ("year", "known"),
    [(1770, False), (1771, True), (2100, True), (2101, False)],
)
def test_a_year_without_known_holidays_is_refused(year, known):
    if known:
        assert public_holidays(year)
        return
    with pytest.raises(NoCalendar, match=f"`{year}` are not known; the calendar runs from 1771 to"):
        public_holidays(year)
