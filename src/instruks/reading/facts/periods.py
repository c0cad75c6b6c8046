"""How is a period put as figures: its number, its unit, and the days it is counted as?"""

from typing import Any

from instruks.deadlines.period import Period
from instruks.deadlines.unit import Unit

DAYS = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 30, Unit.YEARS: 365}
NAMES = {
    Unit.HOURS: "hour",
    Unit.DAYS: "day",
    Unit.BUSINESS_DAYS: "business_day",
    Unit.WEEKS: "week",
    Unit.MONTHS: "month",
    Unit.YEARS: "year",
}


def as_figures(written: str, words: str) -> dict[str, Any]:
    """The period with `value`, `unit`, `days` (a month as 30, a year as 365; business days as none)."""
    period = Period.parse(written)
    days = DAYS.get(period.unit)
    return {
        "value": period.length,
        "unit": NAMES.get(period.unit, str(period.unit)),
        "days": period.length * days if days else None,
        "as_written": words,
        "evidence": words,
    }


def days_of(written: str) -> int | None:
    """How many days a period is counted as, or None where it has no fixed number of days."""
    period = Period.parse(written)
    days = DAYS.get(period.unit)
    return period.length * days if days else None
