"""Has a TOML table the shape it must have?"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from instruks.texts.sentence import Sentence, say


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _table(value: Any) -> bool:
    return isinstance(value, dict)


def _day(value: Any) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _several(one: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(one(each) for each in value)


class Shape(Enum):
    """What a key may hold: how it is tested, and how to write it."""

    TEXT = (_text, say("write a text in quotes"))
    TEXTS = (_several(_text), say('write a list of texts, as ["7.6"]'))
    TABLE = (_table, say("write a table of names and values"))
    TABLES = (_several(_table), say("write each one as a table of its own"))
    DAY = (_day, say("write a day as 2026-12-01, without quotes"))


def misshapen(
    table: Mapping[str, Any], shape: Mapping[str, Shape], where: Sentence
) -> Iterable[Sentence]:
    """What is wrong with the table's values, a sentence each; nothing if all is well."""
    for key, wanted in shape.items():
        fits, how = wanted.value
        if key in table and not fits(table[key]):
            yield say(
                "`{key}` of {where} is `{value}`; {how}",
                key=key, where=where, value=str(table[key]), how=how,
            )  # fmt: skip
