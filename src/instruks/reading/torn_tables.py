"""Where is a table of which only the words are left, a cell after the other?"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from instruks.reading.columns import Column, column_of, columns_in
from instruks.reading.hyphens import joined
from instruks.reading.labels import Style, label_of
from instruks.reading.lines import Line
from instruks.reading.table import Row, Table
from instruks.reading.torn import Piece, cells_of

BAND = re.compile(
    r"(?:under)?databehandlerens under-?databehandlere?|databehandleren|(?:the )?(?:sub-?)?processor['’]s sub-?processors?|(?:the )?processor",
    re.IGNORECASE,
)
TELLING = frozenset({Column.ACTIVITY, Column.PLACE, Column.BASIS, Column.DATA})
HEADING_LINES = 16
PROSE = 0.75  # of the page's width; a line that wide stands in no column
NARROWEST = 60  # characters; below this no line is prose
FEWEST_LETTERS = 3  # of a heading behind a number


def torn_table(
    lines: Sequence[Line], at: int, width: int, known: frozenset[str]
) -> tuple[int, Table] | None:
    """The table that begins at this line, and the place after it; None where none begins.

    It is known by its headings: a name first, and at least one column that says what the rows are
    about. It ends where a full line of prose or a numbered heading begins.
    """
    first = lines[at].text
    if column_of(first.split()[0]) is not Column.NAME or label_of(first, Style.NUMBER):
        return None
    heading = _heading(lines, at, known)
    if heading is None:
        return None
    start, columns = heading
    end = _end(lines, start, width)
    repeated = _repeated(lines, at, start, end)
    body = [line for line in lines[start:end] if line not in repeated]
    rows = tuple(_rows(body, columns, known))
    if not any(sum(bool(cell) for cell in row.cells) > 1 for row in rows):
        return None
    numbers = tuple(line.number for line in lines[at:end] if line not in repeated)
    headings = _headings(lines[at:start], columns, known)
    return end, Table(headings, columns, rows, numbers, torn=True, repeated=repeated)


def _heading(
    lines: Sequence[Line], at: int, known: frozenset[str]
) -> tuple[int, tuple[Column, ...]] | None:
    """Where the headings end, and the columns they name; the last line that still names one counts."""
    best: tuple[int, tuple[Column, ...]] | None = None
    text = ""
    for end in range(at, min(at + HEADING_LINES, len(lines))):
        line = lines[end].text
        if BAND.fullmatch(line) or label_of(line, Style.DOTTED, Style.APPENDIX):
            break
        text = joined(text, line, known) if text else line
        columns, left = columns_in(text)
        if not left and len(columns) > 1 and columns[0] is Column.NAME:
            best = (end + 1, columns)
        if left and not text.isupper():
            break
    return best if best and TELLING & set(best[1]) else None


def _end(lines: Sequence[Line], start: int, width: int) -> int:
    """The first line that is prose again, or a heading."""
    limit = max(NARROWEST, int(width * PROSE))
    end = start
    while end < len(lines):
        text = lines[end].text
        if len(text) > limit or text.startswith("#") or label_of(text, Style.APPENDIX):
            break
        label = label_of(text, Style.DOTTED)
        if label and len(label.rest) > FEWEST_LETTERS:
            break
        end += 1
    return end


def _repeated(lines: Sequence[Line], at: int, start: int, end: int) -> tuple[Line, ...]:
    """The headings that a new page prints once more."""
    heading = [line.text for line in lines[at:start]]
    again, place = list[Line](), start
    while place < end:
        if [line.text for line in lines[place : place + len(heading)]] == heading:
            again += lines[place : place + len(heading)]
            place += len(heading)
        else:
            place += 1
    return tuple(again)


def _rows(
    body: Sequence[Line], columns: tuple[Column, ...], known: frozenset[str]
) -> Iterator[Row]:
    """The rows, each under the band it stands under; a band without rows is a row of its own."""
    starts = [at for at, line in enumerate(body) if BAND.fullmatch(line.text)]
    edges = [0, *starts, len(body)]
    for begin, end in pairwise(edges):
        run = body[begin:end]
        banded = bool(run) and begin in starts
        band = run[0].text if banded else ""
        above = (run[0].number,) if banded else ()
        found = cells_of(run[1:] if banded else run, columns)
        if banded and not found:
            yield Row((band, *[""] * (len(columns) - 1)), above)
        for nth, pieces in enumerate(found):
            row = _row(pieces, columns, known)
            yield Row(row.cells, (above if nth == 0 else ()) + row.lines, band)


def _row(pieces: Sequence[Piece], columns: tuple[Column, ...], known: frozenset[str]) -> Row:
    cells = [""] * len(columns)
    for piece in pieces:
        before = cells[piece.column]
        cells[piece.column] = joined(before, piece.text, known) if before else piece.text
    return Row(tuple(cells), tuple(dict.fromkeys(piece.line.number for piece in pieces)))


def _headings(
    lines: Sequence[Line], columns: tuple[Column, ...], known: frozenset[str]
) -> tuple[str, ...]:
    """The headings as printed, put into as many cells as there are columns."""
    words = ""
    for line in lines:
        words = joined(words, line.text, known) if words else line.text
    cells, start = list[str](), 0
    tokens = words.split()
    for nth, column in enumerate(columns):
        end = len(tokens) if nth == len(columns) - 1 else start + 1
        while end < len(tokens) and columns_in(" ".join(tokens[start : end + 1]))[0] == (column,):
            end += 1
        cells.append(" ".join(tokens[start:end]))
        start = end
    return tuple(cells)
