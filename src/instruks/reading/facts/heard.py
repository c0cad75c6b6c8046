"""What was heard in a document, by the term it sets?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from instruks.agreement.term import Many, Term
from instruks.reading.document import Document
from instruks.reading.finding import Found, Sureness

Fact = dict[str, Any]
"""A value with its `evidence`: the words it rests on, verbatim."""


@dataclass(frozen=True)
class Heard:
    """A document and what was found in it."""

    document: Document
    found: tuple[Found, ...]
    by_term: Mapping[str, list[Found]] = field(init=False)

    def __post_init__(self) -> None:
        by_term = defaultdict[str, list[Found]](list)
        for one in self.found:
            by_term[one.term].append(one)
        object.__setattr__(self, "by_term", dict(by_term))

    def all(self, *terms: Term[Any] | Many[Any]) -> list[Found]:
        """Every finding of these terms, in the order of the terms, then of the document."""
        return [one for term in terms for one in self.by_term.get(term.name, ())]

    def last(self, *terms: Term[Any] | Many[Any]) -> Found | None:
        """The last finding of the first of these terms that was found and is not unsure.

        Later texts stand above earlier ones: an appendix fills in what the clauses leave open.
        """
        for term in terms:
            if certain := [one for one in self.all(term) if one.sureness is not Sureness.UNSURE]:
                return certain[-1]
        return None


def fact(value: Any, *words: str) -> Fact:
    """A value and the words it rests on."""
    return {"value": value, "evidence": words[0] if len(words) == 1 else list(words)}


def in_its_words(found: Iterable[Found]) -> list[Fact]:
    """Findings as facts whose value is the words themselves, each said once."""
    return [fact(words, words) for words in dict.fromkeys(one.words for one in found)]


def said_by(found: Found | None) -> Fact | None:
    """A finding as a fact whose value is the words themselves."""
    return fact(found.words, found.words) if found else None
