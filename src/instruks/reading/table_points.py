"""Which things does a table list, a row each, ticked or not?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from instruks.reading.boxes import Box, cell_box
from instruks.reading.columns import Column
from instruks.reading.placeholders import has_placeholder
from instruks.reading.table import Table

MARKS = re.compile(r"[*`]+")
MARK = re.compile(
    r"^(?:[xX]|[☒☑✓✔☐□✅❌]|[✅❌✓✔☒☐]?\s*(?:ja|nej|nei|yes|no)\b(?:[ ,(–-].{0,60})?|[-–])$",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"valg|behandles|behandlas|relevant|kryds|\bsæt\b|tick|\bja\b|\byes\b|\bx\b|anvendes|omfattet|processed|applicable|marker",
    re.IGNORECASE,
)
NOT_TICKED = re.compile(r"^(?:[❌☐]?\s*(?:nej|nei|no)\b.*|[-–❌])$", re.IGNORECASE)
ANSWERED_YES = re.compile(r"^(?:[✅✓✔☒]?\s*(?:ja|yes)\b.*|✅)$", re.IGNORECASE)
FOUND = frozenset({Column.ORDER, Column.TICK})


@dataclass(frozen=True)
class RowPoint:
    """What a row names, whether its box is ticked, and the row as it stands in the clause."""

    words: str
    box: Box
    row: str
    beside: tuple[str, ...] = ()

    @property
    def first(self) -> str:
        """The first of the cells beside it, which names what the row is about; or its own words."""
        return self.beside[0] if self.beside else self.words


def row_points(table: Table, *headings: re.Pattern[str]) -> Iterator[RowPoint]:
    """The cells of the first column whose heading says so; an empty cell or a placeholder is nothing.

    A column that an earlier pattern finds goes before one that a later pattern finds.
    """
    columns = [
        at
        for heading in headings
        for at, words in enumerate(table.headings)
        if heading.search(words) and table.columns[at] not in FOUND
    ]
    if not columns:
        return
    at = columns[0]
    tick = _tick_column(table, at)
    for row in table.rows:
        words = MARKS.sub("", row.cells[at]).strip(" .;")
        if words and not has_placeholder(words):
            box = Box.NONE if tick is None else _box(row.cells[tick])
            beside = (MARKS.sub("", cell).strip() for cell in row.cells[:at] + row.cells[at + 1 :])
            yield RowPoint(words, box, row.words, tuple(beside))


def _tick_column(table: Table, words: int) -> int | None:
    """The column of boxes, by its heading or because nothing but marks stand in it."""
    if Column.TICK in table.columns:
        return table.columns.index(Column.TICK)
    for at in range(len(table.headings)):
        cells = [row.cells[at].strip() for row in table.rows if at < len(row.cells)]
        asked = ASKED.search(table.headings[at]) or not table.headings[at].strip()
        if (
            asked
            and at != words
            and any(cells)
            and all(not cell or MARK.match(cell) for cell in cells)
        ):
            return at
    return None


def _box(cell: str) -> Box:
    if ANSWERED_YES.match(cell.strip()):
        return Box.TICKED
    return Box.EMPTY if NOT_TICKED.match(cell.strip()) else cell_box(cell)
