"""Where do columns stand under each other, set apart by spaces?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from instruks.reading.columns import Column, column_of
from instruks.reading.hyphens import joined
from instruks.reading.labels import Style, label_of
from instruks.reading.lines import Line
from instruks.reading.table import Row, Table

NEAR = 1  # characters a cell may stand before its heading begins
HEADING_LINES = 4
LONGEST_HEADING = 45  # characters
FEWEST_KNOWN = 2  # columns whose headings say what they hold

Cells = tuple[str, ...]


@dataclass(frozen=True)
class _Columns:
    """Where the columns begin, and what their headings say."""

    starts: tuple[int, ...]
    headings: Cells
    after: int

    @property
    def known(self) -> tuple[Column, ...]:
        return tuple(column_of(heading) for heading in self.headings)

    def cells(self, line: Line) -> Cells | None:
        """The line cut where the columns begin; None where its pieces stand in no column.

        A line of as many pieces as there are columns has a piece a column, wherever it stands.
        """
        if len(line.parts) == len(self.starts):
            return line.parts
        cells = [""] * len(self.starts)
        for part, start in zip(line.parts, line.starts, strict=True):
            for text, at in _cut(part, start, self.starts):
                nth = max((n for n, begins in enumerate(self.starts) if begins <= at + NEAR), default=-1)  # fmt: skip
                inside = bool(cells[nth]) if nth >= 0 else False
                if nth < 0 or (not inside and abs(self.starts[nth] - at) > NEAR):
                    return None
                cells[nth] = f"{cells[nth]} {text}".strip()
        return tuple(cells)


def aligned_table(
    lines: Sequence[Line], at: int, known: frozenset[str]
) -> tuple[int, Table] | None:
    """The table that begins at this line, and the place after it; None where none begins.

    Its headings stand apart on one line, and at least two of them say what their column holds;
    every line below it is a row, or goes on in the cells above it.
    """
    columns = _columns(lines, at, known)
    if columns is None:
        return None
    body, end = list[tuple[Line, Cells]](), columns.after
    while end < len(lines) and (cells := _cells_of(lines, end, columns, bool(body))):
        body.append((lines[end], cells))
        end += 1
    rows = tuple(_rows(body, known))
    if not any(sum(bool(cell) for cell in row.cells) > 1 for row in rows):
        return None
    numbers = tuple(line.number for line in lines[at:end])
    return end, Table(columns.headings, columns.known, rows, numbers)


def _columns(lines: Sequence[Line], at: int, known: frozenset[str]) -> _Columns | None:
    """The headings at this line, with the lines on which they go on."""
    parts = lines[at].parts
    if len(parts) < FEWEST_KNOWN or label_of(parts[0]) or any(len(part) > LONGEST_HEADING or part.endswith((":", ".")) for part in parts):  # fmt: skip
        return None
    best, columns = None, _Columns(lines[at].starts, parts, at + 1)
    for end in range(at + 1, min(at + 1 + HEADING_LINES, len(lines))):
        sorts = set(columns.known) - {Column.OTHER, Column.ORDER}
        if len(sorts) >= FEWEST_KNOWN and (best is None or len(sorts) > len(set(best.known))):
            best = columns
        below = None if lines[end].blank_before else columns.cells(lines[end])
        if below is None or (below[0] and below[0][0].isupper()):
            break
        headings = tuple(joined(a, b, known) if a and b else a or b for a, b in zip(columns.headings, below, strict=True))  # fmt: skip
        columns = _Columns(columns.starts, headings, end + 1)
        if _goes_on(best, columns, below):
            best = columns
    return best


def _goes_on(best: _Columns | None, columns: _Columns, below: Cells) -> bool:
    """Whether a line below the headings is a part of them: small letters, and no column unknown by it."""
    if best is None:
        return False
    small = all(cell[0].islower() for cell in below if cell)
    lost = [a for a, b in zip(best.known, columns.known, strict=True) if a is not Column.OTHER and b is Column.OTHER]  # fmt: skip
    return small and not lost


def _cut(part: str, start: int, starts: Sequence[int]) -> Iterator[tuple[str, int]]:
    """A piece of a line, cut where a column begins after a single space."""
    begun = 0
    for begins in starts:
        at = begins - start
        if 0 < at < len(part) and part[at - 1].isspace() and at > begun:
            yield part[begun:at].strip(), start + begun
            begun = at
    yield part[begun:].strip(), start + begun


def _cells_of(
    lines: Sequence[Line], at: int, columns: _Columns, begun: bool
) -> Cells | None:  # the row before it
    """The cells of a line that belongs to the table; None where it ends."""
    line = lines[at]
    prose = (
        len(line.parts) == 1
        and line.starts[0] + len(line.text) > columns.starts[1] > line.starts[0]
    )
    cells = None if prose else columns.cells(line)
    if cells is None or line.text.startswith("#") or label_of(line.text, Style.APPENDIX):
        return None
    filled = sum(bool(cell) for cell in cells)
    alone = filled == 1 and bool(cells[0])
    if alone and (line.blank_before or not begun):
        return None
    return cells


def _rows(body: Sequence[tuple[Line, Cells]], known: frozenset[str]) -> Iterator[Row]:
    """The lines as rows; a line that goes on in the cells above it belongs to their row."""
    widths = [max((len(cell) for cell in column), default=0) for column in zip(*(cells for _, cells in body), strict=True)]  # fmt: skip
    cells: Cells = ()
    last: Cells = ()
    numbers = list[int]()
    for line, found in body:
        if cells and _continues(line, last, found, widths):
            cells = tuple(joined(a, b, known) if a and b else a or b for a, b in zip(cells, found, strict=True))  # fmt: skip
        else:
            if cells:
                yield Row(cells, tuple(numbers))
            cells, numbers = found, []
        last = tuple(b or a for a, b in zip(last or found, found, strict=True))
        numbers.append(line.number)
    if cells:
        yield Row(cells, tuple(numbers))


def _continues(line: Line, last: Cells, found: Cells, widths: Sequence[int]) -> bool:
    """Whether a line goes on in the row above: its first cell is empty, or was too long for a line."""
    if not found[0]:
        return True
    if line.blank_before and not line.new_page:
        return False
    fits = len(last[0]) + 1 + len(found[0].split()[0]) <= widths[0]
    small = any(cell[0].islower() for cell in found if cell)
    missing = any(above and not cell for above, cell in zip(last, found, strict=True))
    return not fits and (small or missing)
