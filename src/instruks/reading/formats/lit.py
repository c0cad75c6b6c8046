"""Where on the page do these words stand?"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from instruks.reading.formats.paper import Paper, Placed
from instruks.reading.formats.printed import Box

SIGNS = re.compile(r"[\W_]+")
HEAD, FOOT = 0.075, 0.925  # of the page's height; what repeats on every page stands outside
ANCHOR = 24  # letters; the least by which a beginning and an end are known
STRETCHED = 400  # letters that a page may have put between beginning and end


class Lit(NamedTuple):
    """Words on a page (from 1): a box for each printed line, as shares of the page."""

    page: int
    boxes: tuple[Box, ...]


Find = Callable[[str, int | None], tuple[Lit, ...]]
"""The places of some words; the line (from 1) near which they stand may be given."""


class _Letters(NamedTuple):
    """The letters of some words of a paper, run together: where each word begins among them."""

    text: str
    starts: tuple[int, ...]
    words: tuple[Placed, ...]


def places_of(paper: Paper, words: str, near: int | None = None) -> tuple[Lit, ...]:
    """Where the words stand, page by page; nothing where they stand nowhere.

    White space, hyphens, signs and capitals do not count. `near` is a line of the text: of several
    places the one nearest to it is meant, otherwise the first. A running head between two pages is
    passed over.
    """
    return finder(paper)(words, near)


def finder(paper: Paper) -> Find:
    """`places_of` for many questions about one paper, which is put in order only once."""
    lines = paper.text.split("\n")
    everything = _letters(paper.words, lines)
    body = _letters([one for one in paper.words if HEAD < _middle(one.box) < FOOT], lines)

    def find(words: str, near: int | None) -> tuple[Lit, ...]:
        wanted = _plain(words)
        if not wanted:
            return ()
        for look in (_exactly, _between):
            for letters in (everything, body):
                if found := look(letters, wanted, near):
                    return tuple(_lit(found))
        return ()

    return find


def _plain(words: str) -> str:
    return SIGNS.sub("", words.casefold())


def _letters(words: Sequence[Placed], lines: Sequence[str]) -> _Letters:
    text, starts = list[str](), list[int]()
    at = 0
    for one in words:
        plain = _plain(lines[one.line - 1][one.start : one.end])
        starts.append(at)
        text.append(plain)
        at += len(plain)
    return _Letters("".join(text), tuple(starts), tuple(words))


def _exactly(letters: _Letters, wanted: str, near: int | None) -> Sequence[Placed]:
    """The words in whose letters these stand without a gap."""
    spans = [_words(letters, at, at + len(wanted)) for at in _everywhere(letters.text, wanted)]
    return min(spans, key=lambda span: _away(span, near), default=())


def _between(letters: _Letters, wanted: str, near: int | None) -> Sequence[Placed]:
    """The words from the beginning to the end of what is wanted, where a page stands between."""
    if len(wanted) < ANCHOR * 2:
        return ()
    spans = list[Sequence[Placed]]()
    for at in _everywhere(letters.text, wanted[:ANCHOR]):
        limit = at + len(wanted) + STRETCHED
        end = letters.text.find(wanted[-ANCHOR:], at + len(wanted) // 2, limit)
        if end > 0:
            spans.append(_words(letters, at, end + ANCHOR))
    return min(spans, key=lambda span: _away(span, near), default=())


def _everywhere(text: str, wanted: str) -> Iterator[int]:
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)


def _words(letters: _Letters, start: int, end: int) -> Sequence[Placed]:
    first = bisect_right(letters.starts, start) - 1
    last = bisect_right(letters.starts, end - 1) - 1
    return letters.words[first : last + 1]


def _away(span: Sequence[Placed], near: int | None) -> int:
    return abs(span[0].line - near) if near is not None else 0


def _lit(words: Sequence[Placed]) -> Iterator[Lit]:
    """The words as one box for each printed line."""
    for page, together in groupby(words, key=lambda one: one.page):
        boxes = list[Box]()
        for one in together:
            if boxes and _on_one_line(boxes[-1], one.box):
                boxes[-1] = _around(boxes[-1], one.box)
            else:
                boxes.append(one.box)
        yield Lit(page, tuple(boxes))


def _on_one_line(line: Box, word: Box) -> bool:
    """Whether the word stands to the right of the line so far."""
    return line[1] <= _middle(word) <= line[3] and word[0] >= line[0]


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _around(one: Box, other: Box) -> Box:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )
