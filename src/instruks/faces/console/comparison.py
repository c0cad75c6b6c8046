"""What is different between two revisions, clause by clause?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from instruks.agreement.comparison.clauses import Piece, pieces
from instruks.texts.citation import Citation
from instruks.texts.clause import Clause
from instruks.texts.pack import Pack


@dataclass(frozen=True)
class TermChange:
    """A term that is set differently; None where it was not set."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True)
class Difference:
    """A clause that is not the same; `words` is empty where only its terms changed."""

    place: Citation
    title: str
    fate: str  # "added", "removed" or "changed"
    words: tuple[Piece, ...] = ()
    terms: tuple[TermChange, ...] = ()
    other: tuple[str, ...] = ()


def differences(before: Pack, after: Pack) -> Iterator[Difference]:
    """Every clause that is not the same in both, in the order of the later text; those gone last.

    That somebody confirmed the words is no difference.
    """
    old, new = ({layer.cite(c): c for layer, c in pack.clauses} for pack in (before, after))
    for place, clause in new.items():
        was = old.get(place)
        if was is None:
            yield _difference(place, Clause(clause.number), clause, "added")
            continue
        changed = _difference(place, was, clause, "changed")
        if changed.words or changed.terms or changed.other:
            yield changed
    for place, clause in old.items():
        if place not in new:
            yield _difference(place, clause, Clause(clause.number), "removed")


def _difference(place: Citation, was: Clause, now: Clause, fate: str) -> Difference:
    names = dict.fromkeys([*was.sets, *now.sets])
    return Difference(
        place,
        now.title or was.title,
        fate,
        tuple(pieces(was.words, now.words)) if was.words != now.words else (),
        tuple(
            TermChange(name, was.sets.get(name), now.sets.get(name))
            for name in names
            if was.sets.get(name) != now.sets.get(name)
        ),
        tuple(
            name
            for name in ("title", "role", "only_if", "strikes", "note")
            if getattr(was, name) != getattr(now, name)
        ),
    )
