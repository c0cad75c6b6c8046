"""How is something said so that it can be read in Danish and in English?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any, Protocol, runtime_checkable


@dataclass(frozen=True, order=True)
class Sentence:
    """One sentence that people read: an English template and the values that stand in it.

    `str()` gives the English sentence. `in_words_of(translate)` gives it in another language, where
    `translate` maps the template (not the finished sentence) to its translation. A value that is
    itself a `Sentence` is translated with it.
    """

    template: str
    values: tuple[tuple[str, "str | Sentence"], ...] = ()

    def in_words_of(self, translate: Callable[[str], str]) -> str:
        """The sentence in the language of `translate` (gettext or a look-alike)."""
        said = translate(self.template) if self.template else ""
        return said.format(
            **{
                name: value.in_words_of(translate) if isinstance(value, Sentence) else value
                for name, value in self.values
            }
        )

    def __str__(self) -> str:
        return self._in_english

    @cached_property
    def _in_english(self) -> str:  # rulings are put in order by their sentences
        return self.in_words_of(lambda template: template)

    def __iter__(self) -> Iterator[str]:
        raise TypeError("a sentence is one thing; use str() to read it")


@runtime_checkable
class SaysItself(Protocol):
    """A value that knows its own words, as a period does."""

    def in_words(self) -> Sentence: ...


def say(template: str, **values: "object") -> Sentence:
    """Write a sentence: `say("{who} is certified.", who="Fjordsky Inc.")`.

    Values are sorted by name so that equal sentences are equal objects. A sentence, a word of a
    closed list, a day, a figure and whatever says itself stay translatable; all else becomes text.
    """
    return Sentence(
        template, tuple([(name, _in_a_sentence(values[name])) for name in sorted(values)])
    )


def said_by(error: Exception) -> Sentence:
    """What an error says, ready to be translated; an error that is none of ours keeps its words."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Sentence) else say("{words}", words=str(error))


def _in_a_sentence(value: object) -> str | Sentence:
    kind = type(value)
    if kind not in WORDS_OF:
        WORDS_OF[kind] = _words_of(kind)
    return WORDS_OF[kind](value)


def _words_of(kind: type) -> Callable[[Any], str | Sentence]:
    """How a value of this type becomes words."""
    if issubclass(kind, SaysItself):
        return lambda value: value.in_words()
    if issubclass(kind, StrEnum):
        return lambda word: Sentence(word.value)
    if issubclass(kind, Sentence | str):
        return lambda said: said
    if issubclass(kind, date) and not issubclass(kind, datetime):
        return written_day
    return _figure if issubclass(kind, Decimal) else str


WORDS_OF: dict[type, Callable[[Any], str | Sentence]] = {}
"""What `_words_of` has found: sentences are made all day, and asking for a protocol is slow."""


def _figure(figure: Decimal) -> str | Sentence:
    whole, point, part = str(figure).partition(".")
    return Sentence("{whole}.{part}", (("part", part), ("whole", whole))) if point else whole


def written_day(day: date) -> Sentence:
    """A day as 2026-12-01, and as it is written in the reader's own language."""
    year, month, number = day.isoformat().split("-")
    return Sentence("{year}-{month}-{day}", (("day", number), ("month", month), ("year", year)))
