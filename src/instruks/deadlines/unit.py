"""In what is a period counted, and which words mean it?"""

from collections.abc import Mapping
from enum import Enum


class Unit(Enum):
    """What a clause counts in. A business day is no Saturday, Sunday or public holiday."""

    HOURS = "hours"
    DAYS = "days"
    BUSINESS_DAYS = "business_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


# How a unit is written, for one and for several.
WRITTEN: Mapping[Unit, tuple[str, str]] = {
    Unit.HOURS: ("hour", "hours"),
    Unit.DAYS: ("day", "days"),
    Unit.BUSINESS_DAYS: ("business day", "business days"),
    Unit.WEEKS: ("week", "weeks"),
    Unit.MONTHS: ("month", "months"),
    Unit.YEARS: ("year", "years"),
}

# What else a clause may call it, in Danish and in English.
ALSO_CALLED: Mapping[Unit, tuple[str, ...]] = {
    Unit.HOURS: ("time", "timer"),
    Unit.DAYS: ("dag", "dage", "calendar day", "calendar days", "kalenderdag", "kalenderdage"),
    Unit.BUSINESS_DAYS: ("arbejdsdag", "arbejdsdage", "working day", "working days"),
    Unit.WEEKS: ("uge", "uger"),
    Unit.MONTHS: ("måned", "måneder"),
    Unit.YEARS: ("år",),
}

UNIT_OF: Mapping[str, Unit] = {
    word: unit for unit in Unit for word in (*WRITTEN[unit], *ALSO_CALLED[unit])
}

# Danish courts have counted a Saturday as a «hverdag», so the word settles nothing.
AMBIGUOUS = frozenset({"hverdag", "hverdage", "weekday", "weekdays"})
