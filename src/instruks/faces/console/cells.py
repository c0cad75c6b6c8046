"""How is one cell of a table that answers an open question written and read?"""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy

from instruks.agreement.facts.categories import categories
from instruks.agreement.facts.glossary import Glossary
from instruks.agreement.facts.operations import operations
from instruks.agreement.facts.people import people_groups
from instruks.agreement.open_questions.question import OpenQuestion
from instruks.agreement.terms import people
from instruks.agreement.terms.contact import Side
from instruks.agreement.terms.data import Category
from instruks.faces.console.spoken import translated
from instruks.faces.console.values_shown import called

CLOSED: Mapping[str, type[StrEnum]] = {"side": Side, "category": Category}
"""Columns of which a cell holds one word of a closed list, so that it is chosen and not written."""

ROLES = {
    "instructs": gettext_lazy("gives instructions"),
    "approves": gettext_lazy("approves and objects"),
    "chooses at the end": gettext_lazy("chooses erasure or return"),
    "signs": gettext_lazy("signs"),
    "told of breaches": gettext_lazy("is told of breaches"),
}
"""What the mandates of a contact are called; any other role is written as it is."""

LISTS: Mapping[str, Callable[[], Glossary[Any]]] = {
    "data": categories,
    "activities": operations,
}
"""Columns of which a cell holds slugs, set off by commas; people write and read their names."""


def options(column: str) -> list[tuple[str, str]]:
    """What can be chosen in the column: the value and what people read; empty where it is written."""
    return [(str(one), translated(str(one))) for one in CLOSED.get(column, ())]


def hidden(question: OpenQuestion, column: str) -> bool:
    """Whether the column only carries what the row is known by, which its name tells already."""
    return column == "slug" and bool(question.rows)


def shown(column: str, value: Any) -> str:
    """A known cell as people read it."""
    many = value if isinstance(value, list | tuple) else [value]
    if column in LISTS:
        return ", ".join(called(each) for each in many if each)
    return ", ".join(str(ROLES.get(each, each)) if column == "role" else str(each) for each in many)


def read(question: OpenQuestion, column: str, written: str) -> str:
    """What was written, each name of a closed list as its slug; other words stay as they are."""
    if column in LISTS:
        return ", ".join(_slugs(LISTS[column](), written.split(",")))
    if column == "slug" and not question.rows:
        glossary = people_groups() if question.term == people.GROUP.name else categories()
        return next(iter(_slugs(glossary, [written])), written)
    if column == "role":
        return next((role for role, name in ROLES.items() if str(name) == written), written)
    return written


def _slugs(glossary: Glossary[Any], names: Iterable[str]) -> list[str]:
    return [
        known.slug if (known := glossary.named(name)) else name.strip()
        for name in names
        if name.strip()
    ]
