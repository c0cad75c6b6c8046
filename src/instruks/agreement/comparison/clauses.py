"""Which clauses are changed, missing, added or struck?"""

import dataclasses
import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.comparison.paired import Pair, Placed, paired
from instruks.agreement.standing import Standing
from instruks.texts.clause import Clause
from instruks.texts.fingerprint import as_compared
from instruks.texts.pack import Kind, Pack

A_WORD = re.compile(r"(\S+)(\s*)")

BESIDE = ("title", "role", "only_if", "strikes", "note")
"""What a pack keeps of a clause beside its words and its terms."""


class Fate(StrEnum):
    """What became of a clause."""

    CHANGED = "changed"
    ADDED = "added"
    MISSING = "missing"
    STRUCK = "struck"


@dataclass(frozen=True)
class Piece:
    """Some words, and whether they were taken out, put in or left; `mark` is −, + or nothing.

    Where a line ends in the clause, one ends in `text`.
    """

    text: str
    mark: str = ""


@dataclass(frozen=True)
class ClauseDifference:
    """A clause that is not the same in both; `words` is what was taken out and put in.

    `sets` are the names of terms that it sets otherwise, and `beside` is what else is not the same;
    they are told of two revisions only.
    """

    fate: Fate
    before: Placed | None
    after: Placed | None
    words: tuple[Piece, ...] = ()
    sets: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


def clause_differences(
    before: Standing, after: Standing, *, revisions: bool = False
) -> Iterator[ClauseDifference]:
    """Every clause that differs, in the order of the second agreement; missing ones last.

    A clause that only the second agreement strikes is struck, whether or not its words are still
    there. What people have answered is no clause of it. Two `revisions` of one agreement differ also where a clause keeps its words and sets
    something else, and in what people have answered; that somebody confirmed the words is no difference.
    """
    packs = (each.pack if revisions else without_answers(each.pack) for each in (before, after))
    for pair in paired(*packs):
        sets, beside = _kept_otherwise(pair) if revisions else ((), ())
        words = _words(pair)
        if fate := _fate(pair, before, after, otherwise=bool(words or sets or beside)):
            yield ClauseDifference(fate, pair.before, pair.after, words, sets, beside)


def without_answers(pack: Pack) -> Pack:
    """What the parties agreed on, without what a person decided or answered afterwards."""
    own = tuple(layer for layer in pack.layers if layer.kind is not Kind.DECISION)
    return dataclasses.replace(pack, layers=own)


def _fate(pair: Pair, before: Standing, after: Standing, *, otherwise: bool) -> Fate | None:
    if pair.after is None:
        return Fate.MISSING
    if pair.after.place in after.struck and not (
        pair.before and pair.before.place in before.struck
    ):
        return Fate.STRUCK
    if pair.before is None:
        return Fate.ADDED
    return Fate.CHANGED if otherwise else None


def _words(pair: Pair) -> tuple[Piece, ...]:
    """What was taken out and put in; nothing where one of them has no such clause."""
    if pair.before is None or pair.after is None:
        return ()
    old, new = pair.before.clause.words, pair.after.clause.words
    return () if as_compared(old) == as_compared(new) else tuple(pieces(old, new))


def _kept_otherwise(pair: Pair) -> tuple[tuple[str, ...], tuple[str, ...]]:
    was, now = (each.clause if each else Clause("") for each in (pair.before, pair.after))
    names = tuple(
        name for name in {**was.sets, **now.sets} if was.sets.get(name) != now.sets.get(name)
    )
    if pair.before is None or pair.after is None:
        return names, ()
    return names, tuple(name for name in BESIDE if getattr(was, name) != getattr(now, name))


def pieces(before: str, after: str) -> Iterator[Piece]:
    """The words of both in one run: what is the same, what was taken out, what was put in."""
    old, new = (list(_laid_out(words)) for words in (before, after))
    matcher = difflib.SequenceMatcher(
        None, [word for word, _ in old], [word for word, _ in new], autojunk=False
    )
    for how, i1, i2, j1, j2 in matcher.get_opcodes():
        if how == "equal":
            yield Piece(_run(new[j1:j2]))
            continue
        if i1 < i2:
            yield Piece(_run(old[i1:i2]), "−")
        if j1 < j2:
            yield Piece(_run(new[j1:j2]), "+")


def _laid_out(words: str) -> Iterator[tuple[str, str]]:
    """Each word and what comes after it: a space, or the end of a line or of a paragraph."""
    for word in A_WORD.finditer(words):
        yield word[1], "\n" * min(2, word[2].count("\n")) or " "


def _run(words: list[tuple[str, str]]) -> str:
    return "".join(word + after for word, after in words).rstrip(" ")
