"""The deadlines again, counted on the fingers: hour by hour, day by day, Easter by the moon."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from instruks.deadlines.calendar import CUSTOMARY, HERE, FreeDays, working_day
from instruks.deadlines.due import (
    Clock,
    Suspension,
    due_after,
    due_suspended,
    earliest_after,
    latest_before,
)
from instruks.deadlines.period import Unit
from tests.deadlines.drawn import calendar_periods, day_periods, moments, periods

A_DAY = timedelta(days=1)
FROM_EASTER = {-3, -2, 0, 1, 39, 49, 50}


def easter(year):
    """The Gregorian computus, as almanacs print it."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    from_21_march = moon - weekday
    month = 3 + (from_21_march + 40) // 44
    return date(year, month, from_21_march + 28 - 31 * (month // 4))


def free(day, *, customary=False):
    return (
        day.isoweekday() in {6, 7}
        or (day.month, day.day) in {(1, 1), (12, 25), (12, 26)}
        or (day - easter(day.year)).days in FROM_EASTER
        or (day.year <= 2023 and (day - easter(day.year)).days == 26)
        or (customary and (day.month, day.day) in CUSTOMARY)
    )


def months_on(day, months):
    """Turn the calendar's leaves one by one; then look for the day on the last one."""
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    leaf = [date(year, month, 1) + n * A_DAY for n in range(31)]
    return max(d for d in leaf if d.month == month and d.day <= day.day)


def counted_days(event_on, period, *, customary=False):
    """Every day of the period, from the day after the event to the last."""
    if period.unit is Unit.MONTHS or period.unit is Unit.YEARS:
        months = period.length * (12 if period.unit is Unit.YEARS else 1)
        last = months_on(event_on, months)
        return [event_on + n * A_DAY for n in range(1, (last - event_on).days + 1)]
    days, left = [], period.length * (7 if period.unit is Unit.WEEKS else 1)
    while left:
        days.append((days[-1] if days else event_on) + A_DAY)
        if not (period.unit is Unit.BUSINESS_DAYS and free(days[-1], customary=customary)):
            left -= 1
    return days


def last_day_by_contract(event_on, period, *, lenient):
    days = counted_days(event_on, period, customary=lenient)
    while lenient and free(days[-1], customary=True):
        days.append(days[-1] + A_DAY)
    return days[-1]


def last_day_by_law(event_on, period, *, lenient):
    days = counted_days(event_on, period, customary=lenient)
    least = 1 if period.length == 1 and period.unit in {Unit.DAYS, Unit.BUSINESS_DAYS} else 2
    while (
        free(days[-1], customary=lenient)
        or sum(not free(day, customary=lenient) for day in days) < least
    ):
        days.append(days[-1] + A_DAY)
    return days[-1]


BY_HAND = {Clock.CONTRACT: last_day_by_contract, Clock.STATUTORY: last_day_by_law}


@settings(deadline=None)  # slow on purpose
@given(st.dates(date(1901, 1, 1), date(2099, 12, 31)))
def test_the_same_days_are_free(day):
    assert working_day(day) is not free(day)
    assert working_day(day, FreeDays.WITH_CUSTOMARY) is not free(day, customary=True)


@settings(deadline=None)  # slow on purpose
@given(moments, day_periods, st.sampled_from(Clock))
def test_days_are_counted_alike(event, period, clock):
    event_on = event.astimezone(UTC).astimezone(HERE).date()
    due = due_after(event, period, clock)

    assert due.last_day == BY_HAND[clock](event_on, period, lenient=False)
    assert due.lenient_last_day == BY_HAND[clock](event_on, period, lenient=True)


@settings(deadline=None)  # slow on purpose
@given(moments, periods(Unit.HOURS))
def test_hours_are_counted_alike(event, period):
    seconds = event.timestamp()
    for _ in range(period.length):
        seconds += 3600
    due = due_after(event, period, Clock.CONTRACT)

    assert due.strict.timestamp() == datetime.fromtimestamp(seconds, HERE).timestamp()


@settings(deadline=None)  # slow on purpose
@given(moments, periods(Unit.DAYS, Unit.BUSINESS_DAYS, Unit.WEEKS, Unit.MONTHS, at_most=6))
def test_the_latest_notice_is_found_by_trying_every_day(effect, period):
    effect_on = effect.astimezone(UTC).astimezone(HERE).date()
    notice_on = effect_on
    while counted_days(notice_on, period)[-1] > effect_on:
        notice_on -= A_DAY

    assert latest_before(effect, period).lenient_last_day == notice_on


@settings(deadline=None)  # slow on purpose
@given(moments, day_periods)
def test_the_earliest_use_is_the_day_after_all_days_are_counted(event, period):
    event_on = event.astimezone(UTC).astimezone(HERE).date()
    earliest = earliest_after(event, period)

    assert earliest.strict.date() == counted_days(event_on, period, customary=True)[-1] + A_DAY
    assert earliest.lenient.date() == counted_days(event_on, period)[-1]


@settings(deadline=None)  # slow on purpose
@given(
    moments,
    calendar_periods,
    st.lists(st.tuples(st.integers(-50, 400), st.integers(0, 60)), max_size=4),
)
def test_days_that_stand_still_are_passed_over(event, period, spans):
    event_on = event.astimezone(UTC).astimezone(HERE).date()
    noon = datetime(event_on.year, event_on.month, event_on.day, 12, tzinfo=HERE)
    suspensions = [
        Suspension(noon + timedelta(since), noon + timedelta(since + still))
        for since, still in spans
    ]
    left, day = len(counted_days(event_on, period)), event_on
    while left:
        day += A_DAY
        if not any(since.date() < day <= until.date() for since, until in suspensions):
            left -= 1

    due = due_suspended(event, period, suspensions, Clock.CONTRACT)

    assert due.last_day == day
