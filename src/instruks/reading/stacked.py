"""Where does a table stand with every cell on a line of its own, row after row?"""

import re
from collections.abc import Iterator, Sequence
from itertools import product

from instruks.reading.cells import ends_in_legal_form, fit
from instruks.reading.columns import Column, column_of
from instruks.reading.hyphens import joined
from instruks.reading.labels import Style, label_of
from instruks.reading.lines import Line
from instruks.reading.table import Row, Table

MOST_COLUMNS = 8
UNKNOWN_BEHIND = 2  # columns without a known heading behind the last known one
LONGEST_HEADING = 45  # characters
LONGEST_NAME = 9  # words
WORST_NAME = -2  # of what fits a column of names
FEWEST_LETTERS = 3  # of a heading behind a number
OPEN_ENDS = re.compile(r"(?:[,/(&-]|\b(?:og|eller|and|or|of|by|the|for|til|af|i|in|med|with))$")
SMALL_NAME = re.compile(r"[a-zæøåäö]+(?:[-.\d]|[A-ZÆØÅÄÖ])")
SENTENCE = re.compile(r"[.;:!?]$")

TELLING = frozenset({Column.ACTIVITY, Column.PLACE, Column.BASIS, Column.DATA})

Cell = tuple[str, tuple[Line, ...]]


def stacked_table(
    lines: Sequence[Line], at: int, known: frozenset[str]
) -> tuple[int, Table] | None:
    """The table that begins at this line, and the place after it; None where none begins.

    Its headings, a name first, stand a line each. The columns are counted so that no cell is left
    over and every row begins with what can be a name; of several counts the one whose cells fit
    their headings best.
    """
    if column_of(lines[at].text) is not Column.NAME or label_of(lines[at].text):
        return None
    readings = [_reading(lines, at, wide, known) for wide in _widths(lines, at)]
    found = [each for each in readings if each]
    return max(found, key=lambda each: _fitting(each[1])) if found else None


def _reading(
    lines: Sequence[Line], at: int, wide: int, known: frozenset[str]
) -> tuple[int, Table] | None:
    """The table with that many columns, if no cell is left over."""
    columns = tuple(column_of(line.text) for line in lines[at : at + wide])
    for end, small_goes_on in product(_ends(lines, at + wide), (True, False)):
        cells = list(_cells(lines[at + wide : end], known, small_goes_on=small_goes_on))
        if cells and len(cells) % wide == 0 and _in_place([text for text, _ in cells], wide):
            return end, _table(lines[at:end], wide, columns, cells)
    return None


def _fitting(table: Table) -> float:
    """How well the cells fit their columns, on the average."""
    found = [
        fit(cell, column, begins=True, number_next=False)
        for row in table.rows
        for cell, column in zip(row.cells, table.columns, strict=True)
    ]
    return sum(found) / len(found)


def _widths(lines: Sequence[Line], at: int) -> Iterator[int]:
    """How many lines may be headings: to the last known one, and up to two unknown ones behind it."""
    last, distinct = 0, {Column.NAME}
    for nth, line in enumerate(lines[at + 1 : at + MOST_COLUMNS], start=1):
        if len(line.text) > LONGEST_HEADING or SENTENCE.search(line.text):
            break
        if OPEN_ENDS.search(line.text):
            return
        column = column_of(line.text)
        if column in distinct or column is Column.OTHER:
            break
        last = nth
        distinct.add(column)
    if distinct & TELLING:
        yield from range(last + 1, min(last + 2 + UNKNOWN_BEHIND, len(lines) - at))


def _ends(lines: Sequence[Line], start: int) -> list[int]:
    """Where the table may end, the furthest first: at a heading, at what stands apart, or at a page."""
    spaced = lines[start - 1].blank_before > 0
    end, pages = start, list[int]()
    while end < len(lines):
        line = lines[end]
        label = label_of(line.text, Style.DOTTED, Style.NUMBER)
        if line.text.startswith("#") or label_of(line.text, Style.APPENDIX):
            break
        if label and len(label.rest) > FEWEST_LETTERS and line.blank_before:
            break
        if line.blank_before and not spaced and end > start:
            if not line.new_page:
                break
            pages.append(end)
        end += 1
    return [end, *reversed(pages)]


def _cells(lines: Sequence[Line], known: frozenset[str], *, small_goes_on: bool) -> Iterator[Cell]:
    """The lines as cells; what breaks off, or begins in small letters, goes on in the cell above."""
    text, run = "", list[Line]()
    for line in lines:
        goes_on = (
            (small_goes_on and line.text[0].islower())
            or OPEN_ENDS.search(text)
            or text.count("(") > text.count(")")
        )
        if text and not goes_on:
            yield text, tuple(run)
            text, run = "", []
        text = joined(text, line.text, known) if text else line.text
        run.append(line)
    if text:
        yield text, tuple(run)


def _in_place(cells: Sequence[str], wide: int) -> bool:
    """Whether every row begins with what can be a name, and no other cell ends as a name does."""
    return all(
        not ends_in_legal_form(cell) if nth % wide else _is_name(cell)
        for nth, cell in enumerate(cells)
    )


def _is_name(text: str) -> bool:
    """Whether the first cell of a row can be a name."""
    small = bool(SMALL_NAME.match(text))
    return (
        len(text.split()) <= LONGEST_NAME
        and (small or not text[0].islower())
        and (not SENTENCE.search(text) or ends_in_legal_form(text))
        and fit(text, Column.NAME, begins=not small, number_next=False) >= WORST_NAME
    )


def _table(
    lines: Sequence[Line], wide: int, columns: tuple[Column, ...], cells: Sequence[Cell]
) -> Table:
    rows = tuple(
        Row(
            tuple(text for text, _ in cells[at : at + wide]),
            tuple(line.number for _, run in cells[at : at + wide] for line in run),
        )
        for at in range(0, len(cells), wide)
    )
    headings = tuple(line.text for line in lines[:wide])
    return Table(headings, columns, rows, tuple(line.number for line in lines), torn=True)
