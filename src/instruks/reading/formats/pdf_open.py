"""Can this PDF be opened, and what does it carry besides its pages?"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pypdfium2.raw as pdfium

from instruks.reading.formats.unreadable import Unreadable
from instruks.texts.sentence import Sentence, say

MOST_PAGES = 2_000  # the longest agreement we know has a hundred
NO_PAGES = say(
    "the PDF has no pages that can be opened; ask for the file again, or print it to a new PDF"
)
SCRIPT = re.compile(rb"/(?:JavaScript|JS)\b")


@contextmanager
def opened(content: bytes) -> Iterator[pypdfium2.PdfDocument]:
    """The document behind the bytes, for as long as it is looked at. Nothing in it is run.

    Raises `Unreadable` for a file that needs a password, is broken, or has no pages or too many.
    """
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise Unreadable(NO_PAGES if _opens(content) else _why_not(error)) from error
    try:
        pages = len(document)
        if pages > MOST_PAGES:
            raise Unreadable(
                say(
                    "the PDF has {pages} pages and at most {most} are read; "
                    "hand in the agreement alone",
                    pages=pages, most=MOST_PAGES,
                )
            )  # fmt: skip
        if document.get_formtype():
            document.init_forms()
        yield document
    except pypdfium2.PdfiumError as error:  # the file is well begun, but one of its pages is not
        raise Unreadable(_why_not(error)) from error
    finally:
        document.close()


def pages_of(document: pypdfium2.PdfDocument) -> Iterator[pypdfium2.PdfPage]:
    """The pages one after the other; each is let go before the next. Raises `Unreadable`."""
    for number in range(1, len(document) + 1):
        page = page_of(document, number)
        yield page
        page.close()


def page_of(document: pypdfium2.PdfDocument, number: int) -> pypdfium2.PdfPage:
    """The page with this number (from 1). Raises `Unreadable` where it is broken."""
    try:
        return document[number - 1]
    except pypdfium2.PdfiumError as error:
        raise Unreadable(
            say(
                "page {page} of the PDF is broken; ask for the file again, or print it to a new PDF",
                page=number,
            )
        ) from error


def _opens(content: bytes) -> bool:
    """Whether it is a PDF after all: without pages it opens, and says nothing of an error."""
    document = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
    if document:
        pdfium.FPDF_CloseDocument(document)
    return bool(document)


def _why_not(error: pypdfium2.PdfiumError) -> Sentence:
    match error.err_code:
        case pdfium.FPDF_ERR_PASSWORD:
            return say(
                "the PDF is locked with a password; open it with the password and print it to a new PDF"
            )
        case pdfium.FPDF_ERR_SECURITY:
            return say(
                "the PDF is locked in a way that cannot be opened here; "
                "open it where it can be read and print it to a new PDF"
            )
        case _:
            return say(
                "the PDF is broken or cut short; ask for the file again, or print it to a new PDF"
            )


def carried(document: pypdfium2.PdfDocument, content: bytes) -> Iterator[Sentence]:
    """What a person should know about what comes with the pages: files and scripts."""
    files = pdfium.FPDFDoc_GetAttachmentCount(document)
    if files > 0:
        yield say("The PDF carries {files} other files inside; they were not opened.", files=files)
    if pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0 or SCRIPT.search(content):
        yield say("The PDF carries a script; it was not run.")
