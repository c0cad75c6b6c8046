"""How is a value of a term written in the reader's language?"""

import dataclasses
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from django.utils.translation import get_language, gettext_lazy

from instruks.agreement.facts.categories import categories
from instruks.agreement.facts.operations import operations
from instruks.agreement.facts.people import people_groups
from instruks.agreement.written import called_field
from instruks.deadlines.calendar import HERE
from instruks.faces.console.spoken import day_in_words, locale, spoken, translated
from instruks.texts.sentence import SaysItself, Sentence

SLUGS = frozenset(
    {"operation", "operations", "may", "data", "people", "groups", "activities", "items"}
)
"""Fields that hold slugs of the closed lists."""

SERVICES = frozenset({"service", "services"})
"""Fields that hold slugs of services, which only the agreement can name."""

RECORDS = {
    "backup": gettext_lazy("backup"),
    "patch": gettext_lazy("patching"),
    "operations": gettext_lazy("daily operations"),
    "virus": gettext_lazy("protection against virus"),
    "installation": gettext_lazy("installation"),
    "monitoring": gettext_lazy("monitoring"),
    "documentation": gettext_lazy("documentation"),
}
"""What an operational activity that is documented is called."""

NONE: Mapping[str, str] = {}

A_DAY_SHORT = {"da": "EEE d. MMM y", "en_GB": "EEE d MMM y"}
A_CLOCK = {"da": "'kl.' HH.mm", "en_GB": "HH:mm"}
MIDNIGHT = {"da": "kl. 24.00", "en_GB": "24:00"}


def moment_in_words(moment: datetime) -> str:
    """«tirs. 1. dec. 2026 kl. 09.30 CET», as the clocks in Denmark show it."""
    here = moment.astimezone(HERE)
    shape = f"{A_DAY_SHORT[locale()]} {A_CLOCK[locale()]}"
    return f"{format_datetime(here, shape, locale=locale())} {here.tzname()}"


def end_in_words(moment: datetime) -> str:
    """As a moment, but a period that ends at midnight ends at 24:00 of the day before."""
    here = moment.astimezone(HERE)
    if here.time() != time.min:
        return moment_in_words(moment)
    last = format_date(here.date() - timedelta(days=1), A_DAY_SHORT[locale()], locale=locale())
    return f"{last} {MIDNIGHT[locale()]}"


def in_words(value: Any, term: str = "", services: Mapping[str, str] = NONE) -> str:
    """The value in one line, in the reader's language.

    `term` is the name of the term it is a value of, where it is one; `services` are the names that
    the agreement gives its services, by slug.
    """
    if isinstance(value, str) and not isinstance(value, Enum) and term in WHOLE:
        return WHOLE[term](value, services)
    if isinstance(value, tuple | list | set | frozenset):
        return ", ".join(in_words(each, term, services) for each in value)
    for kind, write in WRITE.items():
        if isinstance(value, kind):
            return write(value)
    return _record(value, services) if dataclasses.is_dataclass(value) else str(value)


def called(slug: str) -> str:
    """The name of a kind of data, a group of people or an operation; the slug where no list has it."""
    for glossary in (categories(), people_groups(), operations()):
        if known := glossary.by_slug.get(slug):
            return known.danish if get_language() == "da" else known.english
    if slug == "all":
        return translated("everything the agreement covers")
    return slug.replace("_", " ")


def _record(value: Any, services: Mapping[str, str]) -> str:
    said = dict(_fields(value))
    name = said.pop("name", "") or called(said.pop("slug", ""))
    said.pop("slug", None)
    rest = "; ".join(
        _name(field) if inner is True else f"{_name(field)}: {_inner(field, inner, services)}"
        for field, inner in said.items()
    )
    return " · ".join(part for part in (name, rest) if part)


def _name(field: str) -> str:
    return spoken(called_field(field))


def _fields(value: Any) -> Iterator[tuple[str, Any]]:
    """The fields that say something."""
    for field in dataclasses.fields(value):
        inner = getattr(value, field.name)
        if inner not in ("", (), None, False) and inner != field.default:
            yield field.name, inner


def _inner(field: str, value: Any, services: Mapping[str, str]) -> str:
    many = (value,) if isinstance(value, str) else value
    if field in SLUGS:
        return ", ".join(called(each) for each in many)
    if field in SERVICES:
        return ", ".join(services.get(each, each) for each in many)
    return in_words(value, services=services)


WHOLE: Mapping[str, Callable[[str, Mapping[str, str]], str]] = {
    "service.chosen": lambda slug, services: services.get(slug, slug),
    "service.outside": lambda slug, _: called(slug) if slug in categories().by_slug else slug,
    "operation.records_kept": lambda slug, _: str(RECORDS.get(slug, slug)),
}
"""Terms whose whole value is a slug, or may be one, and how it is called."""


WRITE: Mapping[Any, Callable[[Any], str]] = {
    type(None): lambda _: "",
    bool: lambda said: translated("yes" if said else "no"),
    Sentence: spoken,
    SaysItself: lambda value: spoken(value.in_words()),
    datetime: moment_in_words,
    date: day_in_words,
    Enum: lambda one: translated(str(one.value)),
    (Decimal, int, float): lambda figure: format_decimal(figure, locale=locale()),
}  # fmt: skip
"""How each kind is written; the first that fits counts, so a truth stands before a number."""
