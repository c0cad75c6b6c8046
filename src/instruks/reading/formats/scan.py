"""Which pages are pictures, how do they look, and which words were recognised on them?"""

import io
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, groupby
from statistics import median
from typing import NamedTuple

import pypdfium2

from instruks.reading.formats.letters import printed_letters
from instruks.reading.formats.pdf_open import opened, page_of
from instruks.reading.formats.pdf_view import View
from instruks.reading.formats.printed import Box, Word
from instruks.reading.formats.unreadable import Unreadable
from instruks.texts.sentence import say

POINTS = 72  # in an inch
FAR = 10  # times its height: words as far apart as this tell how a line leans
MOST_PIXELS = 25_000_000  # of a picture; a page of A3 at 300 dots has 17 million


class RecognisedWord(NamedTuple):
    """A word that was recognised on a picture: its box as shares of the page, from the upper left.

    Words with the same `line_key` stand on one line; they come one after the other.
    """

    text: str
    box: Box
    line_key: tuple[int, ...]


def recognised_words(words: Sequence[RecognisedWord], view: View) -> Iterator[Word]:
    """The words as if they were printed: a line is as high as its capitals, from where it stands.

    The box of a recognised word ends where its ink ends, so it tells little about the line. A scan
    that lies askew keeps its lines, and their distances.
    """
    lines = [
        line
        for _, together in groupby(words, key=lambda word: word.line_key)
        if (line := [(word, view.points(word.box)) for word in together if word.text.strip()])
    ]
    lean = _lean([[box for _, box in line] for line in lines])
    for line in lines:
        down = [lean * (view.width / 2 - (box[0] + box[2]) / 2) for _, box in line]
        top, foot = (
            _most_reach([box[side] + more for (_, box), more in zip(line, down, strict=True)])
            for side in (1, 3)
        )
        for word, (left, _, right, _) in line:
            for text in word.text.split():
                yield Word(printed_letters(text), left, top, right, foot, word.box)


def _lean(lines: Iterable[Sequence[Box]]) -> float:
    """How far lines fall for each point to the right."""
    falls = [
        median((other[3] - one[3]) / (other[0] - one[0]) for one, other in apart)
        for boxes in lines
        if (apart := [(one, other) for one, other in combinations(boxes, 2) if _apart(one, other, boxes)])
    ]  # fmt: skip
    return median(falls) if falls else 0.0


def _apart(one: Box, other: Box, line: Sequence[Box]) -> bool:
    """Whether two words stand so far from each other that a tail below one of them is nothing."""
    return other[0] - one[0] > max(FAR * (one[3] - one[1]), (line[-1][2] - line[0][0]) / 2)


def _most_reach(edges: list[float]) -> float:
    """The line that most words reach: few have no capital or tall letter, most have no tail below."""
    return sorted(edges)[len(edges) // 4]


def page_picture(content: bytes, page: int, dots_per_inch: int) -> bytes:
    """A page (from 1) as people see it, filled-in fields too, as PNG.

    A page so large that the picture would pass 25 million dots is shown with fewer to the inch.
    Raises `Unreadable` for what cannot be opened and for a page that is not there.
    """
    with opened(content) as document:
        if not 1 <= page <= len(document):
            raise Unreadable(
                say(
                    "the PDF has no page {page}; its last is {pages}",
                    page=page,
                    pages=len(document),
                )
            )
        sheet = page_of(document, page)
        return _png(sheet, dots_per_inch / POINTS)


def _png(sheet: pypdfium2.PdfPage, scale: float) -> bytes:
    width, height = sheet.get_size()
    dots = max(1.0, width * scale) * max(1.0, height * scale)
    picture = sheet.render(scale=scale * min(1.0, (MOST_PIXELS / dots) ** 0.5)).to_pil()
    file = io.BytesIO()
    picture.convert("RGB").save(file, "PNG", compress_level=3)
    return file.getvalue()
