"""Which number does an OpenDocument text show in front of a heading or a point?"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from instruks.reading.formats.blocks import BULLET
from instruks.reading.formats.numbers import whole, written
from instruks.reading.formats.symbols import shown
from instruks.reading.formats.xml import Element, attribute, local, within

FORMS: Mapping[str, str] = {
    "1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "": "none",
}  # fmt: skip
PLACE = re.compile(r"%(\d{1,2})%")


@dataclass
class Counting:
    """Counts the points of each list in their order; a list is known by its own name."""

    levels: Mapping[str, Mapping[int, Element]]
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def label(self, list_: str, style: str, at: int, start: int | None = None) -> str:
        """Count one point at a level (from 1), and give the number or bullet in front of it."""
        levels = self.levels.get(style, {})
        level = levels.get(at)
        if level is None:
            return ""
        if local(level) != "outline-level-style" and "number" not in local(level):
            return _bullet(level)
        counts = self._counts.setdefault(list_, {})
        counts[at] = _next(counts.get(at), level) if start is None else start
        for above in range(1, at):
            counts.setdefault(above, _start(levels.get(above)))
        for below in [deeper for deeper in counts if deeper > at]:
            del counts[below]
        return _label(levels, at, counts)

    def begin(self, list_: str, like: str | None) -> None:
        """Begin a list, going on with the numbers of another one where it says so."""
        self._counts[list_] = dict(self._counts.get(like or "", {}))


def _next(before: int | None, level: Element) -> int:
    return _start(level) if before is None else before + 1


def _start(level: Element | None) -> int:
    return 1 if level is None else whole(attribute(level, "start-value"), 1)


def _label(levels: Mapping[int, Element], at: int, counts: Mapping[int, int]) -> str:
    level = levels[at]

    def number(of: int) -> str:
        form = attribute(levels[of], "num-format") if of in levels else "1"
        return written(counts.get(of, 1), FORMS.get(form or "", "decimal"))

    said = attribute(level, "num-list-format")
    if said is not None:
        return PLACE.sub(lambda place: number(int(place[1])), said).strip() if number(at) else ""
    depth = whole(attribute(level, "display-levels"), 1)
    numbers = [number(of) for of in range(max(at - depth + 1, 1), at + 1)]
    if not numbers[-1]:
        return ""
    joined = ".".join(one for one in numbers if one)
    prefix, suffix = attribute(level, "num-prefix") or "", attribute(level, "num-suffix") or ""
    return f"{prefix}{joined}{suffix}".strip()


def _bullet(level: Element) -> str:
    font = next((attribute(one, "font-name") for one in within(level, "text-properties")), "")
    sign = shown(attribute(level, "bullet-char") or "", font or "")
    return sign if sign and sign in "☐☒-–—" else BULLET
