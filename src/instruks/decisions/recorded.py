"""What did an agreement say, kept so that it can be asked without its texts?"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from instruks.agreement.effect import Effect
from instruks.agreement.precedence import Trace
from instruks.agreement.term import Cited, Many, Term
from instruks.agreement.terms_in_force import Terms
from instruks.agreement.vocabulary import AnyTerm
from instruks.texts.citation import Citation

T = TypeVar("T")


class NotRecorded(LookupError):
    """A rule asks for a term on which nothing is recorded."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(
            f"nothing is recorded on `{name}`; a portfolio has to keep whatever its rules read"
        )


class Recorded(Terms):
    """Terms that know only what was recorded. Asked for more they raise `NotRecorded`."""

    def get(self, term: Term[T]) -> Cited[T] | None:
        """As of `Terms`."""
        found = self.trace(term)
        return super().get(term) if found.heard else found.effective

    def trace(self, term: Term[T]) -> Trace[T]:
        """As of `Terms`."""
        found: Trace[T] = self._record(term.name)
        return found

    def all(self, many: Many[T]) -> tuple[Cited[T], ...]:
        """As of `Terms`."""
        found: tuple[Cited[T], ...] = self._record(many.name)
        return found

    def _record(self, name: str) -> Any:
        try:
            return self._traces[name]
        except KeyError:
            raise NotRecorded(name) from None


def recorded(said: Mapping[str, Any]) -> Recorded:
    """Terms that say this and nothing else."""
    return Recorded({}, _traces=dict(said))


@dataclass(frozen=True)
class Saying:
    """What an agreement says on some terms: the records by name, and two keys to find its like.

    `alike` is the values alone, `same` the values with their clauses. Clauses are kept by the place
    of their text among the agreement's texts, so that agreements made from one template say the
    same.
    """

    records: Mapping[str, Any]
    alike: Hashable
    same: Hashable


def said_on(some: Sequence[AnyTerm], terms: Terms) -> Saying:
    """What is said on some terms that are read together. Raises `Misread`."""
    each = [_on_one(term, terms) for term in some]
    return Saying(
        {term.name: record for term, (record, _, _) in zip(some, each, strict=True)},
        tuple(alike for _, alike, _ in each),
        tuple(same for _, _, same in each),
    )


def rows_said(many: Many[Any], rows: Sequence[Cited[Any]], texts: tuple[str, ...]) -> Saying:
    """What some rows of a list say."""
    kept, alike, same = _of_rows(rows, texts)
    return Saying({many.name: kept}, alike, same)


Kept = tuple[Any, Hashable, Hashable]


def _on_one(term: AnyTerm, terms: Terms) -> Kept:
    if isinstance(term, Many):
        return _of_rows(terms.all(term), terms.texts)
    trace = terms.trace(term)
    if trace.tied:
        both = tuple((tied.citation, tied.value) for tied in trace.tied)
        return Trace(term, None, None, trace.tied), both, both
    agreed = by_place(trace.effective, terms.texts)
    return Trace(term, agreed, agreed, ()), agreed and (agreed.value,), agreed


def _of_rows(rows: Sequence[Cited[Any]], texts: tuple[str, ...]) -> Kept:
    kept = tuple(Cited(row.value, _by_place(row.clause, texts)) for row in rows)
    return kept, tuple(row.value for row in kept), kept


def effect_said(effect: Effect, texts: tuple[str, ...]) -> Effect:
    """The effect with its clauses by place."""
    return Effect(
        effect.status,
        effect.because,
        by_place(effect.from_on, texts),
        by_place(effect.until_on, texts),
        by_place(effect.processing_from, texts),
    )


def by_place(agreed: Cited[T] | None, texts: tuple[str, ...]) -> Cited[T] | None:
    """The value with its clause's text by its place among the agreement's texts."""
    return Cited(agreed.value, _by_place(agreed.clause, texts)) if agreed else None


@cache
def text_at(place: int) -> str:
    """The name that stands for the text at a place. No text is called so: a NUL begins it."""
    return f"\0{place}"


def place_of(name: str) -> int | None:
    """The place that such a name stands for; None for the name of a text."""
    return int(name[1:]) if name.startswith("\0") else None


def _by_place(clause: Citation, texts: tuple[str, ...]) -> Citation:
    return Citation(text_at(texts.index(clause.text)), clause.place)
