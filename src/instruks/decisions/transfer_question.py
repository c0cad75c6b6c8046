"""What must be known of a transfer before anyone can decide on it?"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from instruks.agreement.facts.adequacy_decisions import RecipientKind
from instruks.agreement.facts.dpf_list import DpfSnapshot


class Role(StrEnum):
    """What the recipient is to the parties."""

    SUBPROCESSOR = "sub-processor"
    PROCESSOR = "processor"
    CONTROLLER = "controller"
    OURSELVES = "ourselves"  # the processor's own people, who are no recipient


@dataclass(frozen=True)
class StandardClauses:
    """The Commission's clauses as they are on file; None is what nobody has said.

    `annexes` are those that are filled in, by their numbers; `assessed` whether the law and practice
    of the importer's country have been assessed.
    """

    version: str
    module: int | None = None
    annexes: frozenset[str] | None = None
    signed_on: date | None = None
    assessed: bool | None = None


@dataclass(frozen=True)
class Transfer:
    """Personal data made available to someone outside the EEA, on a day.

    `country` is an ISO code, or the letters of an international organisation (`EPO`). `scope` are
    answers to the questions that adequacy decisions ask, `hr_data` whether it is data of the
    recipient's customer's staff. `basis` is the slug of what the parties rely on, empty for what the
    agreement itself names; `on_file` what of its needs is there. `instructed` is a later written instruction
    for this very transfer; `place_approved_on` the day of a written approval of the place.
    """

    recipient: str
    country: str
    on_day: date
    role: Role = Role.SUBPROCESSOR
    kind: RecipientKind | None = None
    scope: frozenset[tuple[str, bool]] = frozenset()
    hr_data: bool | None = None
    parent: str = ""
    basis: str = ""
    on_file: frozenset[str] = frozenset()
    clauses: StandardClauses | None = None
    instructed: bool = False
    place_approved_on: date | None = None
    listing: DpfSnapshot | None = None
