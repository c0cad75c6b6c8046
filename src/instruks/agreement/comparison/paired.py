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
    placed: Placed
    words: Counter[str]
    title: str
    many: int


def paired(before: Pack, after: Pack) -> tuple[Pair, ...]:
    """Every clause of both, in the order of the second; those only the first has come last.

    Clauses are put together by their words, whatever their numbers; each is in one pair.
    """
    old, new = _bags(before), _bags(after)
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


def _bags(pack: Pack) -> list[_Bag]:
    found = []
    for layer, clause in pack.clauses:
        words = Counter(WORD.findall(clause.words.casefold()))
        title = " ".join(WORD.findall(clause.title.casefold()))
        found.append(_Bag(Placed(layer.cite(clause), clause), words, title, words.total()))
    return found


def _candidates(old: Sequence[_Bag], new: Sequence[_Bag]) -> Iterator[tuple[float, int, int]]:
    for new_at, one in enumerate(new):
        for old_at, other in enumerate(old):
            score = likeness(one, other)
            if score >= ALIKE:
                yield score, new_at, old_at


def likeness(one: _Bag, other: _Bag) -> float:
    """The share of common words (Dice), and a little for the same heading and the same number."""
    both = one.many + other.many
    most = 2 * min(one.many, other.many) / both if both else 0.0
    bonus = SAME_TITLE * (bool(one.title) and one.title == other.title)
    bonus += SAME_NUMBER * (one.placed.clause.number == other.placed.clause.number)
    if most + bonus < ALIKE:
        return 0.0
    share = 2 * (one.words & other.words).total() / both if both else 0.0
    heading = bool(one.title) and not one.many and not other.many
    return share + bonus + (ALIKE if heading and one.title == other.title else 0.0)
