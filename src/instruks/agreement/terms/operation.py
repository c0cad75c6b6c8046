"""Operations: what may be done with the data, and what must be there first?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import period, record, text, yes


class Needs(StrEnum):
    """A condition that must be met before an operation starts."""

    ORDER = "order"
    TASK = "task"
    CASE = "case"  # the controller's own request or ticket
    PRIOR_AGREEMENT = "prior agreement"  # made for this very operation
    CALL_BY_CONTROLLER = "call by controller"
    ACCEPTANCE_BY_USER = "acceptance by user"  # a rule of the house, not of the contract


@dataclass(frozen=True)
class Operations:
    """A list of operations for one service or (empty) for all.

    `open` says that the words do not close the list («among other things»): what is not in it is
    unsettled until a concrete instruction, not forbidden.
    """

    may: tuple[str, ...]
    service: str = ""
    open: bool = False
    on_request_too: bool = False


@dataclass(frozen=True)
class Precondition:
    """What must be there before one kind of operation starts."""

    operation: str
    needs: tuple[Needs, ...]
    service: str = ""


ALLOWED = Many("operation.allowed", record(Operations), "Behandlingsaktiviteter", "Operations")
PRECONDITION = Many("operation.precondition", record(Precondition), "Forudsætning for behandling", "Precondition of an operation")  # fmt: skip
REMOTE_TOOL = Many(
    "operation.remote_tool", text, "Værktøj til fjernovertagelse", "Tool for remote take-over"
)
DATABASE_COPY_KEPT = Term("operation.database_copy_kept", period, "Hentet database slettes efter", "A fetched database is erased after")  # fmt: skip
IN_THE_INSTANCE_ONLY = Term("operation.in_the_instance_only", yes, "Kun direkte i den dataansvarliges løsning", "Only in the controller's own instance")  # fmt: skip
IMPORT_FROM = Many(
    "operation.import_from",
    text,
    "Import af medarbejderoplysninger fra",
    "Staff data are imported from",
)
NO_DIRECTORY_ACCESS = Term("operation.no_directory_access", yes, "Ingen adgang til den dataansvarliges katalog", "No access to the controller's directory")  # fmt: skip
RECORDS_KEPT = Many("operation.records_kept", text, "Driftsaktivitet, der dokumenteres", "Operational activity that is documented")  # fmt: skip
