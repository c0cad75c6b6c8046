"""Which words are printed on a page of a PDF, and where?"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from instruks.reading.formats.letters import printed_letters
from instruks.reading.formats.pdf_runs import RIGHT, Direction, Run
from instruks.reading.formats.pdf_view import View
from instruks.reading.formats.printed import Box, Word

TWICE = 0.25  # of the height; nearer than this the same word is printed twice for a shadow


class PageText(NamedTuple):
    """The words that are read along the page, and those that run across it (a stamp at the side)."""

    words: tuple[Word, ...]
    aslant: tuple[Word, ...]
    direction: Direction


def page_text(runs: Sequence[Run], view: View) -> PageText:
    """The words of a page; a word printed twice for its shadow counts once."""
    weight = Counter[Direction]()
    for run in runs:
        weight[run.direction] += len(run.text)
    direction = weight.most_common(1)[0][0] if weight else RIGHT
    words, aslant = list[Word](), list[Word]()
    seen = defaultdict[str, list[Word]](list)
    for run in runs:
        text = printed_letters(run.text)
        word = Word(text, *turned(view.points(run.box), direction, view), run.box)
        before = seen[text]
        if not text or any(_same(word, other) for other in before):
            continue
        before.append(word)
        (words if run.direction == direction else aslant).append(word)
    return PageText(tuple(words), tuple(aslant), direction)


def _same(word: Word, other: Word) -> bool:
    near = word.height * TWICE
    return abs(word.left - other.left) < near and abs(word.top - other.top) < near


def turned(box: Box, direction: Direction, view: View) -> Box:
    """The rectangle in the direction in which the page is read."""
    left, top, right, bottom = box
    match direction:
        case (0, 1):
            return top, view.width - right, bottom, view.width - left
        case (0, -1):
            return view.height - bottom, left, view.height - top, right
        case (-1, 0):
            return view.width - right, view.height - bottom, view.width - left, view.height - top
        case _:
            return box
