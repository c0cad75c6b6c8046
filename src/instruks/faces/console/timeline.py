"""Where on a line of time do the moments stand?

The line is bent so that hours and years fit on it: the same distance is always the same factor.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WIDTH, LEFT, RIGHT, STEP = 960, 310, 30, 26

TICKS: tuple[tuple[int, str | Promise], ...] = (
    (1, _("1 hour")),
    (24, _("1 day")),
    (7 * 24, _("1 week")),
    (30 * 24, _("1 month")),
    (365 * 24, _("1 year")),
    (5 * 365 * 24, _("5 years")),
)


@dataclass(frozen=True)
class Tick:
    """A mark on the scale."""

    x: float
    label: str | Promise


@dataclass(frozen=True)
class Bar:
    """One duty: from its start to its strict and its lenient end."""

    label: str
    y: int
    start: float
    strict: float
    lenient: float

    @property
    def low(self) -> float:
        """The left end of what lies between the two readings."""
        return min(self.strict, self.lenient)

    @property
    def between(self) -> float:
        """How wide the difference between the readings is."""
        return abs(self.lenient - self.strict)

    @property
    def baseline(self) -> int:
        """Where the label's letters stand."""
        return self.y + 4


@dataclass(frozen=True)
class Line:
    """A drawing, ready to be written as SVG."""

    height: int
    ticks: tuple[Tick, ...]
    bars: tuple[Bar, ...]
    zero: float
    width: int = WIDTH
    left: int = LEFT

    @property
    def foot(self) -> int:
        """Where the scale's words stand."""
        return self.height - 8

    @property
    def floor(self) -> int:
        """Where the scale's marks end."""
        return self.height - 24


def line_of(rows: Sequence[tuple[str, Any]]) -> Line | None:
    """The line for rows of (name, due); None where nothing has a moment."""
    if not rows:
        return None
    reach = [hours for _, due in rows for hours in _hours(due)]
    low, high = _bent(min(0.0, *reach)), _bent(max(24.0, *reach))
    scale = (WIDTH - LEFT - RIGHT) / (high - low)

    def place(hours: float) -> float:
        return round(LEFT + (_bent(hours) - low) * scale, 1)

    bars = tuple(
        Bar(name, 16 + number * STEP, place(0), *(place(hours) for hours in _hours(due)))
        for number, (name, due) in enumerate(rows)
    )
    marks = [(sign * hours, label) for hours, label in TICKS for sign in (-1, 1)]
    ticks = tuple(Tick(place(h), label) for h, label in marks if low <= _bent(h) <= high)
    return Line(len(rows) * STEP + 44, ticks, bars, place(0))


def _hours(due: Any) -> tuple[float, float]:
    return (_since(due.start_at, due.strict), _since(due.start_at, due.lenient))


def _since(start: datetime, end: datetime) -> float:
    return (end.timestamp() - start.timestamp()) / 3600


def _bent(hours: float) -> float:
    return math.copysign(math.log1p(abs(hours)), hours)
