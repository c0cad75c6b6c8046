"""Which kind of personal data is meant, and on which ground may it be used?"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from instruks.agreement.facts.dpv import iris
from instruks.agreement.facts.glossary import Glossary, Word
from instruks.agreement.facts.shelf import Row, shipped_facts
from instruks.agreement.values import record
from instruks.texts.citation import Citation


class Kind(StrEnum):
    """The legal sort of a kind of data."""

    ORDINARY = "ordinary"
    CONFIDENTIAL = "confidential"  # ordinary in law, private in life
    SPECIAL = "special"  # article 9
    CRIMINAL = "criminal"  # article 10
    NATIONAL_ID = "national id"  # CPR


@dataclass(frozen=True, kw_only=True)
class LegalSort(Word):
    """A legal sort of data, and the rules that must be met before it is used."""

    kind: Kind
    grounds: tuple[Citation, ...]
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Category(Word):
    """A kind of personal data as agreements list them.

    `group` is the group of article 9 it belongs to; `needs_text` marks «other», which says nothing
    until somebody has written what.
    """

    kind: Kind
    group: str = ""
    needs_text: bool = False
    note: str = ""

    @property
    def grounds(self) -> tuple[Citation, ...]:
        """The rules that must be met before it is used, the national ones last."""
        return legal_sort(self.kind).grounds

    @property
    def national_ground(self) -> Citation | None:
        """The rule of Danish law that must be met beside the GDPR, if there is one."""
        return next((one for one in self.grounds if one.text != "GDPR"), None)


def category(slug: str) -> Category:
    """The kind of data with that slug; raises `NotInGlossary`."""
    return categories().slug(slug)


def category_named(text: str) -> Category | None:
    """The kind of data people mean by a name in Danish or English, one or many of it, or None."""
    return categories().named(text)


def legal_sort(kind: Kind) -> LegalSort:
    """The legal sort, with its grounds. Source: GDPR articles 6, 9 and 10; Databeskyttelsesloven."""
    return legal_sorts().slug(kind)


def legal_sort_named(text: str) -> LegalSort | None:
    """The legal sort people mean, such as «følsomme personoplysninger», or None."""
    return legal_sorts().named(text)


@cache
def categories() -> Glossary[Category]:
    """Every kind of data."""

    def build(row: Row) -> Category:
        return record(Category)({**row, "dpv": list(iris(row.get("dpv", ())))})

    return Glossary.of("kind of data", shipped_facts("categories.toml", "categories", build))


@cache
def legal_sorts() -> Glossary[LegalSort]:
    """The five legal sorts."""

    def build(row: Row) -> LegalSort:
        grounds = tuple(Citation(text, place) for text, place in row["grounds"])
        return LegalSort(
            **{**row, "kind": Kind(row["kind"]), "grounds": grounds, "also": tuple(row["also"])}
        )

    return Glossary.of("legal sort", shipped_facts("categories.toml", "kinds", build))
