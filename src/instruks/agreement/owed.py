"""Under which clause is a duty owed, and is its time the parties' own?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from instruks.agreement.duty import AnyTerm, Duty
from instruks.agreement.precedence import Contradiction
from instruks.agreement.term import Cited, Many
from instruks.agreement.terms_in_force import Terms
from instruks.texts.citation import Citation
from instruks.texts.pack import Kind


@dataclass(frozen=True)
class Owed:
    """The times that texts set for a duty, and the wording that owes it.

    `against` has, for a time on which texts of one rank disagree, the clauses that say otherwise.
    `ours` are the clauses of the house's defaults.
    """

    times: tuple[Cited[Any], ...] = ()
    wording: Cited[Any] | None = None
    against: Mapping[Citation, tuple[Citation, ...]] = field(default_factory=dict)
    ours: frozenset[Citation] = frozenset()

    @property
    def agreed(self) -> bool:
        """Whether a text that is not the house's own sets the time."""
        return any(time.clause not in self.ours for time in self.times)

    def __bool__(self) -> bool:
        return self.agreed or self.wording is not None or bool(self.times)


NOT_OWED = Owed()


def owed(duty: Duty, terms: Terms) -> Owed:
    """What an agreement, the law and the house say on a duty. Raises `Misread`."""
    if not _provided(duty, terms):
        return NOT_OWED
    times, against = _set(duty.term, terms)
    wording = next((said for term in duty.wording for said in _set(term, terms)[0]), None)
    found = Owed(times, wording, against, _ours(terms))
    if duty.wording and not wording and not found.agreed:
        return NOT_OWED  # the house's default alone owes nothing
    return found


def _provided(duty: Duty, terms: Terms) -> bool:
    try:
        return duty.provided(terms)
    except Contradiction:
        return True  # shown, for a person has to decide between the two texts


def _set(
    term: AnyTerm | None, terms: Terms
) -> tuple[tuple[Cited[Any], ...], Mapping[Citation, tuple[Citation, ...]]]:
    """What is set, without a no; both values where two texts of one rank disagree."""
    if term is None:
        return (), {}
    if isinstance(term, Many):
        return terms.all(term), {}
    try:
        found = terms.get(term)
    except Contradiction as both:
        clauses = [heard.citation for heard in both.tied]
        return (
            tuple(Cited(heard.value, heard.citation) for heard in both.tied if heard.value),
            {clause: tuple(c for c in clauses if c != clause) for clause in clauses},
        )
    return ((found,) if found and found.value else ()), {}


def _ours(terms: Terms) -> frozenset[Citation]:
    return frozenset(
        voice.citation
        for voices in terms.voices.values()
        for voice in voices
        if voice.kind is Kind.OURS
    )
