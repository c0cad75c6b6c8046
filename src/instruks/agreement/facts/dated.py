"""On which days does a fact hold, and who says so?"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise
from typing import TypeVar


class Certainty(StrEnum):
    """How well a fact is known, the best first."""

    SURE = "sure"  # settled text or practice
    SOURCE = "source"  # read in a stored copy of the named source
    MEMORY = "memory"  # recalled; check it before anyone relies on it
    UNVERIFIED = "unverified"  # looked for and not found


@dataclass(frozen=True, kw_only=True)
class DatedFact:
    """Something that is so from one day to another, with the source that says it.

    Both days are counted in; `valid_to` is None while no end is known. `checked_on` is the day
    somebody last held the fact against its source.
    """

    valid_from: date
    source: str
    checked_on: date
    certainty: Certainty
    valid_to: date | None = None

    def __post_init__(self) -> None:
        if not self.source.strip():
            raise ValueError("it names no source")
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise ValueError(f"it ends on {self.valid_to}, before it begins on {self.valid_from}")

    def holds_on(self, day: date) -> bool:
        """Whether it is so on that day, the first and the last day counted in."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


Fact = TypeVar("Fact", bound=DatedFact)


class TwoAtOnce(ValueError):
    """Two records say what holds for the same thing on the same day."""

    def __init__(self, key: str, first: DatedFact, second: DatedFact) -> None:
        super().__init__(
            f"two records for `{key}` hold on {second.valid_from}: one from {first.valid_from} "
            f"to {first.valid_to or 'no known end'}, one from {second.valid_from}; "
            f"end the first before the second begins"
        )


def one_at_a_time(facts: Iterable[Fact], key: Callable[[Fact], str]) -> dict[str, tuple[Fact, ...]]:
    """The records of each key, the earliest first; raises `TwoAtOnce` when two meet on a day."""
    by_key: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_key[key(fact)].append(fact)
    for name, records in by_key.items():
        records.sort(key=lambda fact: fact.valid_from)
        for first, second in pairwise(records):
            if first.valid_to is None or second.valid_from <= first.valid_to:
                raise TwoAtOnce(name, first, second)
    return {name: tuple(records) for name, records in by_key.items()}


def holding_on(records: Iterable[Fact], day: date) -> Fact | None:
    """The one record of a key that holds on that day, or None."""
    return next((fact for fact in records if fact.holds_on(day)), None)
