"""Which days are working days in Denmark?"""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import Enum
from functools import cache
from zoneinfo import ZoneInfo

from instruks.texts.sentence import Sentence, say

HERE = ZoneInfo("Europe/Copenhagen")
A_DAY = timedelta(days=1)

WEEKEND: Mapping[int, Sentence] = {5: say("a Saturday"), 6: say("a Sunday")}

# Working days by law that forældelsesloven § 27 and much practice treat as holidays, by month and
# day. 1 May, which some calendars add, is in neither.
CUSTOMARY: Mapping[tuple[int, int], Sentence] = {
    (6, 5): say("Constitution Day"),
    (12, 24): say("Christmas Eve"),
    (12, 31): say("New Year's Eve"),
}


class FreeDays(Enum):
    """Which days, besides Saturdays and Sundays, are no working days.

    Whether the customary ones are on the list Denmark sends under Regulation 1182/71 art. 2(1) is
    not settled, so only a lenient reading skips them.
    """

    STATUTORY = "statutory"
    WITH_CUSTOMARY = "with_customary"


class NoCalendar(ValueError):
    """The public holidays of that year are not known here."""

    def __init__(self, year: int) -> None:
        known = known_years()
        super().__init__(
            say(
                "the public holidays of `{year}` are not known; "
                "the calendar runs from {first} to {last}",
                year=year, first=known[0], last=known[-1],
            )
        )  # fmt: skip


@cache
def known_years() -> range:
    """The years whose public holidays are known."""
    from holidays import country_holidays  # noqa: PLC0415  half a second that only counting needs

    denmark = country_holidays("DK")
    return range(denmark.start_year, denmark.end_year + 1)


@cache
def public_holidays(year: int) -> Mapping[date, str]:
    """The public holidays of a year and their English names: 11 up to 2023, 10 from 2024.

    Store bededag was abolished from 2024. A holiday on a weekend is not moved. Two holidays may
    fall on one day. Raises `NoCalendar` outside the years that are known.
    """
    from holidays import country_holidays  # noqa: PLC0415  as in `known_years`

    if year not in known_years():
        raise NoCalendar(year)
    return dict(country_holidays("DK", years=year, expand=False, language="en_US"))


def why_free(day: date, free: FreeDays = FreeDays.STATUTORY) -> Sentence | None:
    """What keeps the day from being a working day; None if it is one."""
    if holiday := public_holidays(day.year).get(day):
        return say("a public holiday ({holiday})", holiday=Sentence(holiday))
    if day.weekday() in WEEKEND:
        return WEEKEND[day.weekday()]
    if free is FreeDays.WITH_CUSTOMARY and (custom := CUSTOMARY.get((day.month, day.day))):
        return say("{custom}, by custom a holiday", custom=custom)
    return None


def working_day(day: date, free: FreeDays = FreeDays.STATUTORY) -> bool:
    """Is it a working day (Regulation 1182/71 art. 2(2))?"""
    return why_free(day, free) is None


def next_working_day(day: date, free: FreeDays = FreeDays.STATUTORY) -> date:
    """The first working day after this one; a working day has one after it too."""
    day += A_DAY
    while not working_day(day, free):
        day += A_DAY
    return day


def last_working_day_before(day: date, free: FreeDays = FreeDays.STATUTORY) -> date:
    """The nearest working day before this one."""
    day -= A_DAY
    while not working_day(day, free):
        day -= A_DAY
    return day


def working_day_from(day: date, free: FreeDays = FreeDays.STATUTORY) -> date:
    """The day itself if it is a working day, else the next one (Regulation 1182/71 art. 3(4))."""
    return day if working_day(day, free) else next_working_day(day, free)
