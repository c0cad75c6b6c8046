"""What does a page show of two agreements that are held against each other?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from django.http import QueryDict
from django.utils.functional import Promise

from instruks.agreement.comparison.clauses import (
    ClauseDifference,
    Fate,
    Piece,
    clause_differences,
    without_answers,
)
from instruks.agreement.comparison.terms import TermDifference, term_differences
from instruks.agreement.standing import Standing
from instruks.faces.console.clauses_shown import FLOOR
from instruks.faces.console.terms_shown import SUBJECTS
from instruks.texts.citation import Citation
from instruks.texts.pack import Kind


@dataclass(frozen=True)
class Asked:
    """What somebody wants to see of it: all of it, where nothing is asked."""

    figures: bool = False
    fates: frozenset[Fate] = frozenset()
    beside: bool = False

    def __bool__(self) -> bool:
        return self.figures or bool(self.fates)


def asked_in(given: QueryDict) -> Asked:
    """The filters of an address; what it names that is no filter is let be."""
    return Asked(
        given.get("figures") == "1",
        frozenset(fate for fate in Fate if fate in given.getlist("fate")),
        given.get("as") == "beside",
    )


@dataclass(frozen=True)
class Side:
    """One of the two: what it is called, and the page with its words; no address where it has none."""

    title: str
    standing: Standing
    page: str = ""

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The names under which its own texts are cited."""
        return tuple(
            dict.fromkeys(
                layer.cite_as for layer in self.standing.layers if layer.kind not in FLOOR
            )
        )

    @property
    def language(self) -> str:
        """The language of its words."""
        return next((layer.language for layer in self.standing.pack.layers), "da")

    def cited(self, citation: Citation) -> str:
        """The clause as the page cites it: by its number where the side is one text."""
        answers = {each.cite_as for each in self.standing.layers if each.kind is Kind.DECISION}
        alone = [text for text in self.texts if text not in answers] == [citation.text]
        return citation.place if alone else str(citation)


@dataclass(frozen=True)
class Subject:
    """A subject and the terms of it that differ."""

    slug: str
    name: str | Promise
    terms: tuple[TermDifference, ...]


@dataclass(frozen=True)
class Compared:
    """Two agreements, everything that differs, and what was asked to be seen of it.

    `same` is how many clauses of the second stand in the first as well.
    """

    before: Side
    after: Side
    asked: Asked
    terms: tuple[TermDifference, ...]
    clauses: tuple[ClauseDifference, ...]
    same: int

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """The terms that were asked for, subject by subject, in the order of the vocabulary."""
        shown = [one for one in self.terms if one.in_figures or not self.asked.figures]
        return tuple(
            Subject(slug, SUBJECTS.get(slug, slug), tuple(t for t in shown if t.term.subject == slug))
            for slug in dict.fromkeys(one.term.subject for one in shown)
        )  # fmt: skip

    @property
    def shown_clauses(self) -> tuple["ShownDifference", ...]:
        """The clauses that were asked for."""
        fates = self.asked.fates or frozenset(Fate)
        return tuple(ShownDifference(one) for one in self.clauses if one.fate in fates)

    @property
    def in_figures(self) -> int:
        """How many terms differ in figures."""
        return sum(one.in_figures for one in self.terms)

    @property
    def fates(self) -> Mapping[Fate, int]:
        """How many clauses became what."""
        return {fate: sum(one.fate is fate for one in self.clauses) for fate in Fate}


@dataclass(frozen=True)
class ShownDifference:
    """A clause that differs, with its words for one column or for two."""

    one: ClauseDifference

    @property
    def title(self) -> str:
        """What stands above it, in whichever has a heading."""
        both = (self.one.after, self.one.before)
        return next((each.clause.title for each in both if each and each.clause.title), "")

    @property
    def old(self) -> Sequence[Piece]:
        """The words of the first, and what of them was taken out."""
        return tuple(self._of("−"))

    @property
    def new(self) -> Sequence[Piece]:
        """The words of the second, and what of them was put in."""
        return tuple(self._of("+"))

    def _of(self, mark: str) -> Iterator[Piece]:
        return (piece for piece in self.one.words if piece.mark in {"", mark})


def compared(before: Side, after: Side, asked: Asked, *, revisions: bool = False) -> Compared:
    """Everything that differs between two sides; of two `revisions`, what clauses set as well."""
    differ = tuple(clause_differences(before.standing, after.standing, revisions=revisions))
    pack = after.standing.pack if revisions else without_answers(after.standing.pack)
    return Compared(
        before,
        after,
        asked,
        tuple(term_differences(before.standing, after.standing)),
        differ,
        sum(1 for _ in pack.clauses) - sum(one.after is not None for one in differ),
    )
