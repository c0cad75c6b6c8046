"""Effect and end of the agreement: from when, until when, and who can end it?"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.terms.contact import Side
from instruks.agreement.values import day, one_of, period, record, text, yes


class EffectFrom(StrEnum):
    """What makes the text take effect."""

    LAST_SIGNATURE = "last signature"
    PARENT = "with the parent text"
    FIXED_DAY = "fixed day"


class ProcessingFrom(StrEnum):
    """What must have happened before processing may begin."""

    EFFECT = "the agreement's effect"
    SERVICE = "the service's start"
    LATER_OF_BOTH = "the later of both"


@dataclass(frozen=True)
class Signature:
    """One side's signature; `on` is the day it was given."""

    side: Side
    name: str = ""
    title: str = ""
    on: date | None = None


EFFECT_FROM = Term("agreement.effect_from", one_of(EffectFrom), "Træder i kraft", "Takes effect")
EFFECT_ON = Term("agreement.effect_on", day, "Ikrafttrædelsesdag", "Day of effect")
SIGNATURE = Many("agreement.signature", record(Signature), "Underskrift", "Signature")
PROCESSING_FROM = Term("agreement.processing_from", one_of(ProcessingFrom), "Behandling kan begynde ved", "Processing may begin at")  # fmt: skip
LASTS_AS_THE_SERVICE = Term("agreement.lasts_as_the_service", yes, "Varer så længe ydelsen leveres", "Lasts as long as the service")  # fmt: skip
ENDS_ON = Term("agreement.ends_on", day, "Behandlingen ophører", "Processing ends")
NO_END_WHILE_SERVICE_LASTS = Term("agreement.no_end_while_service_lasts", yes, "Kan ikke opsiges, mens ydelsen leveres", "Cannot be ended while the service lasts")  # fmt: skip
END_AFTER_DATA_CLEARED = Term("agreement.end_after_data_cleared", yes, "Kan opsiges, når data er slettet eller returneret", "Can be ended once data are erased or returned")  # fmt: skip
END_NOTICE = Term("agreement.end_notice", period, "Opsigelsesvarsel", "Notice to end")
RENEGOTIABLE = Term(
    "agreement.renegotiable", yes, "Kan kræves genforhandlet", "Renegotiation can be demanded"
)
GOVERNING_LAW = Term("agreement.governing_law", text, "Lovvalg", "Governing law")
COURT = Term("agreement.court", text, "Værneting", "Court")
KEPT_BY_BOTH = Term("agreement.kept_by_both", yes, "Opbevares skriftligt af begge parter", "Kept in writing by both parties")  # fmt: skip
