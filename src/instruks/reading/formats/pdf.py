"""What does a PDF show, line by line, and where on which page does each word stand?"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import pypdfium2.raw as pdfium

from instruks.reading.formats.paper import Form, Page, Paper
from instruks.reading.formats.pdf_open import carried, opened
from instruks.reading.formats.pdf_view import view_of
from instruks.reading.formats.pdf_words import page_text, runs_of
from instruks.reading.formats.printed import Printed
from instruks.reading.formats.printed_columns import in_reading_order
from instruks.reading.formats.printed_lines import lines_of, pitch_of, rows_of
from instruks.reading.formats.scan import RecognisedWord, recognised_words
from instruks.reading.formats.written import written

Recognised = Mapping[int, Sequence[RecognisedWord]]
NOTHING: Recognised = MappingProxyType({})


def pdf_paper(content: bytes, *, recognised: Recognised = NOTHING) -> Paper:
    """The words of a PDF as they are read, and where they stand."""
    with opened(content) as document:
        pages, sheets = list[Page](), list[list[Printed]]()
        for number, page in enumerate(document, start=1):
            view = view_of(page)
            textpage = pdfium.FPDFText_LoadPage(page)
            text = page_text(tuple(runs_of(textpage, view)), view)
            pages.append(Page(view.width, view.height))
            lines = list[Printed]()
            words = (*text.words, *recognised_words(recognised.get(number, ()), view))
            for portion in in_reading_order(words):
                rows = rows_of(portion)
                lines += lines_of(rows, number, pitch_of(rows))
            sheets.append(lines)
        words_and_text = written(sheets)
        return Paper(
            Form.PDF,
            words_and_text[0],
            tuple(pages),
            words_and_text[1],
            tuple(carried(document, content)),
        )
