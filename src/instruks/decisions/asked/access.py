"""How is «may this person reach the data?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.standing import Standing
from instruks.decisions.access import Access, may_access
from instruks.decisions.asked import choices
from instruks.decisions.in_force import held_to_its_days
from instruks.decisions.question import Field, Question
from instruks.decisions.ruling import Ruling
from instruks.decisions.way_in import Network

NETWORKS = {
    Network.CLOSED: ("Lukket net", "Closed network"),
    Network.VPN: ("VPN", "VPN"),
    Network.INTERNET: ("Det åbne internet", "The open internet"),
}


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    ask = Access(
        on_day=standing.on,
        needed=values["needed"],
        pledged=values["pledged"],
        under_authority=values["under_authority"],
        network=Network(values["network"]) if values["network"] else None,
        second_factor=values["second_factor"],
        looked_at_on=values["looked_at_on"],
        as_administrator=bool(values["as_administrator"]),
        case=bool(values["case"]),
        addendum_until=values["addendum_until"],
    )
    return held_to_its_days(may_access(ask, standing.terms), standing)


ACCESS = Question(
    slug="access",
    danish="Må denne person få adgang til oplysningerne?",
    english="May this person reach the data?",
    hint_danish="Behov, tavshedspligt, instruktion, vejen ind og hvornår adgangen sidst blev set efter.",
    hint_english="Need, secrecy, authority, the way in, and when the access was last looked at.",
    fields=(
        Field("needed", "Nødvendig for arbejdet", "Needed for the work", "yes", False),
        Field("pledged", "Tavshedspligt", "Bound to confidentiality", "yes", False),
        Field("under_authority", "Under databehandlerens instruktion", "Under the processor's instructions", "yes", False),
        Field("network", "Vej ind", "Way in", "choice", False, lambda _: choices.of(NETWORKS)),
        Field("second_factor", "To faktorer", "Second factor", "yes", False),
        Field("looked_at_on", "Givet eller gennemgået den", "Granted or reviewed on", "day", False),
        Field("as_administrator", "Som administrator efter opsætning", "As administrator after set-up", "yes", False),
        Field("case", "Der ligger en sag bag", "A case lies behind it", "yes", False),
        Field("addendum_until", "Tillægsaftale til og med", "Addendum until and including", "day", False),
    ),
    answer=_answer,
)  # fmt: skip
