"""Retention: how long is what kept, and who erases it?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import period, record, yes
from instruks.deadlines.period import Period


@dataclass(frozen=True)
class Backup:
    """How long a system's backups live."""

    system: str
    kept: Period


class Then(StrEnum):
    """What becomes of data that have been kept."""

    ERASED = "erased"
    ANONYMISED = "anonymised"
    OVERWRITTEN = "overwritten"
    RETURNED = "returned"
    NEVER_STORED = "never stored"


@dataclass(frozen=True)
class Kept:
    """How long one kind of data is kept; `after` is what the time runs from, or until when, as written."""

    what: str
    kept: Period | None = None
    after: str = ""
    then: Then | None = None


KEPT = Many("retention.kept", record(Kept), "Opbevaringsperiode", "Kept for")
SETUP_DATA = Term(
    "retention.setup_data", period, "Opsætningsdata slettes efter", "Set-up data are erased after"
)
SETUP_DATA_OR_NEED = Term("retention.setup_data_or_need", yes, "Eller så snart de ikke er nødvendige", "Or as soon as they are not needed")  # fmt: skip
NOTHING_ELSE_KEPT = Term(
    "retention.nothing_else_kept", yes, "Intet andet opbevares", "Nothing else is kept"
)
BY_CONTROLLER_IN_PRODUCT = Term("retention.by_controller_in_product", yes, "Den dataansvarliges slettefrister i løsningen", "The controller's own periods in the product")  # fmt: skip
BY_CONTROLLER = Term("retention.by_controller", yes, "Den dataansvarlige råder selv over data", "The controller disposes of the data")  # fmt: skip
BACKUP = Many("retention.backup", record(Backup), "Backuphistorik", "Backup history")
BACKUP_BY_SYSTEM = Term("retention.backup_by_system", yes, "Backup slettes efter hvert systems historik", "Backups age out by each system's history")  # fmt: skip
HELP_ON_REQUEST = Term(
    "retention.help_on_request",
    yes,
    "Bistand til sletning på anmodning",
    "Help with erasure on request",
)
