"""What says a table that stands upright, with the headings in its first column?"""

from instruks.reading.columns import Column, column_of
from instruks.reading.table import Row, Table

FIELDS = 2  # columns of an upright table: what, and its value


def laid_down(table: Table) -> Table:
    """An upright table of one thing as a table of one row; any other table as it is.

    It is upright where its two columns are headings and values, and a name is among the headings.
    """
    lines = [(table.headings, table.lines[:1]), *((row.cells, row.lines) for row in table.rows)]
    if any(len(cells) != FIELDS for cells, _ in lines):
        return table
    named = [column_of(cells[0]) for cells, _ in lines]
    known = sum(column is not Column.OTHER for column in named)
    if Column.NAME not in named or known * 2 <= len(lines) or known < FIELDS + 1:
        return table
    if column_of(table.headings[1]) is not Column.OTHER:
        return table
    row = Row(
        tuple(cells[1] for cells, _ in lines), tuple(one for _, found in lines for one in found)
    )
    return Table(tuple(cells[0] for cells, _ in lines), tuple(named), (row,), table.lines)
