"""Access: who may reach the data, by which way in, and who looks again?"""

from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import one_of, period, yes
from instruks.deadlines.period import surely_shorter


class WayIn(StrEnum):
    """A way in that the text accepts."""

    CLOSED_NETWORK = "closed network"
    VPN_TWO_FACTORS = "vpn with two factors"


NEEDED_ONLY = Term("access.needed_only", yes, "Kun i nødvendigt omfang", "Only as far as needed")
PLEDGE = Term("access.pledge", yes, "Fortrolighed eller lovbestemt tavshedspligt", "Confidentiality or statutory secrecy", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
UNDER_AUTHORITY = Term("access.under_authority", yes, "Underlagt databehandlerens instruktion", "Under the processor's authority", weaker=lambda agreed, law: law and not agreed)  # fmt: skip
REVIEWED = Term(
    "access.reviewed", yes, "Adgangslisten gennemgås løbende", "The access list is reviewed"
)
REVIEW_EVERY = Term("access.review_every", period, "Gennemgang af adgange hver", "Accesses are reviewed every", weaker=lambda agreed, law: surely_shorter(law, agreed))  # fmt: skip
CLOSED_WHEN_NOT_NEEDED = Term("access.closed_when_not_needed", yes, "Adgang lukkes, når den ikke er nødvendig", "Access closes when no longer needed")  # fmt: skip
PLEDGES_SHOWN_ON_REQUEST = Term("access.pledges_shown_on_request", yes, "Tavshedspligt påvises på anmodning", "Secrecy is shown on request")  # fmt: skip
PLEDGES_SHOWN_WITHIN = Term("access.pledges_shown_within", period, "Tavshedspligt påvises inden", "Secrecy is shown within")  # fmt: skip
WAY_IN = Many("access.way_in", one_of(WayIn), "Adgangsvej", "Way in")
NETWORKS_SEPARATED = Term(
    "access.networks_separated", yes, "Netværksadskillelse", "Networks are separated"
)
AFTER_SETUP_BY_AGREEMENT = Term("access.after_setup_by_agreement", yes, "Adgang efter opsætning aftales særskilt", "Access after set-up is agreed separately")  # fmt: skip
