"""What does a name in an agreement stand for, however it is spelled?"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import TypeVar

T = TypeVar("T")

DANISH_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "&": " og "})
NOT_A_WORD = re.compile(r"[^\w]+")
AND = re.compile(r"\band\b")


class AmbiguousName(ValueError):
    """One name stands for two things, so no one can say which is meant."""

    def __init__(self, name: str, first: object, second: object) -> None:
        super().__init__(f"the name `{name}` stands for both {first} and {second}; remove one")


@lru_cache(maxsize=16_384)
def fold(name: str) -> str:
    """A name without what spelling varies in: case, accents, punctuation, «&» and «and» for «og».

    Danish letters become the two letters people write without a Danish keyboard (`Grækenland` and
    `Graekenland` fold alike). Text in, text out; a name of signs alone folds to the empty text.
    """
    composed = unicodedata.normalize("NFC", name).casefold().translate(DANISH_LETTERS)
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", composed) if not unicodedata.combining(c)
    )
    return AND.sub("og", NOT_A_WORD.sub(" ", bare)).strip()


def index(named: Iterable[tuple[T, Iterable[str]]]) -> dict[str, T]:
    """From every folded name to what it stands for; raises `AmbiguousName` when two claim a name."""
    found: dict[str, T] = {}
    for meant, names in named:
        for name in names:
            if (other := found.setdefault(fold(name), meant)) != meant:
                raise AmbiguousName(name, other, meant)
    return found
