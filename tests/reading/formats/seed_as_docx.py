"""A text in real use becomes a Word file: numbered headings, real tables, boxes, footnotes."""

import io
import re
from collections.abc import Iterator

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.text.paragraph import Paragraph as WordParagraph

from instruks.reading.boxes import Box, box_of, without_box
from instruks.reading.footnotes import MARK, RAISED
from instruks.reading.labels import Style, label_of, unmarked
from instruks.reading.lines import Why
from instruks.reading.mend import Mended, Paragraph, TableBlock, mend
from instruks.reading.outline import outlined
from tests.reading.formats.documents import W

CHAPTERS, APPENDICES, NUMBERED, LETTERED = 901, 902, 903, 904
POINT = re.compile(r"\d+\.\d+")  # of a chapter; it is no heading though it may be short
POINTS = {NUMBERED, LETTERED}
SCHEMES = {
    CHAPTERS: ("%1.", "%1.%2"),
    APPENDICES: ("Bilag %1", "%1.%2.", "%1.%2.%3"),
    NUMBERED: ("%1.",),
    LETTERED: ("%1.",),
}
FORMS = {APPENDICES: ("upperLetter", "decimal", "decimal"), LETTERED: ("lowerLetter",)}


def seed_as_docx(text: str) -> bytes:
    """The text as Word would keep it. What the page added (running heads) is not in a Word file."""
    made = _Made(mend(text))
    saved = io.BytesIO()
    made.word.save(saved)
    return saved.getvalue()


class _Made:
    def __init__(self, mended: Mended) -> None:
        self.word: WordDocument = docx.Document()
        self.root = self.word.part.numbering_part.element
        self.counts: dict[int, list[int]] = {}
        self.automatic = 0
        self.notes: list[str] = []
        self._schemes()
        self._mended(mended)
        if self.notes:
            self._footnotes()

    def _mended(self, mended: Mended) -> None:
        titled = {
            one.lines[0]: one.number.count(".") + 1
            for one in outlined(mended).sections
            if one.title and not POINT.fullmatch(one.number)
        }
        notes = dict(mended.notes)
        contents = [(line.line, line.text) for line in mended.aside if line.why is Why.CONTENTS]
        for block in mended.blocks:
            while contents and contents[0][0] < block.lines[0]:
                self.word.add_paragraph(contents.pop(0)[1])
            if isinstance(block, TableBlock):
                self._table(block)
            else:
                note = next((notes.pop(at) for at in block.lines if at in notes), None)
                self._paragraph(block, titled.get(block.lines[0], 0), note)

    def _paragraph(self, block: Paragraph, depth: int, note: Paragraph | None) -> None:
        words = unmarked(block.text)
        paragraph = self.word.add_paragraph()
        label = label_of(words, Style.APPENDIX, Style.DOTTED, Style.NUMBER, Style.LETTER)
        rest = words
        if label and words[0] not in "-•(":
            for scheme, level, counts in self._places(label.mark, label.style):
                printed = _printed(scheme, counts)
                if words.startswith(f"{printed} "):
                    if scheme in POINTS and counts == [1]:
                        self._anew(scheme)
                    self.counts[scheme] = counts
                    self._number(paragraph, scheme, level)
                    rest = words[len(printed) + 1 :]
                    self.automatic += 1
                    break
        if depth:
            paragraph.style = f"Heading {depth}"
        self._words(paragraph, rest, note)

    def _words(self, paragraph: WordParagraph, words: str, note: Paragraph | None) -> None:
        if box_of(words) in {Box.EMPTY, Box.TICKED}:
            paragraph._p.append(_box(box_of(words) is Box.TICKED))
            words = " " + without_box(words)
        mark = note.text.split()[0] if note else ""
        said = next(
            (m for m in MARK.finditer(words) if m["mark"].translate(RAISED) == mark.translate(RAISED)), None
        ) if note else None  # fmt: skip
        if note is None or said is None:
            paragraph.add_run(words)
            return
        self.notes.append(note.text.removeprefix(mark).strip())
        paragraph.add_run(words[: said.start()])
        paragraph.add_run()._r.append(parse_xml(f'<w:footnoteReference {W} w:id="{len(self.notes)}"/>'))  # fmt: skip
        paragraph.add_run(words[said.end() :])

    def _table(self, block: TableBlock) -> None:
        rows, band = [block.table.headings], ""
        for row in block.table.rows:
            if row.band != band:
                band = row.band
                rows.append((band, *[""] * (len(row.cells) - 1)))
            rows.append(row.cells)
        made = self.word.add_table(len(rows), len(rows[0]))
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                cell = made.cell(at, column).paragraphs[0]
                self._words(cell, words, None)

    def _places(self, mark: str, style: Style) -> Iterator[tuple[int, int, list[int]]]:
        """The lists and levels that would count this label next, and how far each has then counted."""
        parts = mark.split(".")
        if style is Style.APPENDIX:
            wanted = [(APPENDICES, [ord(mark) - 64])] if len(mark) == 1 else []
        elif style is Style.LETTER:
            wanted = [(LETTERED, [ord(mark) - 96])]
        elif parts[0].isdigit():
            at = [int(part) for part in parts]
            wanted = [(CHAPTERS, at), (NUMBERED, at)]
        else:
            wanted = [(APPENDICES, [ord(parts[0]) - 64, *map(int, parts[1:])])]
        for scheme, at in wanted:
            level, counts = len(at) - 1, self.counts.get(scheme, [])
            next_one = [*counts[:level], (counts[level] if level < len(counts) else 0) + 1]
            if level < len(SCHEMES[scheme]) and (
                next_one == at or (scheme in POINTS and at == [1])
            ):
                yield scheme, level, at

    def _schemes(self) -> None:
        self.used = {scheme: scheme for scheme in SCHEMES}
        first = self.root.find(f"{{{W.split(chr(34))[1]}}}num")
        for scheme, patterns in SCHEMES.items():
            levels = "".join(
                f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{FORMS.get(scheme, ("decimal",) * 9)[at]}"/><w:lvlText w:val="{pattern}"/></w:lvl>'
                for at, pattern in enumerate(patterns)
            )
            one = parse_xml(f'<w:abstractNum {W} w:abstractNumId="{scheme}">{levels}</w:abstractNum>')  # fmt: skip
            first.addprevious(one)
            self.root.append(parse_xml(f'<w:num {W} w:numId="{scheme}"><w:abstractNumId w:val="{scheme}"/></w:num>'))  # fmt: skip

    def _anew(self, scheme: int) -> None:
        """A list that begins at 1 again."""
        number = 1000 + len(self.root)
        self.used[scheme] = number
        self.root.append(
            parse_xml(
                f'<w:num {W} w:numId="{number}"><w:abstractNumId w:val="{scheme}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            )
        )

    def _number(self, paragraph: WordParagraph, scheme: int, level: int) -> None:
        properties = paragraph._p.get_or_add_pPr()
        properties.append(parse_xml(f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{self.used[scheme]}"/></w:numPr>'))  # fmt: skip

    def _footnotes(self) -> None:
        notes = "".join(
            f'<w:footnote w:id="{at}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {_escaped(note)}</w:t></w:r></w:p></w:footnote>'
            for at, note in enumerate(self.notes, 1)
        )
        part = Part(
            PackURI("/word/footnotes.xml"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
            f"<w:footnotes {W}>{notes}</w:footnotes>".encode(),
            self.word.part.package,
        )
        self.word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _printed(scheme: int, counts: list[int]) -> str:
    printed = SCHEMES[scheme][len(counts) - 1]
    for at, count in enumerate(counts):
        form = FORMS.get(scheme, ("decimal",) * 9)[at]
        sign = {"upperLetter": chr(64 + count), "lowerLetter": chr(96 + count)}.get(
            form, str(count)
        )
        printed = printed.replace(f"%{at + 1}", sign)
    return printed


def _box(ticked: bool):
    return parse_xml(
        f'<w:sdt {W}><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(ticked)}"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent><w:r><w:t>{'☒' if ticked else '☐'}</w:t></w:r></w:sdtContent></w:sdt>"
    )


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")
