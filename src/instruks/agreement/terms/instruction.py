"""Instructions: on whose word may the processor act, and when must it warn?"""

from enum import StrEnum

from instruks.agreement.term import Term
from instruks.agreement.values import one_of, yes


class Warn(StrEnum):
    """How soon the processor warns of an instruction it thinks unlawful."""

    IMMEDIATELY = "immediately"
    WITHOUT_UNDUE_DELAY = "without undue delay"


def _no_longer_only(agreed: bool, law: bool) -> bool:
    return law and not agreed


DOCUMENTED_ONLY = Term("instruction.documented_only", yes, "Kun efter dokumenteret instruks", "Only on documented instruction", weaker=_no_longer_only)  # fmt: skip
LAW_EXCEPTED = Term("instruction.law_excepted", yes, "Undtagen hvor EU- eller national ret kræver andet", "Except where EU or national law demands it")  # fmt: skip
LATER_ONES = Term(
    "instruction.later_ones", yes, "Senere instruks kan gives", "Later instructions may be given"
)
KEPT_IN_WRITING = Term("instruction.kept_in_writing", yes, "Instruks opbevares skriftligt", "Instructions are kept in writing")  # fmt: skip
WARN_UNLAWFUL = Term("instruction.warn_unlawful", one_of(Warn), "Varsling om ulovlig instruks", "Warning of an unlawful instruction", weaker=lambda agreed, law: law is Warn.IMMEDIATELY and agreed is not law)  # fmt: skip
FROM_SERVICE_AGREEMENTS = Term("instruction.from_service_agreements", yes, "Serviceaftalerne er instruks", "The service agreements are the instruction")  # fmt: skip
GIVEN_BY_SIGNING = Term("instruction.given_by_signing", yes, "Instruks givet ved underskrift", "Instruction given by signing")  # fmt: skip
CHANGE_STARTS_FROM_ORDER = Term("instruction.change_starts_from_order", yes, "Ændringer sker efter den dataansvarliges ønske", "Changes start from the controller's order")  # fmt: skip
NOT_LIABLE_WHEN_FOLLOWED = Term("instruction.not_liable_when_followed", yes, "Intet ansvar for fulgt instruks", "No liability for a followed instruction", binds_only_parties=True)  # fmt: skip
