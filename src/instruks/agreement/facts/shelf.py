"""How do the data files become facts?"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from importlib.resources import files
from typing import Any, TypeVar

from instruks.agreement.facts.dated import Certainty

T = TypeVar("T")
Row = Mapping[str, Any]
DATA = files("instruks.agreement.facts") / "data"


class BrokenFacts(ValueError):
    """A file of facts cannot be read; the message names the file and the place in it."""


def shipped(name: str) -> str:
    """The text of a data file in the package, such as `adequacy.toml`."""
    return (DATA / name).read_text(encoding="utf-8")


def facts(name: str, text: str, table: str, build: Callable[[Row], T]) -> tuple[T, ...]:
    """Every row of a table as a fact, in the file's order.

    A row takes `valid_from`, `valid_to`, `source`, `checked_on` and `certainty` from the file's
    `[about]` table where it has none of its own. A table of tables is read row by row; a table
    keyed by slug gives each row its key as `slug`, and a bare list its words as `words`. Raises
    `BrokenFacts`.
    """
    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise BrokenFacts(f"{name} is not TOML: {wrong}") from wrong
    about = whole.get("about", {})
    built = []
    for place, row in _rows(name, whole, table):
        try:
            built.append(build(_stamped(about, row)))
        except KeyError as missing:
            raise BrokenFacts(f"{name}, {place}: `{missing.args[0]}` is missing") from missing
        except (TypeError, ValueError) as wrong:
            raise BrokenFacts(f"{name}, {place}: {wrong}") from wrong
    return tuple(built)


def shipped_facts(name: str, table: str, build: Callable[[Row], T]) -> tuple[T, ...]:
    """Every row of a table in a file of the package, as a fact."""
    return facts(name, shipped(name), table, build)


def _rows(name: str, whole: Row, table: str) -> Iterator[tuple[str, Row]]:
    match whole.get(table):
        case list() as rows:
            for number, row in enumerate(rows, start=1):
                yield f"{table} {number}", row
        case dict() as keyed:
            for slug, row in keyed.items():
                yield (
                    f"{table}.{slug}",
                    {"slug": slug} | (row if isinstance(row, dict) else {"words": row}),
                )
        case _:
            raise BrokenFacts(f"{name} has no table `{table}`; write at least one `[[{table}]]`")


def _stamped(about: Row, row: Row) -> dict[str, Any]:
    stamped = {**about, **row}
    for key in ("valid_from", "valid_to", "checked_on"):
        day = stamped.get(key, date.max) if key == "valid_to" else stamped[key]
        if not isinstance(day, date) or isinstance(day, datetime):
            raise TypeError(f"`{key}` is `{day}`; write a day, such as 2026-11-21")
    if stamped["certainty"] not in set(Certainty):
        known = ", ".join(Certainty)
        raise ValueError(f"`certainty` is `{stamped['certainty']}`; there are: {known}")
    stamped["certainty"] = Certainty(stamped["certainty"])
    return stamped
