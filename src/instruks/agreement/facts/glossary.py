"""Which entry of a closed list of words is meant, by its slug or by what people call it?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Self, TypeVar

from instruks.agreement.facts.dated import DatedFact
from instruks.agreement.facts.names import fold, index


class DpvFit(StrEnum):
    """How well the terms of the Data Privacy Vocabulary say the same."""

    EXACT = "exact"
    NEAR = "near"
    BROADER = "broader"  # no term of its own: the wider one is named
    NONE = "none"  # not held against the vocabulary


@dataclass(frozen=True, kw_only=True)
class Word(DatedFact):
    """A word of a closed list: its slug in the packs, its names, and its DPV addresses.

    `also` are other names and forms in use, in Danish and English.
    """

    slug: str
    danish: str
    english: str
    also: tuple[str, ...] = ()
    dpv: tuple[str, ...] = ()
    dpv_fit: DpvFit = DpvFit.NONE


W = TypeVar("W", bound=Word)


class NotInGlossary(ValueError):
    """The slug is no word of the list."""

    def __init__(self, what: str, slug: str, known: Iterable[str]) -> None:
        super().__init__(f"`{slug}` is no {what}; there are: {', '.join(sorted(known))}")


@dataclass(frozen=True)
class Glossary(Generic[W]):
    """A closed list of words. `what` is what one of them is called, for the messages."""

    what: str
    by_slug: Mapping[str, W]
    by_name: Mapping[str, W]

    @classmethod
    def of(cls, what: str, words: Iterable[W]) -> Self:
        """The list; raises `AmbiguousName` when two words share a name."""
        words = tuple(words)
        names = index((word, (word.slug, word.danish, word.english, *word.also)) for word in words)
        return cls(what, {word.slug: word for word in words}, names)

    def slug(self, slug: str) -> W:
        """The word with that slug; raises `NotInGlossary`."""
        try:
            return self.by_slug[slug]
        except KeyError:
            raise NotInGlossary(self.what, slug, self.by_slug) from None

    def named(self, text: str) -> W | None:
        """The word people mean by that name, in any spelling of case and punctuation, or None."""
        return self.by_name.get(fold(text))
