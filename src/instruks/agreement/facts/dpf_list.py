"""What did the list of the Data Privacy Framework say when it was last looked at?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, cached_property

from instruks.agreement.facts.dated import DatedFact, TwoAtOnce, holding_on, one_at_a_time
from instruks.agreement.facts.names import fold
from instruks.agreement.facts.shelf import BrokenFacts, facts, shipped
from instruks.agreement.values import record


class DpfListing(StrEnum):
    """How the list speaks of an organisation."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class DpfEntry(DatedFact):
    """One organisation on the list, for the days the entry describes.

    `entities` are the companies its certification names, `entities_left_out` those of its group
    that somebody has seen are not named. `next_certification` is the last day before the yearly
    renewal is due. `example` marks an invented organisation.
    """

    org: str
    list_id: str
    status: DpfListing
    covers_hr: bool
    covers_non_hr: bool
    entities: tuple[str, ...] = ()
    entities_left_out: tuple[str, ...] = ()
    next_certification: date | None = None
    site: str = ""
    example: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.status is DpfListing.ACTIVE and not (self.covers_hr or self.covers_non_hr):
            raise ValueError(f"`{self.org}` is active and covers nothing; say what it covers")

    @property
    def own_names(self) -> frozenset[str]:
        """The organisation and its site, folded."""
        return frozenset(map(fold, filter(None, (self.org, self.site))))

    @property
    def covered_names(self) -> frozenset[str]:
        """The organisation, its site and the entities it covers, folded."""
        return self.own_names | frozenset(map(fold, self.entities))

    @property
    def left_out_names(self) -> frozenset[str]:
        """The companies of the group that the certification does not name, folded."""
        return frozenset(map(fold, self.entities_left_out))


@dataclass(frozen=True)
class DpfSnapshot:
    """The list, or the part of it that was looked up, as somebody saw it."""

    entries: tuple[DpfEntry, ...]

    @classmethod
    def read(cls, text: str, name: str = "the snapshot") -> "DpfSnapshot":
        """A snapshot from TOML: `[about]` with source, day and certainty, and `[[entry]]` rows.

        Raises `BrokenFacts`, which names the row, for what is missing, misspelled, or said twice
        for one organisation on one day.
        """
        entries = facts(name, text, "entry", record(DpfEntry))
        try:
            one_at_a_time(entries, key=lambda entry: fold(entry.org))
        except TwoAtOnce as wrong:
            raise BrokenFacts(f"{name}: {wrong}") from wrong
        return cls(entries)

    def entry(self, organisation: str, on: date) -> DpfEntry | None:
        """The entry of the organisation on that day, or else one that covers it as an entity."""
        return holding_on(self._by_name.get(fold(organisation), ()), on)

    def leaving_out(self, organisation: str, on: date) -> DpfEntry | None:
        """The entry of a group that does not cover this company of it, on that day."""
        out = (entry for entry in self.entries if fold(organisation) in entry.left_out_names)
        return holding_on(out, on)

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[DpfEntry, ...]]:
        names = {name for entry in self.entries for name in entry.covered_names}
        return {
            name: tuple(
                sorted(
                    (entry for entry in self.entries if name in entry.covered_names),
                    key=lambda entry: name not in entry.own_names,  # its own entry comes first
                )
            )
            for name in names
        }


@cache
def example_snapshot() -> DpfSnapshot:
    """The invented organisations that ship with the package."""
    return DpfSnapshot.read(shipped("dpf.toml"), "dpf.toml")
