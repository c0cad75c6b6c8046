"""Which rows has a table of Word, and what stands in each cell?"""

from collections.abc import Iterator
from dataclasses import dataclass

from instruks.reading.formats.docx_styles import value
from instruks.reading.formats.docx_words import is_placeholder
from instruks.reading.formats.numbers import whole
from instruks.reading.formats.xml import Element, child, local

WIDEST = 63  # columns; Word itself allows no more


@dataclass(frozen=True)
class Cell:
    """A cell of a row; its element is None where the row begins or ends short.

    `above` says that it goes on from the row before, `unfilled` that it still shows what should
    be written in it.
    """

    element: Element | None
    span: int = 1
    above: bool = False
    unfilled: bool = False


def rows_of(table: Element) -> Iterator[tuple[Cell, ...]]:
    """The rows of a table as it is once the changes in it are accepted."""
    for row in _inside(table, "tr"):
        properties = child(row, "trPr")
        if child(properties, "del") is None:
            yield tuple(_cells(row, properties))


def is_layout(table: Element) -> bool:
    """Whether the table has one column and so only sets words on the page."""
    return all(len(row) <= 1 for row in rows_of(table))


def _cells(row: Element, properties: Element | None) -> Iterator[Cell]:
    for _ in range(_columns(child(properties, "gridBefore"), 0)):
        yield Cell(None)
    for one in _inside(row, "tc"):
        merged = child(one, "tcPr", "vMerge")
        above = merged is not None and value(merged) != "restart"
        if child(one, "tcPr", "cellDel") is None:
            yield Cell(one, _columns(child(one, "tcPr", "gridSpan"), 1), above, _unfilled(one))


def _unfilled(cell: Element) -> bool:
    """Whether the whole cell is a content control that nobody has filled in."""
    control = next(cell.iterancestors(), None)
    while control is not None and local(control) == "sdtContent":
        control = next(control.iterancestors(), None)
    return control is not None and local(control) == "sdt" and is_placeholder(control)


def _columns(said: Element | None, otherwise: int) -> int:
    return min(whole(value(said), otherwise), WIDEST)


def _inside(element: Element, wanted: str) -> Iterator[Element]:
    """The rows or cells, also those that stand in a content control or a tracked change."""
    for one in element:
        kind = local(one)
        if kind == wanted:
            yield one
        elif kind in {"sdt", "sdtContent", "customXml", "ins", "moveTo"}:
            yield from _inside(one, wanted)
