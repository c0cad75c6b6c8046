"""Services: what is delivered, which boxes are ticked, and what lies outside?"""

from dataclasses import dataclass

from instruks.agreement.term import Many, Term
from instruks.agreement.values import record, text, yes


@dataclass(frozen=True)
class Service:
    """A service the text offers: its slug in the packs and its name as printed."""

    slug: str
    name: str


OFFERED = Many(
    "service.offered", record(Service), "Ydelse, der kan vælges", "Service that can be chosen"
)
CHOSEN = Many("service.chosen", text, "Valgt ydelse", "Chosen service")
OUTSIDE = Many("service.outside", text, "Uden for aftalen", "Outside the agreement")
ADDONS_ON_INSTRUCTION = Term("service.addons_on_instruction", yes, "Tilkøb integreres efter instruks", "Add-ons are integrated on instruction")  # fmt: skip
