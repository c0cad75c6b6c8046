"""How is «may we go on with data we did not expect?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.standing import Standing
from instruks.decisions.asked import choices
from instruks.decisions.out_of_scope_data import Found, may_go_on_with
from instruks.decisions.question import Field, Question
from instruks.decisions.ruling import Ruling


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    return may_go_on_with(Found(values["kind"]), standing.terms)


FOUND_DATA = Question(
    slug="found-data",
    danish="Må vi arbejde videre med oplysninger, vi ikke ventede?",
    english="May we go on with data we did not expect?",
    hint_danish="Hvad der skal ske, når der dukker helbredsoplysninger, CPR-numre eller andet op.",
    hint_english="What is to be done when health data, CPR numbers or other data turn up.",
    fields=(
        Field("kind", "Oplysningernes art", "Kind of data", "choice", True, choices.kinds_of_data),
    ),
    answer=_answer,
)
