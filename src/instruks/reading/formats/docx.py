"""What does a Word file show?"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from instruks.reading.formats.blocks import RAISED, Block, Sort, as_text, flat, in_one_line, row_of
from instruks.reading.formats.docx_numbering import Numbering, numbering
from instruks.reading.formats.docx_package import Package, package
from instruks.reading.formats.docx_remarks import remarks
from instruks.reading.formats.docx_styles import Paragraphs, is_on, styles
from instruks.reading.formats.docx_tables import Cell, is_layout, rows_of
from instruks.reading.formats.docx_words import PAGE, Seen, Words, in_brackets, is_placeholder
from instruks.reading.formats.numbers import written
from instruks.reading.formats.paper import Form, Paper
from instruks.reading.formats.xml import Element, attribute, child, local, within

WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "txbxContent"})
CARRIERS = frozenset({"body", "tc", "txbxContent", "footnote", "endnote", "hdr", "ftr"})
POINT = re.compile(r"[^\s\w]|\(?\w{1,6}[.)]{0,2}")  # 1. or a) or •, and not «Bilag 1» or 1.1
NO_WORDS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def docx_paper(name: str, content: bytes) -> Paper:
    """The words of a Word file as a person sees them, changes accepted and fields shown.

    Headings have `#` in front, numbers are those that Word counts. Headers and footers belong to
    the page and are left out, unless there is nothing else. Raises `Unreadable`.
    """
    opened = package(name, content)
    seen = Seen()
    body = _Body(opened, seen)
    text = as_text([*body.blocks(opened.body), *body.notes()])
    if not text.strip():
        text = as_text([block for part in opened.headers for block in body.blocks(part)])
    return Paper(Form.DOCX, text, remarks=remarks(opened, seen))


@dataclass
class _Body:
    """Walks through the parts of a file in reading order; numbers are counted on the way."""

    opened: Package
    seen: Seen
    tables: int = 0
    paragraphs: Paragraphs = field(init=False)
    numbering: Numbering = field(init=False)
    words: Words = field(init=False)
    _carried: str = ""

    def __post_init__(self) -> None:
        self.paragraphs = Paragraphs(styles(self.opened.styles))
        self.numbering = numbering(self.opened.numbering)
        kinds = [attribute(one, "fldCharType") for one in within(self.opened.body, "fldChar")]
        balanced = kinds.count("begin") == kinds.count("end")
        self.words = Words(self.paragraphs, self.seen, balanced=balanced)

    def blocks(self, container: Element) -> Iterator[Block]:
        """The blocks of a body, a cell, a note or a text box."""
        for one in container:
            kind = local(one)
            if kind == "p":
                yield from self._paragraph(one)
            elif kind == "tbl":
                yield from self._table(one)
            elif kind == "sdt" and is_placeholder(one):
                yield from (self._placeholder(block) for block in self._all_in(one))
            elif kind in WRAPPERS:
                self.seen.counted[kind] += 1
                yield from self.blocks(one)
            elif kind == "AlternateContent":
                yield from next((found for form in one if (found := self._all_in(form))), ())
            else:
                self.seen.counted[kind] += 1
        if self._carried and local(container) in CARRIERS:
            carried, self._carried = self._carried, ""
            yield Block(carried)

    def notes(self) -> Iterator[Block]:
        """The footnotes and endnotes in the order of their marks, each behind its mark."""
        feet = [(str(at).translate(RAISED), key) for at, key in enumerate(self.seen.footnotes, 1)]
        ends = [
            (f"[{written(at, 'lowerRoman')}]", key)
            for at, key in enumerate(self.seen.endnotes, 1)
        ]  # fmt: skip
        yield from self._marked(feet, self.opened.footnotes)
        yield from self._marked(ends, self.opened.endnotes)

    def _marked(self, marks: list[tuple[str, str]], notes: Element | None) -> Iterator[Block]:
        known: Mapping[str | None, Element] = {
            attribute(one, "id"): one
            for one in (notes if notes is not None else ())
            if attribute(one, "type") not in NO_WORDS
        }
        for mark, key in marks:
            if key in known:
                said = " ".join(in_one_line(block.words) for block in self.blocks(known[key]))
                yield Block(f"{mark} {said.strip()}" if said.strip() else "")

    def _all_in(self, container: Element) -> list[Block]:
        return list(self.blocks(container))

    @staticmethod
    def _placeholder(block: Block) -> Block:
        return block if block.sort is Sort.ROW else replace(block, words=in_brackets(block.words))

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        words = self._carried + self.words.of(paragraph)
        boxes, self.words.boxes = self.words.boxes, []
        mark = child(paragraph, "pPr", "rPr")
        self._carried = ""
        if child(mark, "del") is not None or child(mark, "moveFrom") is not None:
            self._carried = words
        else:
            yield from self._shown(paragraph, words)
        for box in boxes:
            yield from self.blocks(box)

    def _shown(self, paragraph: Element, words: str) -> Iterator[Block]:
        turned = self.paragraphs.breaks_before(paragraph)
        if not words.strip() and self._mark_hidden(paragraph):
            return
        label, one = self._label(paragraph)
        if not words.strip():
            yield Block("", new_page=turned or PAGE in words)
            return
        depth = self.paragraphs.depth(paragraph)
        sort = Sort.POINT if POINT.fullmatch(label) and not depth else Sort.PARAGRAPH
        group = one if sort is Sort.POINT else ""
        for piece in words.split(PAGE):
            said = piece.strip(" ")
            yield Block(f"{label} {said}" if label and said else piece, sort, group, depth, turned)
            turned, label = True, "" if said else label

    def _label(self, paragraph: Element) -> tuple[str, str]:
        """The number in front of a paragraph, and the list that it is in."""
        one, level, style = self.paragraphs.number(paragraph)
        if level is None:
            level = self.numbering.level_of_style(one, style) if style else 0
        return self.numbering.label(one, level), one

    @staticmethod
    def _mark_hidden(paragraph: Element) -> bool:
        said = child(paragraph, "pPr", "rPr", "vanish")
        return said is not None and is_on(attribute(said, "val"))

    def _table(self, table: Element) -> Iterator[Block]:
        self.tables += 1
        group, above = f"table {self.tables}", dict[int, str]()
        if is_layout(table):
            for row in rows_of(table):
                for cell in row:
                    if cell.element is not None:
                        yield from self.blocks(cell.element)
            return
        for row in rows_of(table):
            cells = self._cells(row, above)
            yield Block(row_of(cells), Sort.ROW, group)

    def _cells(self, row: tuple[Cell, ...], above: dict[int, str]) -> list[str]:
        """The words of each column; what goes on from above is said again, a wide cell once."""
        cells = list[str]()
        for cell in row:
            at = len(cells)
            words = "" if cell.element is None else flat(self.blocks(cell.element))
            if cell.unfilled:
                words = in_brackets(words)
            if cell.above:
                words = above.get(at, words)
            above[at] = words
            cells += [words, *[""] * (cell.span - 1)]
        return cells
