"""How is a value of this term written? The term's own reader is asked, so nothing is told twice."""

from collections.abc import Callable
from datetime import date
from typing import Any

from instruks.agreement.term import Misread
from instruks.agreement.vocabulary import AnyTerm
from instruks.texts.sentence import Sentence

ANYTHING = "?"
TRIED: tuple[tuple[Any, str], ...] = (
    (ANYTHING, "text"),
    (True, "true or false"),
    ("30 days", 'a period, as "24 hours", "30 days", "3 months"'),
    (date(2026, 12, 1), 'a day, as "2026-12-01"'),
    (1.5, "a figure, as 1.5"),
    (1, "a whole number"),
)
"""A value of each kind, and what the kind is called; the first that is taken says which it is."""


def how_written(term: AnyTerm) -> str:
    """What a value of the term looks like in JSON, in a line of English."""
    return _kind(lambda value: _why_not(term.read, value))


def _kind(why_not: Callable[[Any], Sentence | None]) -> str:
    for value, called in TRIED:
        if why_not(value) is None:
            return called
    told = dict(refused.values) if (refused := why_not(ANYTHING)) else {}
    if "choices" in told:
        return f"one of: {told['choices']}"
    return f"an object: {_fields(why_not, str(told['fields']).split(', '))}"


def _fields(why_not: Callable[[Any], Sentence | None], names: list[str]) -> str:
    """Every field with its kind; those that must be there are marked."""
    missing = why_not({})
    needed = str(dict(missing.values)["fields"]).split(", ") if missing else []

    def why_not_in(name: str) -> Callable[[Any], Sentence | None]:
        def refused(value: Any) -> Sentence | None:
            said = why_not({name: value} | {each: ANYTHING for each in needed if each != name})
            told = dict(said.values) if said else {}
            inner = told.get("what")
            return inner if told.get("field") == name and isinstance(inner, Sentence) else None

        return refused

    return "; ".join(
        f'"{name}"{" (needed)" if name in needed else ""}: {_kind(why_not_in(name))}'
        for name in names
    )


def _why_not(read: Callable[[Any], Any], value: Any) -> Sentence | None:
    try:
        read(value)
    except Misread as error:
        return error.what
    return None
