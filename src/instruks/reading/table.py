"""What is a table, once its rows are whole?"""

from collections.abc import Sequence
from dataclasses import dataclass

from instruks.reading.columns import Column
from instruks.reading.lines import Line


@dataclass(frozen=True)
class Row:
    """A row of cells and the lines it stands on; `band` is the heading of the rows it stands under."""

    cells: tuple[str, ...]
    lines: tuple[int, ...]
    band: str = ""

    @property
    def words(self) -> str:
        """The row as it stands in the words of a clause."""
        return piped(self.cells)


@dataclass(frozen=True)
class Table:
    """A table: its headings as printed, what each column holds, its rows.

    `torn` says that the cells were put together from lines without any sign between them;
    `repeated` are the headings that a new page printed once more.
    """

    headings: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    lines: tuple[int, ...]
    torn: bool = False
    repeated: tuple[Line, ...] = ()

    def column(self, row: Row, *wanted: Column) -> str:
        """The cell of a row in the first of these columns that the table has, or nothing."""
        for each in wanted:
            if each in self.columns and self.columns.index(each) < len(row.cells):
                return row.cells[self.columns.index(each)]
        return ""

    @property
    def words(self) -> str:
        """The table as Markdown, a line a row; the words are the document's own."""
        lines = [piped(self.headings), "|" + "---|" * len(self.headings)]
        band = ""
        for row in self.rows:
            if row.band != band:
                band = row.band
                lines.append(piped((band, *[""] * (len(self.headings) - 1))))
            lines.append(row.words)
        return "\n".join(lines)


def piped(cells: Sequence[str]) -> str:
    """Cells as a line of a Markdown table."""
    return "| " + " | ".join(cell.replace("\n", " ").strip() for cell in cells) + " |"
