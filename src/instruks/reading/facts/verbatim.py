"""Do these words stand in the document as they are quoted?"""

from collections.abc import Iterator
from typing import Any

from instruks.reading.letters import letters

FEWEST = 3
"""Letters of a piece worth quoting."""


class Verbatim:
    """A document's letters and digits in a row, to hold quotations against.

    White space, line breaks, hyphens and markup are not compared: mending the words of a page
    changes those and nothing else.
    """

    def __init__(self, text: str) -> None:
        self._body = letters(text)

    def pieces(self, words: str) -> list[str]:
        """The quotation in as few pieces as stand in the document, each verbatim.

        It is one piece, unless the page put something between the words (a page number, a
        footnote, a cell of the next column) that is no part of them.
        """
        if letters(words) in self._body:
            return [words]
        return [piece for piece in self._cut(words) if len(letters(piece)) >= FEWEST]

    def _cut(self, words: str) -> Iterator[str]:
        left = words.split()
        while left:
            standing = next((many for many in range(len(left), 0, -1) if self._has(left[:many])), 0)
            if standing:
                yield " ".join(left[:standing])
            left = left[max(standing, 1) :]

    def _has(self, words: list[str]) -> bool:
        return letters("".join(words)) in self._body


def quoted(said: Any, verbatim: Verbatim) -> Any:
    """The same facts with every `evidence` in pieces that stand in the document."""
    if isinstance(said, list):
        return [quoted(one, verbatim) for one in said]
    if not isinstance(said, dict):
        return said
    return {
        key: _evidence(one, verbatim) if key == "evidence" else quoted(one, verbatim)
        for key, one in said.items()
    }


def _evidence(words: Any, verbatim: Verbatim) -> Any:
    several = [words] if isinstance(words, str) else list(words or [])
    pieces = [piece for one in several for piece in verbatim.pieces(one)]
    return pieces[0] if len(pieces) == 1 else pieces
