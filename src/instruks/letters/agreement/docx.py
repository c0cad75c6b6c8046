"""How does an agreement become a Word document with real headings, tables and tick boxes?"""

from dataclasses import replace
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Length, Mm
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph

from instruks.letters.agreement import blocks
from instruks.letters.agreement.sheet import Entry, Sheet, sheet_of
from instruks.letters.agreement.widths import widths
from instruks.letters.agreement.word_file import as_bytes, describe
from instruks.letters.agreement.word_marks import (
    add_box,
    add_field,
    bar_beside,
    keep_whole,
    pieces,
    repeat_head,
    tint,
)
from instruks.letters.agreement.word_styles import (
    DEEPEST,
    HAIRLINE,
    NOTE,
    NUMBERS,
    QUIET,
    TABLE_WORDS,
    TINT,
    style,
)
from instruks.texts.pack import Pack

POINT, LETTERED, PAGE_WIDTH = Mm(6), Mm(8), Mm(159)


def docx_of(pack: Pack) -> bytes:
    """The pack as a Word file; numbers are text, so nothing counts them anew.

    The same pack gives the same bytes.
    """
    sheet = sheet_of(pack)
    document = docx.Document()
    style(document, sheet.language)
    describe(document, sheet.title, sheet.language)
    _around(document, sheet)
    _Paper(document).write(sheet)
    made = BytesIO()
    document.save(made)
    return as_bytes(made.getvalue())


def _around(document: Document, sheet: Sheet) -> None:
    section = document.sections[0]
    section.different_first_page_header_footer = False
    section.header.paragraphs[0].text = sheet.title
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    before, _, after = sheet.around.page.partition("{page}")
    between, _, behind = after.partition("{pages}")
    foot.add_run(before)
    add_field(foot, "PAGE")
    foot.add_run(between)
    add_field(foot, "NUMPAGES")
    foot.add_run(behind)


class _Paper:
    """The document while it is written; counts its tick boxes."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.boxes = 0
        self.struck = self.conditional = False

    def write(self, sheet: Sheet) -> None:
        """The title, what stands before the first clause, and every entry."""
        self.document.add_paragraph(sheet.title, style="Title")
        for block in sheet.front:
            self._block(block, Length(0))
        for entry in sheet.entries:
            self.struck, self.conditional = entry.struck, entry.conditional
            self._entry(entry)

    def _entry(self, entry: Entry) -> None:
        left = Length(0) if entry.level and not entry.mark else NUMBERS
        if entry.lettered:
            left = Length(NUMBERS + LETTERED * (entry.indent + 1))
        rest = list(entry.blocks)
        if entry.level:
            self._heading(entry)
        elif entry.mark:
            width = LETTERED if entry.lettered else NUMBERS
            first = self._numbered(entry.mark, left, width)
            if entry.title:
                self._runs(first, (blocks.Run(entry.title, bold=True),))
                first.paragraph_format.keep_with_next = True
            elif rest and isinstance(words := rest[0], blocks.Paragraph):
                self._lines(first, words.lines)
                rest.pop(0)
        for note in entry.notes:
            said = self._paragraph(left, NOTE)
            said.add_run(note)
        for block in rest:
            self._block(block, left)

    def _heading(self, entry: Entry) -> None:
        heading = self.document.add_heading(level=min(entry.level, DEEPEST))
        heading.paragraph_format.page_break_before = entry.new_page or None
        if entry.mark:
            heading.add_run(f"{entry.mark}\t")
            heading.paragraph_format.left_indent = NUMBERS
            heading.paragraph_format.first_line_indent = Length(-NUMBERS)
            heading.paragraph_format.tab_stops.add_tab_stop(NUMBERS)
        else:
            heading.paragraph_format.left_indent = Length(0)
            heading.paragraph_format.first_line_indent = Length(0)
        self._runs(heading, (blocks.Run(entry.title, bold=True),))
        self._bar(heading)

    def _block(self, block: blocks.Block, left: Length) -> None:
        match block:
            case blocks.Paragraph():
                self._lines(self._paragraph(left), block.lines)
            case blocks.Point():
                start = Length(left + POINT * (block.depth + 1))
                self._lines(self._numbered(block.label, start, POINT), block.lines)
            case blocks.Table():
                self._table(block)

    def _paragraph(self, left: Length, style_name: str = "Normal") -> WordParagraph:
        paragraph = self.document.add_paragraph(style=style_name)
        paragraph.paragraph_format.left_indent = left or None
        self._bar(paragraph)
        return paragraph

    def _numbered(self, mark: str, left: Length, width: Length) -> WordParagraph:
        """A paragraph whose number or label hangs in front of it."""
        paragraph = self._paragraph(left)
        paragraph.paragraph_format.first_line_indent = Length(-width)
        paragraph.paragraph_format.tab_stops.add_tab_stop(left)
        self._runs(paragraph, (blocks.Run(mark),), struck=False)
        paragraph.add_run("\t")
        return paragraph

    def _bar(self, paragraph: WordParagraph) -> None:
        if self.conditional:
            bar_beside(paragraph, HAIRLINE)

    def _lines(self, paragraph: WordParagraph, lines: tuple[blocks.Line, ...]) -> None:
        for at, line in enumerate(lines):
            if at:
                paragraph.add_run().add_break(WD_BREAK.LINE)
            self._runs(paragraph, line)

    def _runs(self, paragraph: WordParagraph, line: blocks.Line, *, struck: bool = True) -> None:
        for run in line:
            for words, is_box in pieces(run.words):
                if is_box:
                    self.boxes += 1
                    add_box(paragraph, words, self.boxes)
                    continue
                said = paragraph.add_run(words)
                said.bold = run.bold or None
                if self.struck and struck:
                    said.font.strike, said.font.color.rgb = True, QUIET

    def _table(self, block: blocks.Table) -> None:
        rows = [row for row in (block.head, *block.rows) if row]
        table = self.document.add_table(len(rows), len(rows[0]), style="Table Grid")
        table.autofit = False
        shares = widths(block).shares
        for column, share in zip(table.columns, shares, strict=True):
            column.width = Length(int(PAGE_WIDTH * share / sum(shares)))
        for at, (made, row) in enumerate(zip(table.rows, rows, strict=True)):
            keep_whole(made)
            is_head = bool(block.head) and at == 0
            if is_head:
                repeat_head(made)
            if blocks.is_band(row):
                made.cells[0].merge(made.cells[-1])
                self._cell(made.cells[0], row[0], bold=True)
                continue
            for column, cell in enumerate(row):
                there = made.cells[column]
                there.width = table.columns[column].width
                self._cell(there, cell, bold=is_head)
                if is_head:
                    tint(table, at, column, TINT)
        self.document.add_paragraph().paragraph_format.space_after = Length(0)

    def _cell(self, cell: _Cell, line: blocks.Line, *, bold: bool) -> None:
        words = cell.paragraphs[0]
        words.style = self.document.styles[TABLE_WORDS]
        self._runs(words, tuple(replace(run, bold=True) for run in line) if bold else line)
