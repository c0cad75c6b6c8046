"""What did the words look like before the pages broke them?

Words broken at a line's end are made whole, lines are joined to paragraphs, torn tables to rows;
page numbers, running heads and the table of contents are set aside. Every block knows its lines.
"""

from dataclasses import dataclass

from instruks.reading.contents import without_contents
from instruks.reading.footnotes import without_footnotes
from instruks.reading.furniture import without_furniture
from instruks.reading.lines import SetAside, Why, lines_of
from instruks.reading.markup import without_markup
from instruks.reading.paragraphs import Paragraph, layout_of, paragraph, paragraphs
from instruks.reading.table import Table
from instruks.reading.tables import tables_in

__all__ = ["Block", "Mended", "Paragraph", "TableBlock", "mend"]


@dataclass(frozen=True)
class TableBlock:
    """A table among the paragraphs."""

    table: Table
    blank_before: int = 0

    @property
    def lines(self) -> tuple[int, ...]:
        """The lines it was printed on."""
        return self.table.lines

    @property
    def words(self) -> str:
        """The words as they stand in a pack."""
        return self.table.words


Block = Paragraph | TableBlock


@dataclass(frozen=True)
class Mended:
    """A document made whole: its blocks, what was set aside, and the titles its contents promise.

    `notes` are the footnotes, by the number of the line that bears the mark.
    """

    blocks: tuple[Block, ...]
    notes: tuple[tuple[int, Paragraph], ...]
    aside: tuple[SetAside, ...]
    promised: frozenset[str]


def mend(text: str) -> Mended:
    """The document's paragraphs and tables, in reading order."""
    lines, furniture = without_furniture(lines_of(without_markup(text)))
    lines, contents, promised = without_contents(lines)
    lines, footnotes = without_footnotes(lines)
    layout = layout_of(lines, promised)
    blocks, aside, at = list[Block](), [*furniture, *contents], 0
    for start, end, table in tables_in(lines, layout.width, layout.known):
        blocks += paragraphs(lines[at:start], layout)
        blocks.append(TableBlock(table, lines[start].blank_before))
        aside += (SetAside(one.number, one.text, Why.RUNNING_HEAD) for one in table.repeated)
        at = end
    blocks += paragraphs(lines[at:], layout)
    notes = tuple((note.marked_on, paragraph(note.lines, layout)) for note in footnotes)
    return Mended(tuple(blocks), notes, tuple(sorted(aside)), promised)
