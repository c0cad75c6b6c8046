"""What do the agreement's own texts say, clause by clause, whether or not they win?"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from typing import Any, Generic, TypeVar

from instruks.agreement.standing import Standing
from instruks.agreement.term import Many, Misread, Term
from instruks.agreement.voice import Voice
from instruks.texts.citation import Citation
from instruks.texts.pack import Kind
from instruks.texts.sentence import Sentence, say

T = TypeVar("T")


@dataclass(frozen=True)
class Said(Generic[T]):
    """A value of a term in one clause, and the words it rests on where the pack says so."""

    value: T
    voice: Voice
    term: str

    @property
    def clause(self) -> Citation:
        """Where it says so."""
        return self.voice.citation

    @property
    def quote(self) -> str:
        """The words it rests on, or nothing."""
        return self.voice.clause.rests_on.get(self.term, "")


@dataclass(frozen=True)
class Says:
    """Something that clauses can say: a term, and which of its values are meant.

    `of` are the kinds of text that count; empty means all of the agreement's own.
    """

    term: Term[Any] | Many[Any]
    holds: Callable[[Any], bool] = bool
    of: frozenset[Kind] = frozenset()

    def found(self, standing: Standing) -> Iterator[Said[Any]]:
        """Every clause that says so, in printed order."""
        return (
            one
            for one in said(standing, self.term)
            if self.holds(one.value) and (not self.of or one.voice.kind in self.of)
        )


def printed(standing: Standing) -> tuple[Voice, ...]:
    """Every clause of the agreement's own texts that no other strikes, in printed order.

    Sections of a service that is not chosen are among them, for their slips are there to be mended
    before somebody chooses it.
    """
    return standing.own


def said(standing: Standing, term: Term[T] | Many[T]) -> Iterator[Said[T]]:
    """Every value a clause gives the term, in printed order; what cannot be read is left out."""
    for voice in standing.own_on.get(term.name, ()):
        value = voice.says(term.name)
        for one in value if isinstance(term, Many) and isinstance(value, list) else [value]:
            try:
                yield Said(term.read(one), voice, term.name)
            except Misread:
                continue


def any_of(standing: Standing, things: Iterable[Says]) -> list[Said[Any]]:
    """Every clause that says one of these things, in printed order."""
    found = [one for each in things for one in each.found(standing)]
    if len(found) > 1:
        order = {voice.citation: index for index, voice in enumerate(standing.own)}
        found.sort(key=lambda one: order[one.clause])
    return found


def decided(standing: Standing, *terms: Term[Any] | Many[Any]) -> bool:
    """Whether a person's recorded decision speaks on one of the terms."""
    return any(one.voice.kind is Kind.DECISION for term in terms for one in said(standing, term))


def cited(found: Iterable[Said[Any]], *, beside: Citation | None = None) -> tuple[Citation, ...]:
    """The clauses of what was found, each once, without the one they are held against."""
    return tuple(dict.fromkeys(one.clause for one in found if one.clause != beside))


def listed(things: Iterable[object]) -> object:
    """Several things as one value of a sentence, each once, in order; sentences stay translatable."""
    found = list(dict.fromkeys(things))
    if not found:
        return ""
    return reduce(lambda before, last: say("{before}, {last}", before=before, last=last), found)


def filled(sentence: Sentence, **values: object) -> Sentence:
    """A sentence of a table with its places filled in."""
    return say(sentence.template, **values)
