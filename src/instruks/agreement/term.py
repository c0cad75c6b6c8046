"""What can a clause set, and how does a value keep its clause?"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, TypeVar

from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Topic(StrEnum):
    """Which order of precedence a term follows."""

    PROCESSING = "processing"  # what is done with personal data, and who answers for it
    OTHER = "other"  # price, delivery and the like


@dataclass(frozen=True)
class Cited(Generic[T_co]):
    """A value and the clause that sets it. The two never travel apart.

    `also` are clauses of the same standing that say the same.
    """

    value: T_co
    clause: Citation
    also: tuple[Citation, ...] = ()


@dataclass(frozen=True)
class Term(Generic[T]):
    """Something a clause can set, once: its name in the packs, how it is read, what people call it.

    `read` takes the pack's TOML value and raises `Misread` where it cannot be one.
    `weaker(agreed, law)` says whether what is agreed protects the controller and the persons less
    than the law does; the law then has the last word. Without it no contract can undercut the term.
    `binds_only_parties` marks what no agreement can hold against the persons themselves (article 82).
    """

    name: str
    read: Callable[[Any], T]
    danish: str
    english: str
    weaker: Callable[[T, T], bool] | None = None
    topic: Topic = Topic.PROCESSING
    binds_only_parties: bool = False

    @property
    def subject(self) -> str:
        """The part of the name before the dot: the file of `terms/` it stands in."""
        return self.name.partition(".")[0]


@dataclass(frozen=True)
class Many(Generic[T]):
    """Something clauses set again and again: every clause adds, none replaces.

    A deviation takes away by striking the clause. `read` reads one element.
    """

    name: str
    read: Callable[[Any], T]
    danish: str
    english: str
    topic: Topic = Topic.PROCESSING

    @property
    def subject(self) -> str:
        """The part of the name before the dot: the file of `terms/` it stands in."""
        return self.name.partition(".")[0]


class Misread(ValueError):
    """A term's value is not of its kind. Says the term, what stands there and what could."""

    def __init__(self, what: Sentence, *, term: str = "", place: str | Sentence = "") -> None:
        super().__init__(
            say("{place}: `{term}`: {what}", place=place, term=term, what=what) if place else what
        )
        self.what, self.term, self.place = what, term, place
