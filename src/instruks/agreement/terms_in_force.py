"""What is agreed, by which clause?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from instruks.agreement import precedence
from instruks.agreement.precedence import Contradiction, NotAgreed, Trace
from instruks.agreement.ranks import rank
from instruks.agreement.term import Cited, Many, Term
from instruks.agreement.terms import liability, precedence_of_texts
from instruks.agreement.voice import Silenced, Voice
from instruks.texts.citation import Citation

T = TypeVar("T")


@dataclass(frozen=True)
class Terms:
    """The agreement as it stands: ask for a term, get the value and the clause behind it.

    `voices` are the clauses in force that speak on a term, by its name; `silenced` those that are
    struck or belong to a service that is not chosen; `texts` the names of all texts read.
    """

    voices: Mapping[str, tuple[Voice, ...]]
    silenced: Mapping[str, tuple[Silenced, ...]] = field(default_factory=dict)
    texts: tuple[str, ...] = ()
    _traces: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def trace(self, term: Term[T]) -> Trace[T]:
        """Every voice on the term, which one stands and why. Raises `Misread`."""
        if term.name not in self._traces:
            self._traces[term.name] = precedence.trace(
                term,
                self.voices.get(term.name, ()),
                self.silenced.get(term.name, ()),
                no_conflict=self._cite(precedence_of_texts.OTHER_TERMS_MUST_NOT_CONFLICT),
                toward_persons=self._cite(liability.FULL_TOWARD_PERSONS),
            )
        found: Trace[T] = self._traces[term.name]
        return found

    def get(self, term: Term[T]) -> Cited[T] | None:
        """The value in force and its clause, or None where every text is silent.

        Raises `Contradiction` where two texts of one rank set it differently, `Misread` where the
        pack's value cannot be read.
        """
        found = self.trace(term)
        if found.tied:
            raise Contradiction(term, found.tied)
        return found.effective

    def __getitem__(self, term: Term[T]) -> Cited[T]:
        """As `get`, but raises `NotAgreed` where every text is silent."""
        found = self.get(term)
        if found is None:
            raise NotAgreed(term, self.texts)
        return found

    def all(self, many: Many[T]) -> tuple[Cited[T], ...]:
        """Everything the texts in force set of this kind, highest rank first; equal values once."""
        if many.name not in self._traces:
            found = dict[str, Cited[T]]()
            for voice in sorted(
                self.voices.get(many.name, ()), key=lambda v: rank(v.kind, many.topic)
            ):
                said = voice.says(many.name)
                for one in said if isinstance(said, list) else [said]:
                    value = precedence.read(many, voice, one)
                    first = found.get(repr(value))
                    found[repr(value)] = (
                        Cited(value, first.clause, (*first.also, voice.citation))
                        if first
                        else Cited(value, voice.citation)
                    )
            self._traces[many.name] = tuple(found.values())
        result: tuple[Cited[T], ...] = self._traces[many.name]
        return result

    def says_yes(self, term: Term[bool]) -> Citation | None:
        """The clause that says yes, or None where nothing is agreed or the answer is no."""
        found = self.get(term)
        return found.clause if found and found.value else None

    def _cite(self, term: Term[bool]) -> Citation | None:
        """As `says_yes`, without a trace of its own (a trace asks this)."""
        voice = next(iter(self.voices.get(term.name, ())), None)
        return voice.citation if voice and voice.says(term.name) is True else None
