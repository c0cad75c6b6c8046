"""Which things does a table list, a row each, ticked or not?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from instruks.reading.boxes import Box, cell_box
from instruks.reading.columns import Column
from instruks.reading.placeholders import is_placeholder
from instruks.reading.table import Table

MARKS = re.compile(r"[*`]+")
FOUND = frozenset({Column.ORDER, Column.TICK})


@dataclass(frozen=True)
class RowPoint:
    """What a row names, whether its box is ticked, and the row as it stands in the clause."""

    words: str
    box: Box
    row: str


def row_points(table: Table, heading: re.Pattern[str]) -> Iterator[RowPoint]:
    """The cells of the first column whose heading says so; an empty cell or a placeholder is nothing."""
    at = next(
        (
            at
            for at, words in enumerate(table.headings)
            if heading.search(words) and table.columns[at] not in FOUND
        ),
        None,
    )
    if at is None:
        return
    tick = table.columns.index(Column.TICK) if Column.TICK in table.columns else None
    for row in table.rows:
        words = MARKS.sub("", row.cells[at]).strip(" .;")
        if words and not is_placeholder(words):
            box = Box.NONE if tick is None else cell_box(row.cells[tick])
            yield RowPoint(words, box, row.words)
