"""Texts become PDF files on the fly: paragraphs, tables and pages set by typst."""

import re
from collections.abc import Iterable, Sequence

import typst

from instruks.reading.footnotes import MARK
from instruks.reading.mend import Mended, Paragraph, TableBlock, mend

SIGNS = re.compile(r"([\\#$*_`<>@\[\]~=+/'\"-])")
PAGE = '#set page(paper: "a4", margin: 2.5cm{more})\n#set text(lang: "da", size: 11pt)\n'
PROSE = "#set par(justify: true)\n"


def printed(body: str, *, page: str = "", prose: bool = True) -> bytes:
    """The PDF of a typst body on A4; `page` is what the pages have besides."""
    more = f", {page}" if page else ""
    source = PAGE.replace("{more}", more) + (PROSE if prose else "") + body
    return bytes(typst.compile(source.encode()))


def plain(words: str) -> str:
    """Words as typst prints them, sign for sign."""
    return SIGNS.sub(r"\\\1", words)


def paragraphs(text: str) -> str:
    """Text with blank lines between its paragraphs."""
    return "\n\n".join(plain(" ".join(one.split())) for one in text.split("\n\n"))


def lines(text: Iterable[str]) -> str:
    """Lines that are printed as lines."""
    return "#[#set par(justify: false)\n" + " \\\n".join(plain(line) for line in text) + "\n]"


def table(rows: Sequence[Sequence[str]], *, more: str = "", columns: str = "") -> str:
    """A table; its first row is repeated on every page."""
    wide = columns or f"({'1fr, ' * len(rows[0])})"
    head, body = rows[0], rows[1:]
    cells = ", ".join(f"[{plain(cell)}]" for row in body for cell in row)
    heading = ", ".join(f"[*{plain(cell)}*]" for cell in head)
    return f"#table(columns: {wide}, {more} table.header({heading}), {cells})"


def agreement(text: str) -> bytes:
    """A whole text as an agreement is printed: justified, hyphenated, page numbers, footnotes.

    The lines of a table stay the lines they are; a table with tabs gets rules.
    """
    mended, source = mend(text), text.split("\n")
    body = "\n\n".join(_block(block, mended, source) for block in mended.blocks)
    return printed(
        body,
        page="footer: context align(center)[Side #counter(page).display() af #counter(page).final().first()]",
    )


def _block(block: Paragraph | TableBlock, mended: Mended, source: Sequence[str]) -> str:
    if isinstance(block, Paragraph):
        return _with_notes(block, mended)
    if block.table.torn:
        return lines(source[number - 1].strip() for number in block.lines)
    return table([block.table.headings, *(row.cells for row in block.table.rows)])


def _with_notes(block: Paragraph, mended: Mended) -> str:
    words = plain(block.text)
    for marked_on, note in mended.notes:
        if marked_on in block.lines:
            inside = plain(note.text.split(" ", 1)[1])
            words = MARK.sub(lambda _, inside=inside: f"#footnote[{inside}]", words, count=1)
    return words
