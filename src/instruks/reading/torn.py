"""Which lines of a torn table belong to which cell?

A table that has lost its lines is a stream of cells, row by row. Each line goes on in the cell
before it, begins a later cell of the row, or begins the next row; a line may also hold the end of
one cell and the beginning of the next. Of all ways to read the stream the one whose cells fit
their columns best is taken (Viterbi over the lines, as in Rabiner 1989).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from instruks.reading.cells import ends_in_legal_form, fit
from instruks.reading.columns import Column
from instruks.reading.lines import Line

SPLIT = -1  # a cell that begins inside a line; begins at the line's start are free
SKIPPED = -2  # a column left empty
NEW_ROW = -1
GOES_ON = 1
UNFINISHED = -9  # a new cell after «Heden-» or «levering,»
COMPLETE = -3  # a name that goes on after «A/S»
BEFORE_ALL = -1  # the column before the first line
MOST_WORDS = 9  # a longer line has but one cell
MOST_CELLS = 3
OPEN_ENDS = ("-", ",", "/", "(", " og", " af", " for", " til", " i", " and", " of", " for", "&")


@dataclass(frozen=True)
class Piece:
    """A part of a line, and the column it stands in; `begins` a cell, or goes on in one."""

    line: Line
    text: str
    column: int
    begins: bool


@dataclass(frozen=True)
class _Path:
    score: int
    pieces: tuple[Piece, ...]
    before: "_Path | None" = None


@dataclass(frozen=True)
class _Line:
    """A line with what its neighbours tell: whether the one before broke off, or was a whole name."""

    line: Line
    unfinished: bool
    complete: bool
    after: str

    def judged(self, text: str, *, last: bool) -> str:
        """The text as it is judged: a word broken at the line's end is made whole first."""
        if last and text.endswith("-") and self.after[:1].islower():
            return text[:-1] + self.after.split()[0]
        return text


def cells_of(lines: Sequence[Line], columns: Sequence[Column]) -> tuple[tuple[Piece, ...], ...]:
    """The rows of a torn table: each a run of pieces, in reading order."""
    paths: dict[int, _Path] = {}
    for at, line in enumerate(lines):
        unfinished = at > 0 and lines[at - 1].text.endswith(OPEN_ENDS)
        after = lines[at + 1].text if at + 1 < len(lines) else ""
        complete = at > 0 and ends_in_legal_form(lines[at - 1].text)
        paths = _onward(_Line(line, unfinished, complete, after), paths, columns)
    if not paths:
        return ()
    best: _Path | None = max(paths.values(), key=lambda path: path.score)
    pieces = list[Piece]()
    while best:
        pieces[:0] = best.pieces
        best = best.before
    return _rows(pieces)


def _onward(at: _Line, paths: dict[int, _Path], columns: Sequence[Column]) -> dict[int, _Path]:
    """The best reading up to this line for every column it can end in."""
    best = dict[int, _Path]()
    for texts in _splits(at.line):
        for start, path in paths.items() or {BEFORE_ALL: _Path(0, ())}.items():
            for score, pieces in _placed(at, texts, start, columns):
                end, total = pieces[-1].column, path.score + score
                if end not in best or best[end].score < total:
                    best[end] = _Path(total, pieces, path)
    return best


def _splits(line: Line) -> Iterator[tuple[str, ...]]:
    """The line as one piece, as the pieces that stand apart, and cut before words that could begin a cell."""
    words = line.text.split()
    yield (line.text,)
    if 1 < len(line.parts) <= MOST_CELLS:
        yield line.parts
    if len(words) <= MOST_WORDS:
        places = [at for at in range(1, len(words)) if not words[at][0].islower()]
        for several in range(2, MOST_CELLS + 1):
            for cuts in combinations(places, several - 1):
                edges = (0, *cuts, len(words))
                yield tuple(" ".join(words[a:b]) for a, b in pairwise(edges))


def _placed(
    at: _Line, texts: tuple[str, ...], start: int, columns: Sequence[Column]
) -> Iterator[tuple[int, tuple[Piece, ...]]]:
    """Every way to put the parts of one line into columns, the first going on where it stood."""
    ways: list[tuple[int, int, tuple[Piece, ...]]] = [(0, start, ())]
    for nth, text in enumerate(texts):
        last = nth == len(texts) - 1
        judged, number_next = at.judged(text, last=last), last and at.after[:1].isdigit()
        further = []
        for score, column, pieces in ways:
            for target in range(len(columns)):
                goes_on = target == column and nth == 0
                moved = GOES_ON if goes_on else _move(column, target, columns, nth)
                if moved is None or (nth > 0 and target <= column):
                    continue
                if at.unfinished and nth == 0 and not goes_on:
                    moved += UNFINISHED
                if at.complete and goes_on and columns[target] is Column.NAME:
                    moved += COMPLETE
                fits = fit(judged, columns[target], begins=not goes_on, number_next=number_next)
                piece = Piece(at.line, text, target, not goes_on)
                further.append((score + moved + fits, target, (*pieces, piece)))
        ways = further
    for score, _, pieces in ways:
        yield score, pieces


def _move(column: int, target: int, columns: Sequence[Column], nth: int) -> int | None:
    """What it costs to begin a cell there; a step back begins a new row, in its first column."""
    split = SPLIT if nth else 0
    if column == BEFORE_ALL:
        return split if target == 0 else None
    if target > column:
        return split + SKIPPED * (target - column - 1)
    if target == 0:
        return split + NEW_ROW + SKIPPED * (len(columns) - 1 - column)
    return None


def _rows(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], ...]:
    rows = list[list[Piece]]()
    for piece in pieces:
        if (piece.begins and piece.column == 0) or not rows:
            rows.append([])
        rows[-1].append(piece)
    return tuple(tuple(row) for row in rows)
