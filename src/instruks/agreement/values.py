"""How are the values of a pack read?

Each reader takes a TOML value and gives the typed one, or raises `Misread` with a sentence.
"""

import dataclasses
import types
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from instruks.agreement.term import Misread
from instruks.deadlines.period import NoPeriod, Period
from instruks.texts.sentence import said_by, say

E = TypeVar("E", bound=StrEnum)
R = TypeVar("R")


def yes(value: Any) -> bool:
    """`true`, or `false` where a clause says that it is not so."""
    if not isinstance(value, bool):
        raise Misread(say("`{value}` is neither true nor false", value=str(value)))
    return value


def text(value: Any) -> str:
    """A text that is not empty."""
    if not isinstance(value, str) or not value.strip():
        raise Misread(say("`{value}` is no text; write it in quotes", value=str(value)))
    return value


def number(value: Any) -> int:
    """A whole number, not negative."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise Misread(say("`{value}` is no whole number of zero or more", value=str(value)))
    return value


def amount(value: Any) -> Decimal:
    """A figure with decimals (per cent, money), not negative."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        raise Misread(say("`{value}` is no figure of zero or more", value=str(value)))
    return Decimal(str(value))


def day(value: Any) -> date:
    """A calendar day in the agreement's own country."""
    if isinstance(value, datetime):
        raise Misread(
            say(
                "`{value}` is a moment; write the day alone, as {day}",
                value=str(value), day=value.date().isoformat(),
            )
        )  # fmt: skip
    if not isinstance(value, date):
        raise Misread(
            say("`{value}` is no day; write it without quotes, as 2026-12-01", value=str(value))
        )
    return value


def period(value: Any) -> Period:
    """A period with its unit: «24 hours», «30 days», «10 business days»."""
    if not isinstance(value, str):
        raise Misread(
            say("`{value}` has no unit; write «{value} days», «{value} hours» …", value=str(value))
        )
    try:
        return Period.parse(value)
    except NoPeriod as error:
        raise Misread(said_by(error)) from error


def one_of(choices: type[E]) -> Callable[[Any], E]:
    """One word of a closed list."""

    def read(value: Any) -> E:
        if not isinstance(value, str) or value not in set(choices):
            raise Misread(
                say(
                    "`{value}` is not among: {choices}",
                    value=str(value),
                    choices=", ".join(choices),
                )
            )
        return choices(value)

    return read


def record(shape: type[R]) -> Callable[[Any], R]:
    """A table whose keys are the fields of a frozen dataclass; a field with a default may be left out."""

    @cache
    def hints() -> dict[str, Any]:
        return get_type_hints(shape)

    def read(value: Any) -> R:
        known = hints()
        fields = {field.name: field for field in dataclasses.fields(shape)}  # type: ignore[arg-type]  # shape is a dataclass by use
        if not isinstance(value, dict):
            raise Misread(
                say(
                    "`{value}` is no table with {fields}",
                    value=str(value),
                    fields=", ".join(fields),
                )
            )
        for key in value.keys() - fields.keys():
            raise Misread(
                say("no field `{field}`; there are: {fields}", field=key, fields=", ".join(fields))
            )
        missing = [
            name
            for name, field in fields.items()
            if name not in value and field.default is dataclasses.MISSING
        ]
        if missing:
            raise Misread(
                say(
                    "`{fields}` is missing in `{value}`",
                    fields=", ".join(missing), value=str(value),
                )
            )  # fmt: skip
        return shape(**{key: _typed(known[key], key, inner) for key, inner in value.items()})

    return read


def _typed(hint: Any, key: str, value: Any) -> Any:
    """One field by its annotation."""
    try:
        if get_origin(hint) is tuple:
            inner = get_args(hint)[0]
            elements = value if isinstance(value, list) else [value]
            return tuple(_reader(inner)(element) for element in elements)
        return _reader(hint)(value)
    except Misread as error:
        raise Misread(say("`{field}`: {what}", field=key, what=error.what)) from error


def _reader(hint: Any) -> Callable[[Any], Any]:
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(inner for inner in get_args(hint) if inner is not type(None))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return one_of(hint)
    return _PLAIN[hint]


def _any_text(value: Any) -> str:
    if not isinstance(value, str):
        raise Misread(say("`{value}` is no text", value=str(value)))
    return value


_PLAIN: dict[Any, Callable[[Any], Any]] = {
    str: _any_text,
    bool: yes,
    int: number,
    Decimal: amount,
    date: day,
    Period: period,
}
