"""Which clause of another agreement says the same?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from instruks.texts.citation import Citation
from instruks.texts.clause import Clause
from instruks.texts.pack import Pack

WORD = re.compile(r"\w{3,}")
ALIKE = 0.4
"""The share of words two clauses must have in common; below it they are about different things."""

SAME_TITLE, SAME_NUMBER = 0.3, 0.1
"""What the same heading and the same number count beside the words."""


@dataclass(frozen=True)
class Placed:
    """A clause and where it stands."""

    place: Citation
    clause: Clause


@dataclass(frozen=True)
class Pair:
    """A clause of the first agreement and the one of the second that says the same, if any."""

    before: Placed | None
    after: Placed | None


@dataclass(frozen=True)
class _Bag:
    """A clause's words as bits: the first «data» is one bit, the second another, of both texts."""

    placed: Placed
    words: int
    title: str
    many: int


def paired(before: Pack, after: Pack) -> tuple[Pair, ...]:
    """Every clause of both, in the order of the second; those only the first has come last.

    Clauses are put together by their words, whatever their numbers; each is in one pair.
    """
    bits = dict[tuple[str, int], int]()
    old, new = _bags(before, bits), _bags(after, bits)
    taken: dict[int, int] = {}
    used = set[int]()
    for _, new_at, old_at in sorted(_candidates(old, new), key=lambda each: (-each[0], each[1:])):
        if new_at not in taken and old_at not in used:
            taken[new_at] = old_at
            used.add(old_at)
    pairs = [
        Pair(old[taken[at]].placed if at in taken else None, one.placed)
        for at, one in enumerate(new)
    ]
    return (*pairs, *(Pair(one.placed, None) for at, one in enumerate(old) if at not in used))


def _bags(pack: Pack, bits: dict[tuple[str, int], int]) -> list[_Bag]:
    found = []
    for layer, clause in pack.clauses:
        words, seen = 0, Counter[str]()
        for word in WORD.findall(clause.words.casefold()):
            seen[word] += 1
            words |= 1 << bits.setdefault((word, seen[word]), len(bits))
        title = " ".join(WORD.findall(clause.title.casefold()))
        found.append(_Bag(Placed(layer.cite(clause), clause), words, title, words.bit_count()))
    return found


def _candidates(old: Sequence[_Bag], new: Sequence[_Bag]) -> Iterator[tuple[float, int, int]]:
    for new_at, one in enumerate(new):
        for old_at, other in enumerate(old):
            score = likeness(one, other)
            if score >= ALIKE:
                yield score, new_at, old_at


def likeness(one: _Bag, other: _Bag) -> float:
    """The share of common words (Dice), and a little for the same heading and the same number."""
    same_title = bool(one.title) and one.title == other.title
    same_number = one.placed.clause.number == other.placed.clause.number
    bonus = SAME_TITLE * same_title + SAME_NUMBER * same_number
    both = one.many + other.many
    if not both:  # nothing but a heading or a number stands there
        bare = same_number and not one.title and not other.title
        return bonus + ALIKE * (same_title or bare)
    if 2 * min(one.many, other.many) / both + bonus < ALIKE:
        return 0.0
    return 2 * (one.words & other.words).bit_count() / both + bonus
