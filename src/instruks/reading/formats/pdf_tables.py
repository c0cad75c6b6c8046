"""Which rows and cells do the rules on a page make?"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from itertools import pairwise
from typing import Any, NamedTuple

from instruks.reading.formats.printed import Box, Word

NEAR = 3.0  # points; rules as near as this are one
NARROWEST = 5.0  # points; what is narrower holds no words
MOST_EDGES, MOST_CROSSINGS = 3_000, 10_000  # of a page; more is a drawing, or graph paper
Edge = dict[str, Any]
"""A rule as pdfplumber has it: its ends, and whether it runs across (`h`) or down (`v`)."""


class Cell(NamedTuple):
    """A cell: its box, and the words in it."""

    box: Box
    words: tuple[Word, ...]


class Grid(NamedTuple):
    """A table: its box, the left edges of its columns, and its rows.

    A row has a cell for each column: None where the cell to its left reaches so far. A cell that
    reaches over several rows stands in each of them.
    """

    box: Box
    lefts: tuple[float, ...]
    rows: tuple[tuple[Cell | None, ...], ...]


def grids_of(edges: Sequence[Box], words: Sequence[Word], areas: Sequence[Box] = ()) -> list[Grid]:
    """The tables that the rules make around words, from the top. A frame around text is none.

    A single row of coloured `areas` is none either: its neighbours have no colour.
    """
    if not 4 <= len(edges) <= MOST_EDGES:  # noqa: PLR2004  # a cell has four sides
        return []
    tables = import_module("pdfplumber.table")  # half a second, and most pages have no rules
    across = [_edge(box, "h") for box in edges if box[2] - box[0] >= box[3] - box[1]]
    down = [_edge(box, "v") for box in edges if box[2] - box[0] < box[3] - box[1]]
    merged = tables.merge_edges([*across, *down], NEAR, NEAR, NEAR, NEAR)
    merged += list(_open_sides(merged))
    level = sum(edge["orientation"] == "h" for edge in merged)
    if level * (len(merged) - level) > MOST_CROSSINGS:
        return []
    crossings = tables.edges_to_intersections(
        tables.merge_edges(merged, NEAR, NEAR, NEAR, NEAR), NEAR, NEAR
    )
    cells = [cell for cell in tables.intersections_to_cells(crossings) if _has_room(cell)]
    grids = [_grid(table, words) for table in tables.cells_to_tables(cells) if len(table) > 1]
    kept = [grid for grid in grids if grid and (len(grid.rows) > 1 or not _coloured(grid, areas))]
    return sorted(kept, key=lambda grid: grid.box[1])


def _coloured(grid: Grid, areas: Sequence[Box]) -> bool:
    """Whether the row is one of areas, each as tall as the row."""
    _, top, _, bottom = grid.box
    return any(abs(area[1] - top) < NEAR and abs(area[3] - bottom) < NEAR for area in areas)


def _edge(box: Box, orientation: str) -> Edge:
    left, top, right, bottom = box
    if orientation == "h":
        top = bottom = (top + bottom) / 2
    else:
        left = right = (left + right) / 2
    return {
        "x0": left,
        "x1": right,
        "top": top,
        "bottom": bottom,
        "width": right - left,
        "height": bottom - top,
        "orientation": orientation,
    }


def _open_sides(edges: Iterable[Edge]) -> Iterator[Edge]:
    """The sides of tables that are open to the left and right, and have rules between columns."""
    alike = defaultdict[tuple[int, int], list[float]](list)
    down = list[tuple[float, float, float]]()
    for edge in edges:
        if edge["orientation"] == "h":
            alike[round(edge["x0"] / NEAR), round(edge["x1"] / NEAR)].append(edge["top"])
        else:
            down.append((edge["x0"], edge["top"], edge["bottom"]))
    for (left, right), tops in alike.items():
        x0, x1 = left * NEAR, right * NEAR
        for top, bottom in pairwise(sorted(tops)):
            if any(
                x0 < x < x1 and start <= top + NEAR * 2 and end >= bottom - NEAR * 2
                for x, start, end in down
            ):
                yield _edge((x0, top, x0, bottom), "v")
                yield _edge((x1, top, x1, bottom), "v")


def _has_room(cell: Box) -> bool:
    return cell[2] - cell[0] >= NARROWEST and cell[3] - cell[1] >= NARROWEST


def _grid(cells: Sequence[Box], words: Sequence[Word]) -> Grid | None:
    lefts, tops = (_apart(cell[side] for cell in cells) for side in (0, 1))
    right, bottom = (max(cell[side] for cell in cells) for side in (2, 3))
    of = dict[tuple[int, int], Box]()
    for cell in cells:
        first_column, last_column = _at(lefts, cell[0]), _at(lefts, cell[2] - NEAR * 2)
        first_row, last_row = _at(tops, cell[1]), _at(tops, cell[3] - NEAR * 2)
        for row in range(first_row, last_row + 1):
            for column in range(first_column, last_column + 1):
                of.setdefault((row, column), cell)
    inside = defaultdict[Box, list[Word]](list)
    for word in words:
        x, y = (word.left + word.right) / 2, word.middle
        if lefts[0] <= x <= right and tops[0] <= y <= bottom:
            home = of.get((_at(tops, y - NEAR), _at(lefts, x - NEAR)))
            if home:
                inside[home].append(word)
    filled = [column for column in range(len(lefts)) if _begins(column, lefts, of)]
    if len(filled) < 2:  # noqa: PLR2004  # one column is a frame around text
        return None
    rows = tuple(
        tuple(_cell(of, row, column, filled, inside) for column in filled)
        for row in range(len(tops))
    )
    kept = tuple(row for row in rows if any(cell and cell.words for cell in row))
    box = (lefts[0], tops[0], right, bottom)
    return Grid(box, tuple(lefts[column] for column in filled), kept) if kept else None


def _begins(column: int, lefts: Sequence[float], of: dict[tuple[int, int], Box]) -> bool:
    """Whether some cell begins in the column."""
    return any(at == column and abs(cell[0] - lefts[column]) < NEAR for (_, at), cell in of.items())


def _cell(
    of: dict[tuple[int, int], Box],
    row: int,
    column: int,
    filled: Sequence[int],
    inside: dict[Box, list[Word]],
) -> Cell | None:
    box = of.get((row, column))
    if box is None:
        return Cell((0, 0, 0, 0), ())
    place = filled.index(column)
    if place and of.get((row, filled[place - 1])) == box:
        return None
    return Cell(box, tuple(inside[box]))


def _apart(values: Iterable[float]) -> list[float]:
    """The values in order, those that are nearly the same once."""
    kept = list[float]()
    for value in sorted(values):
        if not kept or value - kept[-1] > NEAR:
            kept.append(value)
    return kept


def _at(edges: Sequence[float], place: float) -> int:
    return max(0, bisect_right(edges, place + NEAR) - 1)
