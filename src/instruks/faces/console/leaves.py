"""Which pages does a document have, and what is lit up on each?"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from instruks.acts.lit import Form, Pages
from instruks.faces.console.points import Card

SHARES = 1000  # a page is so wide and so high, whatever its size, where its lit words are drawn
PICTURED = frozenset({Form.PDF, Form.SCAN})
Corner = tuple[int, int, int, int]


@dataclass(frozen=True)
class Mark:
    """Words on a page: left, top, width and height of each line, and what rests on them."""

    keys: str
    lines: tuple[Corner, ...]


@dataclass(frozen=True)
class Leaf:
    """A page (from 1), its size in points, and its lit words."""

    number: int
    width: int
    height: int
    marks: tuple[Mark, ...]


def leaves(pages: Pages | None, every: Iterable[Card]) -> list[Leaf]:
    """The pages that can be shown as pictures; none where the document has no such pages."""
    if pages is None or pages.form not in PICTURED:
        return []
    resting = defaultdict[tuple[int, tuple[Corner, ...]], list[str]](list)
    for card in every:
        for point in card.points:
            for quote in point.quotes:
                for lit in pages.lit.get((card.one.clause.number, quote), ()):
                    resting[lit.page, tuple(map(_drawn, lit.boxes))].append(point.key)
    marks = defaultdict[int, list[Mark]](list)
    for (page, lines), keys in resting.items():
        marks[page].append(Mark(" ".join(dict.fromkeys(keys)), lines))
    return [
        Leaf(number, round(page.width), round(page.height), tuple(marks[number]))
        for number, page in enumerate(pages.pages, start=1)
    ]


def _drawn(box: tuple[float, float, float, float]) -> Corner:
    """A box as it is drawn, a little larger than its letters."""
    left, top, right, bottom = (round(side * SHARES) for side in box)
    return left - 2, top - 1, right - left + 4, bottom - top + 2
