"""What should a person know about the pages of a PDF that were read?"""

from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import groupby

from instruks.reading.formats.pdf_page import FEWEST_LOST, PdfPage
from instruks.texts.sentence import Sentence, say


def remarks(pages: Sequence[PdfPage], recognised: Container[int]) -> Iterator[Sentence]:
    """What was recognised, lost, hidden or left unread, with the pages."""
    numbered = list(enumerate(pages, 1))
    unread = [at for at, page in numbered if page.without_text]
    if done := [at for at in unread if at in recognised]:
        yield say(
            "Pages that are pictures were recognised by machine: {pages}. Letters may be wrong.",
            pages=ranges(done),
        )
    if missing := [at for at in unread if at not in recognised]:
        yield say(
            "Pages without readable text: {pages}. They are read once a program that recognises "
            "pictures of text is installed.",
            pages=ranges(missing),
        )
    if layered := [at for at, page in numbered if page.layered]:
        yield say(
            "The words of these pages were put behind a picture by the scanner: {pages}. "
            "Letters may be wrong.",
            pages=ranges(layered),
        )
    if lost := [at for at, page in numbered if page.lost >= FEWEST_LOST and at not in recognised]:
        yield say(
            "Letters are lost in the file on these pages: {pages}. Compare them with the picture.",
            pages=ranges(lost),
        )
    if hidden := [at for at, page in numbered if page.hidden]:
        yield say(
            "Words that cannot be seen on the page were left out on these pages: {pages}.",
            pages=ranges(hidden),
        )


def ranges(pages: Iterable[int]) -> str:
    """Page numbers as people write them: 1–3, 7."""
    runs = list[str]()
    for _, together in groupby(enumerate(sorted(pages)), key=lambda pair: pair[1] - pair[0]):
        run = [page for _, page in together]
        runs.append(f"{run[0]}" if len(run) == 1 else f"{run[0]}–{run[-1]}")
    return ", ".join(runs)
