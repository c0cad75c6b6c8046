"""Which fragments on several pages are one table, and how are its rows told as lines?"""

from collections.abc import Sequence
from typing import NamedTuple

from instruks.reading.formats.printed import Printed
from instruks.reading.formats.printed_cells import continued, row_of

NEAR = 5.0  # points; the columns of one table stand as near as this on the next page
FOOT, HEAD = 0.87, 0.14  # of the page's height; what a page repeats stands below and above
MOST_REPEATED = 5  # lines between two fragments, on each page
HEADINGS = 3  # rows; more are not repeated on the next page


class Table(NamedTuple):
    """A table or a fragment of one: the left edges of its columns in points, and its rows."""

    lefts: tuple[float, ...]
    rows: tuple[tuple[Printed, ...], ...]


Part = Table | tuple[Printed, ...]
"""A table, or lines of text."""


def with_whole_tables(pages: Sequence[Sequence[Part]], known: frozenset[str]) -> list[list[Part]]:
    """The pages, with the rest of a table put to its beginning on the page before.

    Between the two stand nothing but running heads and page numbers.
    """
    whole = [list(page) for page in pages]
    for nth in range(len(whole) - 1, 0, -1):
        last, first = _last(whole[nth - 1]), _first(whole[nth])
        if last is None or first is None:
            continue
        above, below = whole[nth - 1][last], whole[nth][first]
        if isinstance(above, Table) and isinstance(below, Table) and _alike(above, below):
            whole[nth - 1][last] = _joined(above, below, known)
            del whole[nth][first]
    return whole


def lines_of_table(table: Table) -> tuple[Printed, ...]:
    """A line a row, with white before the first."""
    return tuple(row_of(row, blank_before=nth == 0) for nth, row in enumerate(table.rows))


def _last(page: Sequence[Part]) -> int | None:
    """The place of a table behind which the page has only what stands at its foot."""
    lines = 0
    for at in range(len(page) - 1, -1, -1):
        part = page[at]
        if isinstance(part, Table):
            return at
        lines += len(part)
        if lines > MOST_REPEATED or not all(_top(line) >= FOOT for line in part):
            return None
    return None


def _first(page: Sequence[Part]) -> int | None:
    """The place of a table before which the page has only what stands at its head."""
    lines = 0
    for at, part in enumerate(page):
        if isinstance(part, Table):
            return at
        lines += len(part)
        if lines > MOST_REPEATED or not all(_top(line) <= HEAD for line in part):
            return None
    return None


def _top(line: Printed) -> float:
    return min((place.box[1] for place in line.places), default=0.5)


def _alike(above: Table, below: Table) -> bool:
    return len(above.lefts) == len(below.lefts) and all(
        abs(one - other) <= NEAR for one, other in zip(above.lefts, below.lefts, strict=True)
    )


def _joined(above: Table, below: Table, known: frozenset[str]) -> Table:
    repeated = 0
    for one, other in zip(above.rows[:HEADINGS], below.rows, strict=False):
        if [cell.text for cell in one] != [cell.text for cell in other]:
            break
        repeated += 1
    rest = list(below.rows[repeated:])
    rows = list(above.rows)
    if rest and len(rows) > max(repeated, 1) and _goes_on(rows[1:], rest[0]):
        rows[-1] = tuple(
            continued(one, other, known) if other.text else one
            for one, other in zip(rows[-1], rest.pop(0), strict=True)
        )
    return Table(above.lefts, (*rows, *rest))


def _goes_on(rows: Sequence[Sequence[Printed]], row: Sequence[Printed]) -> bool:
    """Whether a row was torn by the page: its first cell is empty or begins in the middle."""
    first = row[0].text
    if not first:
        return all(one[0].text for one in rows) and any(cell.text for cell in row)
    return first[:1].islower() and not any(one[0].text[:1].islower() for one in rows)
