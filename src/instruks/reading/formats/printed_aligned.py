"""Which lines are a table whose columns only white space sets apart?

Only where it is clear: at least three columns (two between rules), and every line tells which row
it belongs to. Everything else stays lines with gaps, which reading may still put together.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from instruks.reading.formats.pdf_tables import Cell, Grid
from instruks.reading.formats.printed import Box, Word
from instruks.reading.formats.printed_lines import Row, gaps_of
from instruks.reading.labels import label_of

NEAR = 4.0  # points; cells of a column begin as near as this
EXACTLY, A_GAP = 1.0, 0.4  # points, and of the height: a cell begins where its column does
FEWEST_COLUMNS, FEWEST_RULED = 3, 2
NEAR_ROWS = 8  # lines below, in which a column must show
FEWEST_ROWS = 3  # with its headings
MORE_WHITE = 1.12  # times the least distance of lines; that much parts rows
ALIKE = 1.05  # times the least distance; lines of one row stand evenly
PART_OF_TEXT = 4.0  # times the least distance; more white ends a table


class Aligned(NamedTuple):
    """A table among lines: from which to which (exclusive) it reaches."""

    start: int
    end: int
    grid: Grid


def aligned_in(rows: Sequence[Row], rules: Sequence[Box]) -> Iterator[Aligned]:
    """The tables among the lines, from the top. `rules` are those that run across the page."""
    at = 0
    while at < len(rows):
        if len(rows[at].words) >= FEWEST_RULED and (found := _begun(rows, at, rules)):
            yield found
            at = found.end
        else:
            at += 1


def _cells(row: Row, lefts: Sequence[float]) -> list[tuple[Word, ...]]:
    """The words of a line, parted where a column begins."""
    cells = [[row.words[0]]]
    for word in row.words[1:]:
        white = word.left - cells[-1][-1].right
        begins = any(abs(word.left - left) <= EXACTLY for left in lefts)
        if begins and white > row.height * A_GAP:
            cells.append([])
        cells[-1].append(word)
    return [tuple(cell) for cell in cells]


def _lefts(rows: Sequence[Row], at: int) -> list[float]:
    """Where columns begin: at words of a line that stand apart, and above or below others.

    A wide space in a justified line has no word at the same place in the next.
    """
    row = rows[at]
    apart = [word.left for word, gap in zip(row.words[1:], gaps_of(row), strict=True) if gap > 1]
    if not apart:
        return [row.left]
    near = [word.left for other in rows[at + 1 : at + NEAR_ROWS] for word in other.words]
    return [row.left, *(left for left in apart if any(abs(left - one) <= EXACTLY for one in near))]


def _begun(
    rows: Sequence[Row],
    at: int,
    rules: Sequence[Box],
) -> Aligned | None:
    lefts = _lefts(rows, at)
    if len(lefts) < FEWEST_RULED:
        return None
    lines, end = list[list[list[Word]]](), at
    while end < len(rows):
        placed = _placed(rows[end], lefts)
        if placed is None or (end > at and _far(rows, at, end)):
            break
        lines.append(placed)
        end += 1
    if end - at < FEWEST_ROWS:
        return None
    parted = [_ruled(rows[nth], rows[nth + 1], rules) for nth in range(at, end - 1)]
    if len(lefts) < (FEWEST_RULED if sum(parted) >= FEWEST_ROWS - 1 else FEWEST_COLUMNS):
        return None
    groups = _groups(rows[at:end], lines, parted)
    if groups is None or len(groups) < FEWEST_ROWS or _is_no_table(groups, len(lefts)):
        return None
    right = max(row.right for row in rows[at:end])
    box = (lefts[0], rows[at].top, right, rows[end - 1].bottom)
    body = tuple(
        tuple(
            Cell(box, tuple(word for line in group for word in line[nth]))
            for nth in range(len(lefts))
        )
        for group in groups
    )
    return Aligned(at, end, Grid(box, tuple(lefts), body))


def _placed(row: Row, lefts: Sequence[float]) -> list[list[Word]] | None:
    """The cells of a line in the columns, or None where one of them does not begin where a column does."""
    placed = [list[Word]() for _ in lefts]
    for cell in _cells(row, lefts):
        nth = bisect_right(lefts, cell[0].left + NEAR) - 1
        if nth < 0 or abs(cell[0].left - lefts[nth]) > NEAR:
            return None
        if nth + 1 < len(lefts) and cell[-1].right > lefts[nth + 1] - 1:
            return None
        placed[nth] += cell
    return placed


def _far(rows: Sequence[Row], at: int, end: int) -> bool:
    """Whether so much white stands above a line that the table is over."""
    least = min(after.bottom - row.bottom for row, after in pairwise(rows[at : end + 1]))
    return rows[end].bottom - rows[end - 1].bottom > max(least, rows[end].height) * PART_OF_TEXT


def _ruled(above: Row, below: Row, rules: Sequence[Box]) -> bool:
    return any(
        above.bottom - above.height / 3 < (rule[1] + rule[3]) / 2 < below.top + below.height / 3
        and rule[0] <= below.left + NEAR
        and rule[2] > below.left
        for rule in rules
    )


def _groups(
    rows: Sequence[Row], lines: Sequence[list[list[Word]]], parted: Sequence[bool]
) -> list[list[list[list[Word]]]] | None:
    """The lines of each row, or None where it is not clear which belong together."""
    if sum(parted) < FEWEST_ROWS - 1:
        steps = [after.bottom - row.bottom for row, after in pairwise(rows)]
        white = [step > min(steps) * MORE_WHITE for step in steps]
        even = all(
            step <= min(steps) * ALIKE for step, more in zip(steps, white, strict=True) if not more
        )
        if even and sum(white) >= FEWEST_ROWS - 1:
            parted = [one or other for one, other in zip(parted, white, strict=True)]
        else:
            whole = [_whole(line) for line in lines]
            if not all(full or not line[0] for full, line in zip(whole, lines, strict=True)):
                return None
            parted = whole[1:]
    groups = [[lines[0]]]
    for line, begins in zip(lines[1:], parted, strict=True):
        if begins:
            groups.append([])
        groups[-1].append(line)
    return groups if all(group[0][0] for group in groups) else None


def _whole(line: Sequence[Sequence[Word]]) -> bool:
    """Whether a line begins a row: all its cells but one have words, and most begin anew."""
    filled = [cell for cell in line if cell]
    small = sum(cell[0].text[:1].islower() for cell in filled)
    return bool(line[0]) and len(filled) >= len(line) - 1 and small * 2 < len(filled)


def _is_no_table(groups: Sequence[Sequence[Sequence[Sequence[Word]]]], columns: int) -> bool:
    """Whether it is a list with numbers in front, or a table of contents with pages behind."""
    first = [group[0][0][0].text for group in groups]
    if sum(label_of(text) is not None for text in first) * 2 > len(first):
        return True
    last = [cell[0].text for group in groups if (cell := group[-1][columns - 1])]
    return bool(last) and all(text.strip(".").isdigit() for text in last)
