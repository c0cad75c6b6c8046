"""Fees: what help is paid for, at which rate?"""

from enum import StrEnum

from instruks.agreement.term import Term, Topic
from instruks.agreement.values import amount, one_of, text, yes


class Basis(StrEnum):
    """How a piece of work is paid."""

    TIME_SPENT = "time spent"
    INCLUDED = "included"


ASSISTANCE = Term("fee.assistance", one_of(Basis), "Bistand betales", "Help is paid")
AUDIT = Term("fee.audit", one_of(Basis), "Tilsyn betales", "Audits are paid")
STRICTER_SECURITY = Term("fee.stricter_security", one_of(Basis), "Skærpede sikkerhedskrav betales", "Stricter security is paid")  # fmt: skip
STRICTER_SECURITY_LOYALLY = Term("fee.stricter_security_loyally", yes, "Skærpede krav søges loyalt imødekommet", "Stricter demands are met loyally")  # fmt: skip
UNLESS_INCLUDED = Term("fee.unless_included", yes, "Medmindre det er indeholdt i fast vederlag", "Unless a fixed fee covers it")  # fmt: skip
EXTERNAL_COSTS = Term(
    "fee.external_costs",
    yes,
    "Eksterne omkostninger viderefaktureres",
    "External costs are passed on",
)
HOURLY_RATE = Term("fee.hourly_rate", amount, "Timesats", "Hourly rate", topic=Topic.OTHER)
LIST_RATE = Term("fee.list_rate", amount, "Databehandlerens gældende timesats", "The processor's current hourly rate", topic=Topic.OTHER)  # fmt: skip
CURRENCY = Term("fee.currency", text, "Valuta", "Currency", topic=Topic.OTHER)
