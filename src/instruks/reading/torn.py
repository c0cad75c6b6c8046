"""Which lines of a torn table belong to which cell?

A table that has lost its lines is a stream of cells, row by row. Each line goes on in the cell
before it, begins a later cell of the row, or begins the next row; a line may also hold the end of
one cell and the beginning of the next. Of all ways to read the stream the one whose cells fit
their columns best is taken (Viterbi over the lines, as in Rabiner 1989).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from instruks.reading.cells import fit
from instruks.reading.columns import Column
from instruks.reading.lines import Line

SPLIT = -1  # a cell that begins inside a line; begins at the line's start are free
SKIPPED = -2  # a column left empty
NEW_ROW = -1
GOES_ON = 1
UNFINISHED = -9  # a new cell after «Heden-» or «levering,»
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


def cells_of(lines: Sequence[Line], columns: Sequence[Column]) -> tuple[tuple[Piece, ...], ...]:
    """The rows of a torn table: each a run of pieces, in reading order."""
    paths: dict[int, _Path] = {}
    for at, line in enumerate(lines):
        number_next = at + 1 < len(lines) and lines[at + 1].text[:1].isdigit()
        paths = dict(_onward(line, lines[at - 1].text if at else "", paths, columns, number_next))
    if not paths:
        return ()
    best: _Path | None = max(paths.values(), key=lambda path: path.score)
    pieces = list[Piece]()
    while best:
        pieces[:0] = best.pieces
        best = best.before
    return _rows(pieces)


def _onward(
    line: Line, last: str, paths: dict[int, _Path], columns: Sequence[Column], number_next: bool
) -> Iterator[tuple[int, _Path]]:
    """The best reading up to this line for every column it can end in."""
    best = dict[int, _Path]()
    unfinished = last.endswith(OPEN_ENDS)
    for texts in _splits(line):
        for start, path in paths.items() or {-1: _Path(0, ())}.items():
            for score, pieces in _placed(line, texts, start, columns, unfinished, number_next):
                end, total = pieces[-1].column, path.score + score
                if end not in best or best[end].score < total:
                    best[end] = _Path(total, pieces, path)
    yield from best.items()


def _splits(line: Line) -> Iterator[tuple[str, ...]]:
    words = line.text.split()
    yield (line.text,)
    if 1 < len(line.parts) <= MOST_CELLS:
        yield line.parts
    if len(words) <= MOST_WORDS:
        for several in range(2, MOST_CELLS + 1):
            places = [at for at in range(1, len(words)) if not words[at][0].islower()]
            for cuts in combinations(places, several - 1):
                edges = (0, *cuts, len(words))
                yield tuple(" ".join(words[a:b]) for a, b in pairwise(edges))


def _placed(
    line: Line,
    texts: tuple[str, ...],
    start: int,
    columns: Sequence[Column],
    unfinished: bool,
    number_next: bool,
) -> Iterator[tuple[int, tuple[Piece, ...]]]:
    """Every way to put the parts of one line into columns, the first going on where it stood."""
    open_ways: list[tuple[int, int, tuple[Piece, ...]]] = [(0, start, ())]
    for nth, text in enumerate(texts):
        ways = []
        last = nth == len(texts) - 1
        for score, column, pieces in open_ways:
            for target in range(len(columns)):
                goes_on = target == column and nth == 0
                moved = 0 if goes_on else _move(column, target, columns, nth)
                if moved is None or (nth > 0 and target <= column):
                    continue
                bonus = GOES_ON if goes_on else UNFINISHED * (unfinished and nth == 0)
                fits = fit(
                    text, columns[target], begins=not goes_on, number_next=number_next and last
                )
                piece = Piece(line, text, target, not goes_on)
                ways.append((score + moved + bonus + fits, target, (*pieces, piece)))
        open_ways = ways
    for score, _, pieces in open_ways:
        yield score, pieces


def _move(column: int, target: int, columns: Sequence[Column], nth: int) -> int | None:
    """What it costs to begin a cell there; a step back begins a new row, in its first column."""
    split = SPLIT if nth else 0
    if column == -1:
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
