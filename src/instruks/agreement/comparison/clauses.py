"""Which clauses are changed, missing, added or struck?"""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.comparison.paired import Placed, paired
from instruks.agreement.standing import Standing
from instruks.texts.fingerprint import as_compared


class Fate(StrEnum):
    """What became of a clause."""

    CHANGED = "changed"
    ADDED = "added"
    MISSING = "missing"
    STRUCK = "struck"


@dataclass(frozen=True)
class Piece:
    """Some words, and whether they were taken out, put in or left; `mark` is −, + or nothing."""

    text: str
    mark: str = ""


@dataclass(frozen=True)
class ClauseDifference:
    """A clause that is not the same in both; `words` is what was taken out and put in."""

    fate: Fate
    before: Placed | None
    after: Placed | None
    words: tuple[Piece, ...] = ()


def clause_differences(before: Standing, after: Standing) -> Iterator[ClauseDifference]:
    """Every clause that differs, in the order of the second agreement; missing ones last.

    A clause that the second agreement strikes is struck, whether or not its words are still there.
    """
    for pair in paired(before.pack, after.pack):
        if pair.after and pair.after.place in after.struck:
            yield ClauseDifference(Fate.STRUCK, pair.before, pair.after)
        elif pair.before is None:
            yield ClauseDifference(Fate.ADDED, None, pair.after)
        elif pair.after is None:
            yield ClauseDifference(Fate.MISSING, pair.before, None)
        elif not _same(pair.before, pair.after):
            words = pieces(pair.before.clause.words, pair.after.clause.words)
            yield ClauseDifference(Fate.CHANGED, pair.before, pair.after, tuple(words))


def _same(before: Placed, after: Placed) -> bool:
    return as_compared(before.clause.words) == as_compared(after.clause.words)


def pieces(before: str, after: str) -> Iterator[Piece]:
    """The words of both in one run: what is the same, what was taken out, what was put in."""
    old, new = before.split(), after.split()
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for how, i1, i2, j1, j2 in matcher.get_opcodes():
        if how == "equal":
            yield Piece(" ".join(old[i1:i2]))
            continue
        if i1 < i2:
            yield Piece(" ".join(old[i1:i2]), "−")
        if j1 < j2:
            yield Piece(" ".join(new[j1:j2]), "+")
