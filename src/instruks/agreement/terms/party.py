"""Parties: who has agreed, and about which service?"""

from dataclasses import dataclass
from datetime import date

from instruks.agreement.term import Many, Term
from instruks.agreement.values import record, text


@dataclass(frozen=True)
class Party:
    """A party as the text names it; `registration` is a CVR, VAT or other registry number."""

    name: str
    registration: str = ""
    address: str = ""
    country: str = "DK"


@dataclass(frozen=True)
class ServiceAgreement:
    """A contract the processing serves; `services` are slugs, `until_on` is exclusive."""

    name: str
    services: tuple[str, ...] = ()
    from_on: date | None = None
    until_on: date | None = None
    form: str = ""


CONTROLLER = Term("party.controller", record(Party), "Dataansvarlig", "Controller")
PROCESSOR = Term("party.processor", record(Party), "Databehandler", "Processor")
SERVICE_AGREEMENT = Many("party.service_agreement", record(ServiceAgreement), "Serviceaftale", "Service agreement")  # fmt: skip
PRODUCT = Term("party.product", text, "Produkt", "Product")
OPERATED_BY = Term("party.operated_by", text, "Drives af", "Operated by")
