"""In which order are the lines and tables of a page read?"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from instruks.reading.formats.pdf_tables import Cell, Grid
from instruks.reading.formats.printed import Box, Printed, Word
from instruks.reading.formats.printed_aligned import aligned_in
from instruks.reading.formats.printed_cells import NOTHING, cell_of
from instruks.reading.formats.printed_columns import in_reading_order
from instruks.reading.formats.printed_lines import Row, lines_of, pitch_of, rows_of
from instruks.reading.formats.printed_margins import parted
from instruks.reading.formats.printed_tables import Part, Table

LONGEST_REPEATED = (
    120  # characters; a longer cell that reaches over several rows stands in the first
)


class On(NamedTuple):
    """A page: its number, the rules across it, and what the document tells.

    `pitch` is the usual distance of its lines in points, `known` are its words in lower case.
    """

    page: int
    rules: tuple[Box, ...]
    pitch: float
    known: frozenset[str]


def parts_of(words: Sequence[Word], grids: Sequence[Grid], at: On) -> Iterator[Part]:
    """The lines and tables of a page as they are read; `words` are those outside the tables."""
    stand_ins = {Word("", *grid.box, grid.box): grid for grid in grids}
    head, body, foot = parted(words)
    yield from _lines(head, at)
    for portion in in_reading_order((*body, *stand_ins)):
        rest = [word for word in portion if word not in stand_ins]
        within = sorted((word for word in portion if word in stand_ins), key=lambda one: one.top)
        for stand_in in within:
            yield from _lines([word for word in rest if word.middle < stand_in.middle], at)
            yield table_of(stand_ins[stand_in], at)
            rest = [word for word in rest if word.middle >= stand_in.middle]
        yield from _lines(rest, at)
    yield from _lines(foot, at)


def _lines(words: Sequence[Word], at: On) -> Iterator[Part]:
    rows = rows_of(words)
    pitch = pitch_of(rows) or at.pitch
    begun = 0
    for found in aligned_in(rows, at.rules):
        yield from _text(rows[begun : found.start], at, pitch)
        yield table_of(found.grid, at)
        begun = found.end
    yield from _text(rows[begun:], at, pitch)


def _text(rows: Sequence[Row], at: On, pitch: float) -> Iterator[tuple[Printed, ...]]:
    if rows:
        lines = lines_of(rows, at.page, pitch)
        yield (lines[0]._replace(blank_before=True), *lines[1:])


def table_of(grid: Grid, at: On) -> Table:
    """The cells of a table as text; what stands in several rows is said in each."""
    rows = list[tuple[Printed, ...]]()
    before: tuple[Cell | None, ...] = (None,) * len(grid.lefts)
    for row in grid.rows:
        rows.append(tuple(_cell(cell, above, at) for cell, above in zip(row, before, strict=True)))
        before = row
    return Table(grid.lefts, tuple(rows))


def _cell(cell: Cell | None, above: Cell | None, at: On) -> Printed:
    if cell is None or not cell.words:
        return NOTHING
    text = cell_of(cell.words, at.page, at.known)
    return NOTHING if cell == above and len(text.text) > LONGEST_REPEATED else text
