"""Which words stand on one line, how far apart, and where does a paragraph end?"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from instruks.reading.formats.blocks import EMPTY_BOX, TICKED_BOX
from instruks.reading.formats.printed import Place, Printed, Word

BOXES = frozenset((EMPTY_BOX, TICKED_BOX))
GLUED = 0.07  # of the height; nearer than this no space was meant, as before a raised figure
WIDE = 0.9  # of the height; the least that is no space between words
WIDER_THAN_THE_REST = 2.2  # times the usual space of the line: justified lines have wide spaces
ALONE = 1.4  # of the height; a line with a single space has no usual one
A_SPACE = 0.45  # of the height of a line, for what is shown as white space
MOST_SPACES = 40
MORE_WHITE = 1.22  # times the distance of lines inside a paragraph
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
SMALL = 0.85  # of the height; a smaller figure is raised
LEADING = 1.2  # times the height, where nothing tells how far lines stand apart
FARTHEST, FEWEST_STEPS = 3.0, 3  # times the height; how often a distance must be seen
SAME_SIZE = 0.8  # a line smaller than this has a distance of its own


class Row(NamedTuple):
    """Words on one line, from left to right."""

    words: tuple[Word, ...]
    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """The height of its letters, in points."""
        return self.bottom - self.top


def rows_of(words: Iterable[Word]) -> list[Row]:
    """The words put into lines, from the top; a raised figure stands on the line it belongs to."""
    rows = list[list[Word]]()
    tallest = list[Word]()
    for word in sorted(words, key=lambda word: word.top + word.bottom):
        middle = word.middle
        for nth in range(len(rows) - 1, max(-1, len(rows) - 4), -1):
            tall = tallest[nth]
            if tall.top < middle < tall.bottom or word.top < tall.middle < word.bottom:
                rows[nth].append(word)
                if word.height > tall.height:
                    tallest[nth] = word
                break
        else:
            rows.append([word])
            tallest.append(word)
    return [_row(row, tall) for row, tall in zip(rows, tallest, strict=True)]


def _row(words: list[Word], tallest: Word) -> Row:
    words.sort(key=lambda word: word.left)
    right = max(word.right for word in words)
    return Row(tuple(words), words[0].left, tallest.top, right, tallest.bottom)


def gaps_of(row: Row) -> list[int]:
    """For each word after the first, the spaces before it: none, one, or more where it stands apart."""
    if len(row.words) < 2:  # noqa: PLR2004  # one word has no neighbour
        return []
    height = row.height or 1.0
    white = [after.left - word.right for word, after in pairwise(row.words)]
    between = [gap for gap in white if gap > height * GLUED]
    usual = median(between) if between else 0.0
    least = height * (ALONE if len(between) == 1 else WIDE)
    wide = least if len(between) == 1 else max(least, usual * WIDER_THAN_THE_REST)
    if usual > height * ALONE:
        wide = least  # most of the line is gaps: a row of short cells
    return [
        max(_spaces(gap, height, wide), int(word.text in BOXES or (nth == 0 and _mark(word, row))))
        for nth, (gap, word) in enumerate(zip(white, row.words, strict=False))
    ]


def _mark(word: Word, row: Row) -> bool:
    """Whether a raised figure begins a footnote."""
    raised = word.text in RAISED or word.height < row.height * SMALL
    return word.text.isdigit() and raised


def _spaces(gap: float, height: float, wide: float) -> int:
    if gap <= height * GLUED:
        return 0
    return min(MOST_SPACES, max(2, round(gap / (height * A_SPACE)))) if gap > wide else 1


def line_of(
    row: Row, page: int, *, indent: int = 0, blank_before: bool = False, wide: bool = True
) -> Printed:
    """The words of a row as a line of the text; without `wide` they stand one space apart."""
    gaps = gaps_of(row) if wide else [min(gap, 1) for gap in gaps_of(row)]
    return _line(zip(row.words, (0, *gaps), strict=True), page, indent, blank_before)


def spoken(words: Iterable[Word], page: int) -> Printed:
    """Words one after the other, as they come, in a line of their own."""
    return _line(((word, int(nth > 0)) for nth, word in enumerate(words)), page, 0, True)


def _line(
    spaced: Iterable[tuple[Word, int]], page: int, indent: int, blank_before: bool
) -> Printed:
    text, places = " " * indent, list[Place]()
    for word, spaces in spaced:
        start = len(text) + spaces
        text += " " * spaces + word.text
        places.append(Place(start, start + len(word.text), page, word.box))
    return Printed(text, tuple(places), blank_before)


def pitch_of(rows: Sequence[Row]) -> float:
    """The distance of two lines inside a paragraph, in points; 0 where too few lines tell.

    A line that begins with a small letter goes on with the paragraph of the line before, where
    its first word had no room on that line: a paragraph may begin with a small letter too.
    """
    margin = max((row.right for row in rows), default=0.0)
    return _usual(
        (row, after)
        for row, after in _going_on(rows)
        if row.right + row.height * A_SPACE + _wide(after.words[0]) > margin
    )


def loose_pitch_of(rows: Sequence[Row]) -> float:
    """The same where no line is full, as in columns: by every line that begins with a small letter."""
    return _usual(_going_on(rows))


def _going_on(rows: Sequence[Row]) -> Iterator[tuple[Row, Row]]:
    return (
        (row, after)
        for row, after in pairwise(rows)
        if after.words[0].text[:1].islower()
        and 0 < after.bottom - row.bottom < row.height * FARTHEST
        and min(row.height, after.height) >= SAME_SIZE * max(row.height, after.height)
    )


def _usual(pairs: Iterable[tuple[Row, Row]]) -> float:
    steps = Counter(round((after.bottom - row.bottom) * 2) for row, after in pairs)
    usual = steps.most_common(1)
    return usual[0][0] / 2 if usual and usual[0][1] >= FEWEST_STEPS else 0.0


def _wide(word: Word) -> float:
    return word.right - word.left


def lines_of(rows: Sequence[Row], page: int, pitch: float) -> list[Printed]:
    """Lines from the top, with their indents and the white above them.

    `pitch` is the distance of lines inside a paragraph of the document, in points.
    """
    left = min((row.left for row in rows), default=0.0)
    lines = list[Printed]()
    above: Row | None = None
    for row in rows:
        indent = min(MOST_SPACES, round((row.left - left) / ((row.height or 1.0) * A_SPACE)))
        lines.append(
            line_of(row, page, indent=indent, blank_before=_white_above(row, above, pitch))
        )
        above = row
    return lines


def _white_above(row: Row, above: Row | None, pitch: float) -> bool:
    if above is None:
        return False
    usual = pitch or max(row.height, above.height) * LEADING
    if min(row.height, above.height) >= SAME_SIZE * max(row.height, above.height):
        return row.bottom - above.bottom > usual * MORE_WHITE
    small = min(row.height, above.height)
    return row.top - above.bottom > max(0.0, usual - small) + small * (MORE_WHITE - 1)
