"""Which parts does a question come apart into?"""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter
from threading import Lock
from types import SimpleNamespace
from typing import Any, cast

from instruks.agreement.standing import Standing
from instruks.decisions.processing import ASPECTS, Aspect, Processing, under
from instruks.decisions.ruling import Because, heard

MOST_PARTS = 50_000

Answer = tuple[Because, ...]


class CodebookFull(LookupError):
    """More different things were asked than are kept."""

    def __init__(self, most: int) -> None:
        super().__init__(
            f"{most} different parts of questions are known, and no more are kept; "
            f"take a new codebook and compile the agreements with it"
        )


@dataclass(frozen=True)
class Part:
    """What a question says of one aspect. A rule that would read more than that fails."""

    aspect: Aspect
    values: tuple[Any, ...]

    def heard_under(self, standing: Standing) -> Answer:
        """What the readable rules of the aspect say of it. Raises `UnknownTerritory`."""
        fields = SimpleNamespace(**dict(zip(self.aspect.reads, self.values, strict=True)))
        ask = cast(Processing, fields)
        return tuple(
            reason
            for rule in self.aspect.rules
            for reason in heard(under(standing, rule), ask, standing.terms)
        )


@dataclass(frozen=True, slots=True)
class Coded:
    """A question as the numbers of its parts; `pick` takes their answers out of a list."""

    book: "Codebook"
    parts: tuple[int, ...]
    pick: "itemgetter[Any]"


class Codebook:
    """Every part of a question, kept once under its number.

    One book serves any number of agreements and threads, and keeps the answers that they share. It
    grows with what is asked, up to `most` parts.
    """

    def __init__(self, most: int = MOST_PARTS) -> None:
        self.parts: list[Part] = []
        self._most, self._growing = most, Lock()
        self._numbers: dict[tuple[Any, ...], int] = {}
        self._answers: dict[Answer, Answer] = {}

    def code(self, ask: Processing) -> Coded:
        """The question as numbers, for any agreement compiled with this book. Raises `CodebookFull`."""
        parts = tuple(self._part_number(place, part) for place, part in _parts_of(ask))
        return Coded(self, parts, itemgetter(*parts))

    def answer_under(self, standing: Standing, number: int) -> Answer:
        """What the agreement says of a part; agreements that say the same share one answer."""
        found = self.parts[number].heard_under(standing)
        return self._answers.setdefault(found, found)

    def _part_number(self, place: int, part: Part) -> int:
        key = (place, part.values)
        if (number := self._numbers.get(key)) is None:
            with self._growing:
                if len(self.parts) >= self._most:
                    raise CodebookFull(self._most)
                self.parts.append(part)
                number = self._numbers.setdefault(key, len(self.parts) - 1)
        return number


def _parts_of(ask: Processing) -> Iterator[tuple[int, Part]]:
    for place, aspect in enumerate(ASPECTS):
        if aspect.where and not getattr(ask, aspect.where):
            continue
        entries = sorted(getattr(ask, aspect.each)) if aspect.each else ()
        for some in [frozenset({entry}) for entry in entries] or [frozenset()]:
            values = (some if name == aspect.each else getattr(ask, name) for name in aspect.reads)
            yield place, Part(aspect, tuple(values))
