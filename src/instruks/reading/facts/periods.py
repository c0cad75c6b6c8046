"""How is a period put as figures: its number, its unit, and the days it is counted as?"""

from typing import Any

from instruks.deadlines.period import Period
from instruks.deadlines.unit import Unit
from instruks.reading.spells import spells

DAYS = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 30, Unit.YEARS: 365}
NAMES = {
    Unit.HOURS: "hour",
    Unit.DAYS: "day",
    Unit.BUSINESS_DAYS: "business_day",
    Unit.WEEKS: "week",
    Unit.MONTHS: "month",
    Unit.YEARS: "year",
}


def as_figures(written: str, words: str, *quoted: str) -> dict[str, Any]:
    """The period with `value`, `unit`, `days` and the words for it; business days have no `days`.

    `words` are the sentence it stands in; `quoted` is what shall stand as evidence instead.
    """
    period = Period.parse(written)
    said = next((one for one in spells(words) if one.period == period), None)
    figures = {
        "value": period.length,
        "unit": NAMES.get(period.unit, str(period.unit)),
        "days": days_of(written),
        "as_written": said.words if said else words,
        "evidence": quoted[0] if quoted else words,
    }
    return figures | ({"unconfirmed": True} if said and said.open else {})


def days_of(written: str) -> int | None:
    """How many days a period is counted as (a month 30, a year 365), or None where it has no fixed number.

    Hours are days where they are whole days.
    """
    period = Period.parse(written)
    if period.unit is Unit.HOURS:
        return period.length // 24 if period.length % 24 == 0 else None
    days = DAYS.get(period.unit)
    return period.length * days if days else None


def hours_of(written: str) -> int | None:
    """How many hours a period of hours or of calendar days is; business days have no fixed number."""
    period = Period.parse(written)
    if period.unit is Unit.HOURS:
        return period.length
    return period.length * 24 if period.unit is Unit.DAYS else None
