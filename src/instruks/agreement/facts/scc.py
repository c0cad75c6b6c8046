"""Which standard contractual clauses can carry a transfer, and which module of them?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from instruks.agreement.facts.dated import DatedFact, holding_on, one_at_a_time
from instruks.agreement.facts.shelf import shipped_facts
from instruks.agreement.values import record
from instruks.texts.citation import Citation


class Acting(StrEnum):
    """What a party to a transfer acts as. A sub-processor acts as a processor."""

    CONTROLLER = "controller"
    PROCESSOR = "processor"


class TransferAssessment(StrEnum):
    """When the law and practice of the importer's country must be assessed (clause 14)."""

    ALWAYS = "always"
    IF_COMBINED = "if_combined"  # where the processor adds data collected in the Union


@dataclass(frozen=True, kw_only=True)
class SccVersion(DatedFact):
    """A set of standard clauses by the number of the Commission's decision.

    `sign_until` is the last day it could be signed. `transfer_tool` is false for a set that rules
    the work of a processor but carries no transfer.
    """

    number: str
    danish: str
    english: str
    transfer_tool: bool
    sign_until: date | None = None
    note: str = ""

    def carries_transfers_on(self, day: date, *, signed_on: date | None = None) -> bool:
        """Whether a transfer can rest on the set that day, if it was signed on `signed_on`.

        Without `signed_on` the set is taken to have been signed in time. Both days counted in.
        """
        too_late = signed_on and self.sign_until and self.sign_until < signed_on
        too_early = signed_on and signed_on < self.valid_from
        return self.transfer_tool and self.holds_on(day) and not too_late and not too_early


@dataclass(frozen=True, kw_only=True)
class SccModule(DatedFact):
    """The part of a set that fits one pair of parties, and the annexes it cannot do without.

    `annexes_by_choice` are owed only where the parties have chosen specific authorisation.
    """

    number: int
    version: str
    exporter: Acting
    importer: Acting
    annexes: tuple[str, ...]
    transfer_assessment: TransferAssessment
    annexes_by_choice: tuple[str, ...] = ()
    note: str = ""

    @property
    def clause(self) -> Citation:
        """The module as a place in the Commission's decision."""
        return Citation(self.version, f"module {self.number}")


@dataclass(frozen=True, kw_only=True)
class SccClause(DatedFact):
    """A clause of (EU) 2021/914 that decisions rest on; `about` is its subject."""

    number: str
    about: str
    note: str = ""


class NoSuchClauses(ValueError):
    """The number is no set of standard clauses."""

    def __init__(self, number: str, known: Mapping[str, object]) -> None:
        super().__init__(f"`{number}` is no set of standard clauses; there are: {', '.join(known)}")


def scc_version(number: str) -> SccVersion:
    """The set with that number, written as `2021/914` or `(EU) 2021/914`; raises `NoSuchClauses`."""
    wanted = number.strip().removeprefix("(EU)").strip()
    for known, version in scc_versions().items():
        bare = known.removeprefix("(EU)").strip()
        if wanted in {bare, bare.removesuffix("/EC").removesuffix("/EU")}:
            return version
    raise NoSuchClauses(number, scc_versions())


def scc_version_on(on: date) -> SccVersion | None:
    """The newest set that can be signed and carry a transfer on that day, or None."""
    usable = (one for one in scc_versions().values() if one.carries_transfers_on(on, signed_on=on))
    return max(usable, key=lambda one: one.valid_from, default=None)


def scc_module(exporter: Acting, importer: Acting, on: date) -> SccModule | None:
    """The module for these two parties in force that day: processor to processor is module 3."""
    return holding_on(scc_modules().get(f"{exporter} to {importer}", ()), on)


def scc_hierarchy(on: date) -> Citation | None:
    """The clause by which standard clauses win over the parties' other agreements."""
    return scc_clause("hierarchy", on)


def scc_clause(about: str, on: date) -> Citation | None:
    """The clause of the set in force that day with that subject, or None."""
    found = holding_on(scc_clauses().get(about, ()), on)
    version = scc_version_on(on)
    return Citation(version.number, found.number) if found and version else None


@cache
def scc_versions() -> Mapping[str, SccVersion]:
    """Every set by the number of its decision, the earliest first."""
    versions = shipped_facts("scc.toml", "version", record(SccVersion))
    by_number = one_at_a_time(versions, key=lambda one: one.number)
    return {number: records[0] for number, records in by_number.items()}


@cache
def scc_modules() -> Mapping[str, tuple[SccModule, ...]]:
    """Every module by its pair of parties, such as `processor to processor`."""
    modules = shipped_facts("scc.toml", "module", record(SccModule))
    return one_at_a_time(modules, key=lambda one: f"{one.exporter} to {one.importer}")


@cache
def scc_clauses() -> Mapping[str, tuple[SccClause, ...]]:
    """Every clause that decisions rest on, by its subject."""
    clauses = shipped_facts("scc.toml", "clause", record(SccClause))
    return one_at_a_time(clauses, key=lambda one: one.about)
