"""In which order are the lines and tables of a page read?"""

from collections.abc import Iterator, Sequence

from instruks.reading.formats.pdf_tables import Cell, Grid
from instruks.reading.formats.printed import Printed, Word
from instruks.reading.formats.printed_cells import NOTHING, cell_of
from instruks.reading.formats.printed_columns import in_reading_order
from instruks.reading.formats.printed_lines import lines_of, pitch_of, rows_of
from instruks.reading.formats.printed_margins import parted
from instruks.reading.formats.printed_tables import Part, Table

LONGEST_REPEATED = (
    120  # characters; a longer cell that reaches over several rows stands in the first
)


def parts_of(
    words: Sequence[Word], grids: Sequence[Grid], page: int, pitch: float, known: frozenset[str]
) -> Iterator[Part]:
    """The lines and tables of a page as they are read; `words` are those outside the tables."""
    stand_ins = {Word("", *grid.box, grid.box): grid for grid in grids}
    head, body, foot = parted(words)
    yield from _lines(head, page, pitch)
    for portion in in_reading_order((*body, *stand_ins)):
        rest = [word for word in portion if word not in stand_ins]
        within = sorted((word for word in portion if word in stand_ins), key=lambda one: one.top)
        for stand_in in within:
            yield from _lines([word for word in rest if word.middle < stand_in.middle], page, pitch)
            yield table_of(stand_ins[stand_in], page, known)
            rest = [word for word in rest if word.middle >= stand_in.middle]
        yield from _lines(rest, page, pitch)
    yield from _lines(foot, page, pitch)


def _lines(words: Sequence[Word], page: int, pitch: float) -> Iterator[tuple[Printed, ...]]:
    if words:
        rows = rows_of(words)
        lines = lines_of(rows, page, pitch_of(rows) or pitch)
        yield (lines[0]._replace(blank_before=True), *lines[1:])


def table_of(grid: Grid, page: int, known: frozenset[str]) -> Table:
    """The cells of a table as text; what stands in several rows is said in each."""
    rows, before = list[tuple[Printed, ...]](), (None,) * len(grid.lefts)
    for row in grid.rows:
        rows.append(
            tuple(_text(cell, above, page, known) for cell, above in zip(row, before, strict=True))
        )
        before = row
    return Table(grid.lefts, tuple(rows))


def _text(cell: Cell | None, above: Cell | None, page: int, known: frozenset[str]) -> Printed:
    if cell is None or not cell.words:
        return NOTHING
    text = cell_of(cell.words, page, known)
    return NOTHING if cell == above and len(text.text) > LONGEST_REPEATED else text
