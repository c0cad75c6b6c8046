"""Which words of closed lists do people read: of an enum, a record's fields, the calendar, the facts?"""

import dataclasses
import inspect
from collections.abc import Iterator
from datetime import date
from enum import Enum
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType

from instruks.agreement.facts.adequacy_decisions import Subject, adequacy_decisions
from instruks.agreement.facts.standing import standing, standings
from instruks.agreement.facts.transfer_bases import transfer_bases
from instruks.agreement.in_danish import known_in_danish
from instruks.agreement.written import called_field
from instruks.deadlines.calendar import public_holidays
from instruks.deadlines.unit import WRITTEN

ROOMS = ("texts", "deadlines", "agreement", "decisions", "reading", "faces.cli")
SUBJECTS = "instruks.agreement.terms."
BEFORE_THE_LAW = date(2018, 1, 1)
TWO_YEARS_OF_HOLIDAYS = (2023, 2024)
"""One with store bededag and one without."""


def closed_words() -> Iterator[tuple[str, str]]:
    """Each word and the place it comes from; without those that bring their own Danish."""
    own = known_in_danish()
    return ((word, place) for word, place in _all_words() if word not in own)


def _all_words() -> Iterator[tuple[str, str]]:
    for module in _modules():
        place = f"{module.__name__.replace('.', '/')}.py"
        for thing in _made_here(module):
            if issubclass(thing, Enum):
                yield from ((each.value, place) for each in thing if _is_a_word(each.value))
            elif module.__name__.startswith(SUBJECTS) and dataclasses.is_dataclass(thing):
                yield from (
                    (str(called_field(each.name)), place) for each in dataclasses.fields(thing)
                )
    for both in WRITTEN.values():
        yield from ((word, "instruks/deadlines/unit.py") for word in both)
    for year in TWO_YEARS_OF_HOLIDAYS:
        yield from ((name, "holidays") for name in public_holidays(year).values())
    yield from _notes()


def _modules() -> Iterator[ModuleType]:
    for room in ROOMS:
        package = import_module(f"instruks.{room}")
        yield from (
            import_module(found.name)
            for found in walk_packages(package.__path__, f"{package.__name__}.")
        )


def _made_here(module: ModuleType) -> Iterator[type]:
    return (
        thing
        for thing in vars(module).values()
        if inspect.isclass(thing) and thing.__module__ == module.__name__
    )


def _is_a_word(value: object) -> bool:
    """What people read; a slug with an underscore is the packs' and the code's own."""
    return isinstance(value, str) and "_" not in value and any(map(str.isalpha, value))


def _notes() -> Iterator[tuple[str, str]]:
    """What the facts say beside a name, and the organisations that have a decision of their own."""
    place = "instruks/agreement/facts/data"
    for basis in transfer_bases().by_slug.values():
        if basis.note and not basis.valid:
            yield basis.note, f"{place}/transfer_bases.toml"
    for records in standings().values():
        yield from ((each.note, f"{place}/territories.toml") for each in records if each.note)
    yield standing("DK", BEFORE_THE_LAW).note, "instruks/agreement/facts/standing.py"
    for decisions in adequacy_decisions().values():
        for decision in decisions:
            if decision.subject is Subject.INTERNATIONAL_ORGANISATION:
                yield decision.scope_includes[0], f"{place}/adequacy.toml"
