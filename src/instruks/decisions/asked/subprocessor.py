"""How is «may we use this sub-processor?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.standing import Standing
from instruks.decisions.asked import choices
from instruks.decisions.in_force import held_to_its_days
from instruks.decisions.question import Field, Question
from instruks.decisions.ruling import Ruling
from instruks.decisions.subprocessor import Use, may_use_subprocessor


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    use = Use(
        name=values["name"],
        activity=values["activity"],
        data=frozenset(values["data"]),
        on_day=standing.on,
        approved_on=values["approved_on"],
    )
    return held_to_its_days(may_use_subprocessor(use, standing.terms), standing)


SUBPROCESSOR = Question(
    slug="subprocessor",
    danish="Må vi bruge denne underdatabehandler?",
    english="May we use this sub-processor?",
    hint_danish="Til hvilken opgave og med hvilke oplysninger, uanset led i kæden.",
    hint_english="For which activity and with which data, at whatever level of the chain.",
    fields=(
        Field("name", "Underdatabehandler", "Sub-processor", "text", True, choices.approved_subprocessors),
        Field("activity", "Opgave", "Activity", "text", True, choices.activities),
        Field("data", "Oplysninger", "Data", "choices", True, choices.kinds_of_data),
        Field("approved_on", "Skriftligt godkendt den", "Approved in writing on", "day", False),
    ),
    answer=_answer,
)  # fmt: skip
