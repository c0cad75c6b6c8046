"""Places: where may processing happen, and from where may staff work?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import one_of, record, text, yes


class PlaceClass(StrEnum):
    """A class of places that someone must turn into a list before it can decide anything."""

    PROCESSOR_ADDRESSES = "the processor's addresses"
    DATA_CENTRES = "data centres the processor uses"
    SUBPROCESSOR_ADDRESSES = "the sub-processors' addresses"


@dataclass(frozen=True)
class Place:
    """A place approved for one company: a country code, and a region where the text names one.

    `basis` is the transfer basis the text prints beside it («if a transfer happens»); a basis never
    adds a place.
    """

    who: str
    country: str
    region: str = ""
    basis: str = ""


ALLOWED = Many("place.allowed", record(Place), "Lokalitet for behandling", "Place of processing")
CLASS = Many("place.class", one_of(PlaceClass), "Klasse af lokaliteter", "Class of places")
OTHERS_NEED_APPROVAL = Term("place.others_need_approval", yes, "Andre lokaliteter kræver godkendelse", "Other places need approval")  # fmt: skip
REMOTE_WORK_BY_POLICY = Term("place.remote_work_by_policy", yes, "Fjernarbejde efter databehandlerens politik", "Remote work by the processor's policy")  # fmt: skip
REMOTE_WORK_FROM = Many("place.remote_work_from", text, "Fjernarbejde fra", "Remote work from")
