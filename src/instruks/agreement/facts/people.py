"""Whose data are meant?"""

from dataclasses import dataclass
from functools import cache

from instruks.agreement.facts.dpv import iris
from instruks.agreement.facts.glossary import Glossary, Word
from instruks.agreement.facts.shelf import Row, shipped_facts
from instruks.agreement.values import record


@dataclass(frozen=True, kw_only=True)
class PeopleGroup(Word):
    """A group of people whose data are processed.

    `vulnerable` weighs in the assessment of a breach; `needs_text` marks «other».
    """

    vulnerable: bool = False
    needs_text: bool = False
    note: str = ""


def people_group(slug: str) -> PeopleGroup:
    """The group of people with that slug; raises `NotInGlossary`."""
    return people_groups().slug(slug)


def people_group_named(text: str) -> PeopleGroup | None:
    """The group of people people mean by a name in Danish or English, in any of its forms, or None."""
    return people_groups().named(text)


@cache
def people_groups() -> Glossary[PeopleGroup]:
    """Every group of people."""

    def build(row: Row) -> PeopleGroup:
        return record(PeopleGroup)({**row, "dpv": list(iris(row.get("dpv", ())))})

    return Glossary.of("group of people", shipped_facts("people.toml", "groups", build))
