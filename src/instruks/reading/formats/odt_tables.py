"""Which rows has a table of an OpenDocument text?"""

from collections.abc import Iterator
from dataclasses import dataclass

from instruks.reading.formats.numbers import whole
from instruks.reading.formats.xml import Element, attribute, local

MOST_REPEATS = 200  # rows or columns written once and meant often; a sheet says a million
HOLDERS = frozenset({"table-header-rows", "table-rows", "table-row-group"})


@dataclass(frozen=True)
class OdtCell:
    """A cell; `covered` says that another one reaches over it, `deep` how many rows it reaches."""

    element: Element
    covered: bool
    wide: int
    deep: int


def rows_of(table: Element) -> Iterator[tuple[OdtCell, ...]]:
    """The rows of a table, each as often as it is meant."""
    for row in _rows(table):
        cells = tuple(_cells(row))
        for _ in range(_times(row, "number-rows-repeated")):
            yield cells


def is_layout(table: Element) -> bool:
    """Whether the table has one column and so only sets words on the page."""
    return all(sum(not cell.covered for cell in _cells(row)) <= 1 for row in _rows(table))


def _rows(table: Element) -> Iterator[Element]:
    for one in table:
        if local(one) == "table-row":
            yield one
        elif local(one) in HOLDERS:
            yield from _rows(one)


def _cells(row: Element) -> Iterator[OdtCell]:
    for one in row:
        if local(one) in {"table-cell", "covered-table-cell"}:
            cell = OdtCell(
                one,
                local(one) == "covered-table-cell",
                _times(one, "number-columns-spanned"),
                _times(one, "number-rows-spanned"),
            )
            for _ in range(_times(one, "number-columns-repeated")):
                yield cell


def _times(one: Element, wanted: str) -> int:
    return min(max(whole(attribute(one, wanted), 1), 1), MOST_REPEATS)
