"""How wide is each column of a table?"""

from collections.abc import Sequence
from dataclasses import dataclass

from instruks.letters.agreement.blocks import Table, is_band, plain

ROOM = 92  # letters across a page at the full size
PADDING = 3  # letters that the white space of a cell takes
FULL_SIZE, SMALLEST = 9.5, 7.0  # points
CAPITALS = 1.35  # as wide as other letters, and bolder in a head
GREEDIEST = 110  # letters; a longer cell asks for no more room than this


@dataclass(frozen=True)
class Widths:
    """The share of each column, the size of the letters in points, whether words must be divided."""

    shares: tuple[float, ...]
    size: float
    divided: bool


def widths(table: Table) -> Widths:
    """Every column has room for its longest word; what is left goes to those with most words."""
    rows = [row for row in (table.head, *table.rows) if row and not is_band(row)]
    columns = [[plain(cell) for cell in column] for column in zip(*rows, strict=True)]
    needed = [max(map(_longest_word, column), default=0) + PADDING for column in columns]
    wanted = [max(map(len, column), default=0) + PADDING for column in columns]
    room = max(ROOM, sum(needed))
    size = max(SMALLEST, FULL_SIZE * ROOM / room)
    return Widths(_shared(room, needed, wanted), round(size, 1), room > ROOM * FULL_SIZE / SMALLEST)


def _shared(room: int, needed: Sequence[int], wanted: Sequence[int]) -> tuple[float, ...]:
    more = [max(0, min(want, GREEDIEST) - need) for need, want in zip(needed, wanted, strict=True)]  # fmt: skip
    left = room - sum(needed)
    if not sum(more):
        return tuple(map(float, needed))
    return tuple(round(need + left * each / sum(more), 2) for need, each in zip(needed, more, strict=True))  # fmt: skip


def _longest_word(cell: str) -> int:
    return max(map(_length, cell.split()), default=0)


def _length(word: str) -> int:
    return round(len(word) * (CAPITALS if word.isupper() else 1))
