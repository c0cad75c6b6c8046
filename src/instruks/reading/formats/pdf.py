"""What does a PDF show, line by line, and where on which page does each word stand?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median
from types import MappingProxyType
from typing import NamedTuple

from instruks.reading.formats.paper import Form, Page, Paper
from instruks.reading.formats.pdf_open import carried, opened, pages_of
from instruks.reading.formats.pdf_page import PdfPage, looked_at
from instruks.reading.formats.pdf_remarks import remarks
from instruks.reading.formats.pdf_sheet import On, parts_of
from instruks.reading.formats.pdf_tables import Grid, grids_of
from instruks.reading.formats.pdf_words import turned
from instruks.reading.formats.printed import Box, Printed, Word
from instruks.reading.formats.printed_lines import loose_pitch_of, pitch_of, rows_of, spoken
from instruks.reading.formats.printed_tables import Part, Table, lines_of_table, with_whole_tables
from instruks.reading.formats.scan import RecognisedWord, recognised_words
from instruks.reading.formats.written import written
from instruks.reading.hyphens import words_of

Recognised = Mapping[int, Sequence[RecognisedWord]]
NOTHING: Recognised = MappingProxyType({})
LONG = 40  # points; a shorter rule parts no rows
SAMPLE = 8  # pages that tell how a document is set


class Sheet(NamedTuple):
    """A page with the words that are read on it, printed or recognised, its tables and its rules."""

    page: PdfPage
    words: tuple[Word, ...]
    grids: tuple[Grid, ...]
    rules: tuple[Box, ...]


def pdf_paper(content: bytes, *, recognised: Recognised = NOTHING) -> Paper:
    """The words of a PDF as they are read, and where they stand.

    `recognised` are words that were recognised on the pictures of pages (from 1), for the pages
    that are `without_text`. Raises `Unreadable`. Nothing in the file is run.
    """
    with opened(content) as document:
        pages = [looked_at(page) for page in pages_of(document)]
        beside = tuple(carried(document, content))
    sheets = [_sheet(page, recognised.get(number, ())) for number, page in enumerate(pages, 1)]
    known = words_of(" ".join(word.text for sheet in sheets for word in sheet.words))
    pitch = _pitch(sheets)
    parts = [
        [
            *parts_of(_outside(sheet), sheet.grids, On(number, sheet.rules, pitch, known)),
            *_aslant(sheet, number),
        ]
        for number, sheet in enumerate(sheets, 1)
    ]
    text, words = written(map(_lines, with_whole_tables(parts, known)))
    scanned = sum(page.without_text or page.layered for page in pages) * 2 >= len(pages)
    return Paper(
        Form.SCAN if scanned else Form.PDF,
        text,
        tuple(Page(page.view.width, page.view.height) for page in pages),
        words,
        (*remarks(pages, recognised), *beside),
        tuple(number for number, page in enumerate(pages, 1) if page.without_text),
    )


def _sheet(page: PdfPage, recognised: Sequence[RecognisedWord]) -> Sheet:
    printed = page.text.words
    if page.without_text and recognised:
        seen = tuple(recognised_words(recognised, page.view))
        printed = () if page.lost else tuple(word for word in printed if not _stands_in(word, seen))
        printed = (*printed, *seen)
    edges = [turned(edge, page.text.direction, page.view) for edge in page.marks.edges]
    areas = [turned(area, page.text.direction, page.view) for area in page.marks.areas]
    rules = tuple(edge for edge in edges if edge[2] - edge[0] > LONG)
    return Sheet(page, printed, tuple(grids_of(edges, printed, areas)), rules)


def _stands_in(word: Word, others: Iterable[Word]) -> bool:
    """Whether a word was recognised where this one is printed."""
    x, y = (word.left + word.right) / 2, word.middle
    return any(one.left <= x <= one.right and one.top <= y <= one.bottom for one in others)


def _outside(sheet: Sheet) -> list[Word]:
    """The words that stand in no table."""
    inside = {
        word
        for grid in sheet.grids
        for row in grid.rows
        for cell in row
        if cell
        for word in cell.words
    }
    return [word for word in sheet.words if word not in inside] if inside else list(sheet.words)


def _aslant(sheet: Sheet, number: int) -> Iterator[tuple[Printed, ...]]:
    """What runs across the reading direction, as a stamp at the side does: one line, at the end."""
    words = sheet.page.text.aslant
    if words:
        yield (spoken(words, number),)


def _pitch(sheets: Sequence[Sheet]) -> float:
    """The usual distance of lines in the document, by some of its pages."""
    some = [rows_of(_outside(sheet)) for sheet in sheets[:: len(sheets) // SAMPLE + 1]]
    for asked in (pitch_of, loose_pitch_of):
        if found := [pitch for rows in some if (pitch := asked(rows))]:
            return median(found)
    return 0.0


def _lines(parts: Iterable[Part]) -> list[Printed]:
    return [
        line
        for part in parts
        for line in (lines_of_table(part) if isinstance(part, Table) else part)
    ]
