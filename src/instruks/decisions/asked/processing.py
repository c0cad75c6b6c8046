"""How is «may we carry out this operation?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.standing import Standing
from instruks.agreement.terms.operation import Needs
from instruks.decisions.asked import choices
from instruks.decisions.processing import Processing, may_process
from instruks.decisions.question import Field, Question
from instruks.decisions.ruling import Ruling


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    ask = Processing(
        purpose=values["purpose"],
        operation=values["operation"],
        data=frozenset(values["data"]),
        people=frozenset(values["people"]),
        country=values["country"],
        on_day=standing.on,
        service=values["service"] or "",
        subprocessor=values["subprocessor"],
        activity=values["activity"],
        behind=frozenset(map(Needs, values["behind"])),
        instructed=bool(values["instructed"]),
    )
    return may_process(ask, standing)


PROCESSING = Question(
    slug="processing",
    danish="Må vi udføre denne behandling?",
    english="May we carry out this operation?",
    hint_danish="Formål, behandling, oplysninger, personer, sted og hvem der udfører den, holdt op mod aftalen.",
    hint_english="Purpose, operation, data, people, place and who does it, held against the agreement.",
    fields=(
        Field("service", "Ydelse", "Service", "choice", False, choices.services),
        Field("purpose", "Formål", "Purpose", "text", True, choices.purposes),
        Field("operation", "Behandling", "Operation", "text", True, choices.all_operations),
        Field("data", "Oplysninger", "Data", "choices", True, choices.kinds_of_data),
        Field("people", "Registrerede", "People", "choices", True, choices.groups_of_people),
        Field("country", "Land, hvor det sker", "Country where it is done", "country"),
        Field("subprocessor", "Underdatabehandler", "Sub-processor", "text", False, choices.approved_subprocessors),
        Field("activity", "Underdatabehandlerens opgave", "The sub-processor's activity", "text", False, choices.activities),
        Field("behind", "Bag behandlingen ligger", "What lies behind it", "choices", False, choices.what_lies_behind),
        Field("instructed", "Konkret instruks om netop dette", "A concrete instruction for just this", "yes", False),
    ),
    answer=_answer,
)  # fmt: skip
