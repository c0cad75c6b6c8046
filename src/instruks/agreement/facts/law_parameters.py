"""Which number or word does the law set on this day?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from instruks.agreement.facts.dated import DatedFact, holding_on, one_at_a_time
from instruks.agreement.facts.shelf import Row, shipped_facts
from instruks.agreement.values import record
from instruks.texts.citation import Citation


@dataclass(frozen=True, kw_only=True)
class LawParameter(DatedFact):
    """A number or a word that an act sets, with its article: `art33.hours` is 72 by 33(1)."""

    name: str
    value: int | str
    unit: str
    clause: Citation
    note: str = ""

    @property
    def number(self) -> int:
        """The value where it is a number; raises `NotANumber` where it is a word."""
        if isinstance(self.value, int):
            return self.value
        raise NotANumber(self.name, self.value)


@dataclass(frozen=True, kw_only=True)
class PendingLaw(DatedFact):
    """A change that has been proposed since `valid_from` and is not law. It decides nothing."""

    name: str
    proposed: str
    act: str
    state: str


class NotANumber(ValueError):
    """A word of the law was asked for as a number."""

    def __init__(self, name: str, word: str) -> None:
        super().__init__(f"`{name}` is no number: it says `{word}`")


class NotSetByLaw(ValueError):
    """The law sets no such thing on that day."""

    def __init__(self, name: str, on: date, known: Mapping[str, object]) -> None:
        super().__init__(
            f"the law sets no `{name}` on {on}; it sets on some day: {', '.join(sorted(known))}"
        )


def law_parameter(name: str, on: date) -> LawParameter:
    """What the law sets under that name on that day; raises `NotSetByLaw`."""
    if found := holding_on(law_parameters().get(name, ()), on):
        return found
    raise NotSetByLaw(name, on, law_parameters())


def pending_law(name: str, on: date) -> tuple[PendingLaw, ...]:
    """What has been proposed for that parameter by that day and had not become law when checked."""
    return tuple(one for one in pending_laws() if one.name == name and one.holds_on(on))


@cache
def pending_laws() -> tuple[PendingLaw, ...]:
    """Everything proposed that would change a parameter."""
    return shipped_facts("law_parameters.toml", "pending", record(PendingLaw))


@cache
def law_parameters() -> Mapping[str, tuple[LawParameter, ...]]:
    """Every parameter by its name, the earliest value first."""

    def build(row: Row) -> LawParameter:
        rest = {key: value for key, value in row.items() if key not in {"text", "place"}}
        return LawParameter(**rest, clause=Citation(row["text"], row["place"]))

    parameters = shipped_facts("law_parameters.toml", "parameter", build)
    return one_at_a_time(parameters, key=lambda one: one.name)
