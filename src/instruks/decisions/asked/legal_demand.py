"""How is «may we hand it out to an authority?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.standing import Standing
from instruks.decisions.legal_demand import Demand, may_hand_out
from instruks.decisions.question import Field, Question
from instruks.decisions.ruling import Ruling


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    demand = Demand(
        country=values["country"],
        on_day=standing.on,
        rule=values["rule"],
        gagged=bool(values["gagged"]),
        told_on=values["told_on"],
    )
    return may_hand_out(demand, standing.terms)


LEGAL_DEMAND = Question(
    slug="legal-demand",
    danish="Må vi udlevere oplysninger til en myndighed?",
    english="May we hand data out to an authority?",
    hint_danish="Kun efter en lov i EU eller en medlemsstat, og den dataansvarlige får det at vide først.",
    hint_english="Only under a law of the EU or a member state, and the controller is told first.",
    fields=(
        Field("country", "Myndighedens land", "The authority's country", "country"),
        Field("rule", "Lov og paragraf", "Law and section", "text", False),
        Field("gagged", "Loven forbyder at fortælle det", "The law forbids telling", "yes", False),
        Field("told_on", "Den dataansvarlige underrettet den", "The controller was told on", "day", False),
    ),
    answer=_answer,
)  # fmt: skip
