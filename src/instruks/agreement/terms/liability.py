"""Liability: how far does the processor pay, who gets money back from whom?"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from instruks.agreement.term import Many, Term, Topic
from instruks.agreement.values import amount, one_of, record, yes


class Excluded(StrEnum):
    """What the processor does not pay for between the parties."""

    INDIRECT_LOSS = "indirect loss"
    THIRD_PARTY_INTRUSION = "third-party intrusion"


@dataclass(frozen=True)
class Cap:
    """A share of what was received in the months before the harmful act.

    Where fewer months have passed the average month is multiplied by `months`; the words leave it
    open whether the share then applies as well.
    """

    per_cent: Decimal
    months: int


CAP = Term(
    "liability.cap", record(Cap), "Ansvarsmaksimum", "Liability cap", binds_only_parties=True
)
SERVICE_AGREEMENT_CAP = Term("liability.service_agreement_cap", amount, "Serviceaftalens ansvarsmaksimum", "The service agreement's cap", topic=Topic.OTHER, binds_only_parties=True)  # fmt: skip
WITHIN_SERVICE_AGREEMENT_CAP = Term("liability.within_service_agreement_cap", yes, "Indregnes i serviceaftalens maksimum", "Counts towards the service agreement's cap", binds_only_parties=True)  # fmt: skip
EXCLUDED = Many("liability.excluded", one_of(Excluded), "Ansvarsfrihed for", "No liability for")
INTRUSION_UNLESS_SECURITY_FAILED = Term("liability.intrusion_unless_security_failed", yes, "Medmindre aftalt sikkerhed svigtede", "Unless agreed security failed", binds_only_parties=True)  # fmt: skip
RECOURSE_ABOVE_CAP = Term("liability.recourse_above_cap", yes, "Regres over ansvarsmaksimum", "Recourse above the cap", binds_only_parties=True)  # fmt: skip
RECOURSE_ON_PART_PAYMENT = Term("liability.recourse_on_part_payment", yes, "Regres ved delvis erstatning", "Recourse after part payment", binds_only_parties=True)  # fmt: skip
NON_MATERIAL_SHARED = Term("liability.non_material_shared", yes, "Godtgørelse fordeles efter artikel 82", "Non-material loss is shared by article 82", binds_only_parties=True)  # fmt: skip
FINES_STAY = Term("liability.fines_stay", yes, "Ingen regres for bøder", "No recourse for fines")
FULL_TOWARD_PERSONS = Term("liability.full_toward_persons", yes, "Fuldt ansvar over for de registrerede", "Full liability toward the persons", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
SERVICE_AGREEMENT_LIMITS_APPLY = Term("liability.service_agreement_limits_apply", yes, "Serviceaftalens ansvarsbegrænsning gælder", "The service agreement's limits apply", binds_only_parties=True)  # fmt: skip
