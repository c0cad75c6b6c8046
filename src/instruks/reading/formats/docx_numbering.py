"""Which number does Word show in front of a paragraph?"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from instruks.reading.formats.blocks import BULLET
from instruks.reading.formats.numbers import whole, written
from instruks.reading.formats.symbols import shown
from instruks.reading.formats.xml import Element, attribute, child, children, within

LEVELS = 9


@dataclass(frozen=True)
class Level:
    """How a level of a list is numbered: its first number, its signs, and what it is written like.

    `pattern` has `%1` where the number of the first level stands. `restarts` is the level (from 1)
    whose next number makes this one begin anew, 0 for none, None for any level above.
    """

    start: int = 1
    written: str = "decimal"
    pattern: str = ""
    restarts: int | None = None
    legal: bool = False
    style: str = ""
    font: str = ""


@dataclass(frozen=True)
class Series:
    """The levels of a list as one `w:num` uses them; `scheme` is what it counts together with."""

    scheme: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


@dataclass
class Numbering:
    """Counts the numbered paragraphs of a document in their order."""

    series: Mapping[str, Series]
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _started: set[tuple[str, int]] = field(default_factory=set)

    def level_of_style(self, number: str, style: str) -> int:
        """The level that a style stands on in a list; the first where the list does not say."""
        levels = self.series[number].levels if number in self.series else {}
        return next((at for at, level in levels.items() if level.style == style), 0)

    def label(self, number: str, at: int) -> str:
        """Count one paragraph, and give the number or the bullet in front of it."""
        series = self.series.get(number)
        if series is None or at not in series.levels:
            return ""
        counts = self._counts.setdefault(series.scheme, {})
        self._count(number, series, at, counts)
        level = series.levels[at]
        if level.written == "bullet":
            return _bullet(level)
        return _label(series, at, counts)

    def _count(self, number: str, series: Series, at: int, counts: dict[int, int]) -> None:
        first = (number, at)
        if at in series.starts and first not in self._started:
            counts[at] = series.starts[at]
        elif at in counts:
            counts[at] += 1
        else:
            counts[at] = series.levels[at].start
        self._started.add(first)
        for above in range(at):
            if above not in counts:
                counts[above] = series.levels.get(above, Level()).start
        for below in [deeper for deeper in counts if deeper > at]:
            restarts = series.levels.get(below, Level()).restarts
            if restarts is None or at < restarts:
                del counts[below]


def numbering(root: Element | None) -> Numbering:
    """The lists that `numbering.xml` defines."""
    if root is None:
        return Numbering({})
    schemes = {attribute(one, "abstractNumId") or "": one for one in children(root, "abstractNum")}
    by_style = {
        style: key
        for key, one in schemes.items()
        if (link := child(one, "styleLink")) is not None and (style := attribute(link, "val"))
    }
    return Numbering(
        {
            attribute(one, "numId") or "": _series(one, schemes, by_style)
            for one in children(root, "num")
        }
    )


def _series(number: Element, schemes: Mapping[str, Element], by_style: Mapping[str, str]) -> Series:
    used = child(number, "abstractNumId")
    key = (attribute(used, "val") if used is not None else None) or ""
    scheme = schemes.get(key)
    link = child(scheme, "numStyleLink")
    if link is not None:
        key = by_style.get(attribute(link, "val") or "", key)
        scheme = schemes.get(key)
    levels = {_at(one): _level(one) for one in children(scheme, "lvl")}
    starts = dict[int, int]()
    for change in children(number, "lvlOverride"):
        at, other = _at(change), child(change, "lvl")
        if other is not None:
            levels[at] = _level(other)
        if (start := child(change, "startOverride")) is not None:
            starts[at] = whole(attribute(start, "val"), 1)
    return Series(key, levels, starts)


def _level(one: Element) -> Level:
    def said(path: str) -> str | None:
        found = child(one, path)
        return None if found is None else attribute(found, "val")

    restarts, legal = said("lvlRestart"), child(one, "isLgl")
    font = next((attribute(each, "ascii") for each in within(one, "rFonts")), "")
    return Level(
        start=whole(said("start"), 1),
        written=said("numFmt") or "decimal",
        pattern=said("lvlText") or "",
        restarts=None if restarts is None else whole(restarts, 0),
        legal=legal is not None and attribute(legal, "val") not in {"0", "false"},
        style=said("pStyle") or "",
        font=font or "",
    )


def _label(series: Series, at: int, counts: Mapping[int, int]) -> str:
    text = series.levels[at].pattern
    for above in range(LEVELS):
        sign = f"%{above + 1}"
        if sign in text:
            level = series.levels.get(above, Level())
            form = "decimal" if series.levels[at].legal else level.written
            text = text.replace(sign, written(counts.get(above, level.start), form))
    return text.strip()


def _bullet(level: Level) -> str:
    """The sign of a point: a box stays a box, a dash a dash, and every ornament is one dot."""
    sign = shown(level.pattern, level.font)
    return sign if sign and sign in "☐☒-–—" else BULLET


def _at(one: Element) -> int:
    return whole(attribute(one, "ilvl"), 0)
