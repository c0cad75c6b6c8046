"""Where are the tables, and what stands in their cells?"""

import re
from collections.abc import Iterator, Sequence

from instruks.reading.aligned import aligned_table
from instruks.reading.columns import Column, column_of
from instruks.reading.labels import unmarked
from instruks.reading.lines import Line
from instruks.reading.stacked import stacked_table
from instruks.reading.table import Row, Table
from instruks.reading.torn_tables import BAND, torn_table

__all__ = ["Row", "Table", "tables_in"]

PIPES = re.compile(r"^\|(.*)\|$")
DIVIDER = re.compile(r"^\|[\s:|-]+\|$")


def tables_in(
    lines: Sequence[Line], width: int, known: frozenset[str]
) -> Iterator[tuple[int, int, Table]]:
    """Every table with the places (from, to exclusive) of its lines among these.

    `width` is how long a full line of prose is; `known` are the words of the document.
    """
    at = 0
    while at < len(lines):
        found = (
            _marked(lines, at)
            or aligned_table(lines, at, known)
            or stacked_table(lines, at, known)
            or _torn(lines, at, width, known)
        )
        if found:
            end, table = found
            yield at, end, table
            at = end
        else:
            at += 1


def _torn(
    lines: Sequence[Line], at: int, width: int, known: frozenset[str]
) -> tuple[int, Table] | None:
    """A torn table, unless the line is only the heading of a table whose columns stand apart."""
    below = lines[at + 1 : at + 2]
    if below and below[0].blank_before and aligned_table(lines, at + 1, known):
        return None
    return torn_table(lines, at, width, known)


def _marked(lines: Sequence[Line], at: int) -> tuple[int, Table] | None:
    """A table whose cells are set off by tabs or by `|`."""
    sign = _sign(lines[at])
    if not sign:
        return None
    end = at + 1
    while end < len(lines) and sign in lines[end].text and not _heads_another(lines, end, at):
        end += 1
    rows = [
        Row(_cells(line.text, sign), (line.number,))
        for line in lines[at:end]
        if not DIVIDER.match(line.text)
    ]
    if not rows:
        return None
    wide = max(len(row.cells) for row in rows)
    full = [Row((*row.cells, *[""] * (wide - len(row.cells))), row.lines) for row in rows]
    columns = tuple(column_of(cell) for cell in full[0].cells)
    numbers = tuple(line.number for line in lines[at:end])
    return end, Table(full[0].cells, columns, _under_bands(full[1:]), numbers)


def _under_bands(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows, each under the band it stands under; a band without rows is a row of its own."""
    found, band, above = list[Row](), "", None
    for row in rows:
        first, *others = row.cells
        name = unmarked(first)
        if len(others) > 1 and not any(others) and BAND.fullmatch(name):
            found += [above] if above else []
            band, above = name, row
        else:
            lines = (above.lines if above else ()) + row.lines
            found.append(Row(row.cells, lines, band))
            above = None
    return (*found, above) if above else tuple(found)


def _sign(line: Line) -> str:
    return "|" if PIPES.match(line.text) else "\t" if "\t" in line.text else ""


def _heads_another(lines: Sequence[Line], at: int, first: int) -> bool:
    """Whether a new table begins.

    It does where the first heading of the table that began at `first` comes again with others
    beside it; after a blank line also with known columns, and with a line drawn below.
    """
    line = lines[at]
    again, before = (_cells(lines[each].text, _sign(lines[each])) for each in (at, first))
    if again[0] and again[0] == before[0] and again != before:
        return True
    if line.blank_before and at + 1 < len(lines) and DIVIDER.match(lines[at + 1].text):
        return True
    known = [cell for cell in _cells(line.text, _sign(line)) if column_of(cell) is not Column.OTHER]
    return line.blank_before > 0 and len(known) > 1


def _cells(text: str, sign: str) -> tuple[str, ...]:
    inner = text.strip()[1:-1] if sign == "|" else text
    return tuple(cell.strip() for cell in inner.split(sign or "\t"))
