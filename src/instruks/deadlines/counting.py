"""Which day is the last, when the day of the event is not counted?"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from instruks.deadlines.calendar import FreeDays, last_working_day_before, next_working_day
from instruks.deadlines.period import Period
from instruks.deadlines.unit import Unit

MONTHS_A_YEAR = 12


def months_away(day: date, months: int) -> date:
    """The same day of the month, or the month's last day where there is none.

    Months below zero lead back. (Regulation 1182/71 art. 3(2)(c); C-171/03 counts from the day of
    the event, so a request of the 15th ends on a 15th.)
    """
    year, month = divmod(day.year * MONTHS_A_YEAR + day.month - 1 + months, MONTHS_A_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def working_days_away(day: date, days: int, free: FreeDays) -> date:
    """So many working days on; below zero, so many back."""
    step = next_working_day if days > 0 else last_working_day_before
    for _ in range(abs(days)):
        day = step(day, free)
    return day


AWAY: Mapping[Unit, Callable[[date, int, FreeDays], date]] = {
    Unit.DAYS: lambda day, days, _: day + timedelta(days=days),
    Unit.BUSINESS_DAYS: working_days_away,
    Unit.WEEKS: lambda day, weeks, _: day + timedelta(weeks=weeks),
    Unit.MONTHS: lambda day, months, _: months_away(day, months),
    Unit.YEARS: lambda day, years, _: months_away(day, years * MONTHS_A_YEAR),
}


def last_day_of(period: Period, event_on: date, free: FreeDays = FreeDays.STATUTORY) -> date:
    """The last day of a period of days or more that an event on `event_on` sets going."""
    return AWAY[period.unit](event_on, period.length, free)


def first_day_of(period: Period, effect_on: date, free: FreeDays = FreeDays.STATUTORY) -> date:
    """The first day of a period of days or more that ends before the day `effect_on`."""
    return AWAY[period.unit](effect_on, -period.length, free)
