"""Which rows and cells has a table of a web page, once spans are spread out?"""

from collections.abc import Iterator

from instruks.reading.formats.numbers import whole
from instruks.reading.formats.xml import Element, attribute, local

WIDEST = 100  # columns that a cell may span
LONGEST = 1000  # rows that a cell may span
SECTIONS = frozenset({"thead", "tbody", "tfoot"})


def rows_of(table: Element) -> Iterator[list[Element | None]]:
    """The cells of every row; a cell that spans rows stands in each, one that spans columns once."""
    open_ = dict[int, tuple[Element | None, int]]()
    for row in _rows(table):
        cells = list[Element | None]()
        coming = [one for one in row if local(one) in {"td", "th"}]
        while coming or any(at >= len(cells) for at in open_):
            at = len(cells)
            if at in open_:
                cell, left = open_.pop(at)
                cells.append(cell)
                if left > 1:
                    open_[at] = (cell, left - 1)
            elif coming:
                _put(coming.pop(0), at, cells, open_)
            else:
                cells.append(None)
        yield cells


def is_layout(table: Element) -> bool:
    """Whether the table has one column and so only sets words on the page."""
    return all(sum(local(one) in {"td", "th"} for one in row) <= 1 for row in _rows(table))


def _put(
    cell: Element, at: int, cells: list[Element | None], open_: dict[int, tuple[Element | None, int]]
) -> None:  # fmt: skip
    wide = _span(cell, "colspan", WIDEST)
    deep = _span(cell, "rowspan", LONGEST)
    for step in range(wide):
        if at + step in open_:
            break
        shown = cell if step == 0 else None
        cells.append(shown)
        if deep > 1:
            open_[at + step] = (shown, deep - 1)


def _rows(table: Element) -> Iterator[Element]:
    for one in table:
        if local(one) == "tr":
            yield one
        elif local(one) in SECTIONS:
            yield from (row for row in one if local(row) == "tr")


def _span(cell: Element, wanted: str, most: int) -> int:
    return min(max(whole(attribute(cell, wanted), 1), 1), most)
