"""Which dated facts of law do decisions rest on?"""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from docs.table import table
from instruks.agreement.facts.adequacy_decisions import adequacy_decisions
from instruks.agreement.facts.dated import DatedFact
from instruks.agreement.facts.law_parameters import law_parameters
from instruks.agreement.facts.scc import scc_versions
from instruks.agreement.facts.transfer_bases import transfer_bases

Fact = TypeVar("Fact", bound=DatedFact)


def facts() -> str:
    """The dated records a decision can rest on, each with its days and its source."""
    parts = [
        "# Facts of law",
        ("Each stands in a file of `agreement/facts/data/` with the days it holds, its source and when that was read; never in code.\n"
        "`until` is the last day it holds."),
        "## Adequacy decisions",
        table(("Territory", "Decision", *DAYS), ((d.code, d.number, *_days(d)) for d in _each(adequacy_decisions()))),
        "## Parameters of the law",
        table(("Parameter", "Value", *DAYS), ((p.name, f"{p.value} {p.unit}", *_days(p)) for p in _each(law_parameters()))),
        "## Standard contractual clauses",
        table(("Number", *DAYS), ((v.number, *_days(v)) for v in _each(scc_versions()))),
        "## Transfer bases",
        table(("Basis", *DAYS), ((b.slug, *_days(b)) for b in _each(transfer_bases().by_slug))),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


DAYS = ("From", "Until", "Source", "Read on", "How sure")


def _days(fact: DatedFact) -> tuple[object, ...]:
    return (
        fact.valid_from,
        fact.valid_to or "",
        fact.source,
        fact.checked_on,
        fact.certainty.value,
    )


def _each(records: Mapping[str, Fact | tuple[Fact, ...]]) -> Iterator[Fact]:
    """Every record, where a key has one or several of them."""
    for found in records.values():
        yield from found if isinstance(found, tuple) else (found,)
