"""How is «may the work be done there?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.standing import Standing
from instruks.decisions.asked import choices
from instruks.decisions.in_force import held_to_its_days
from instruks.decisions.place import Work, may_work_at
from instruks.decisions.question import Field, Question
from instruks.decisions.ruling import Ruling


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    work = Work(
        who=values["who"],
        country=values["country"],
        on_day=standing.on,
        region=values["region"],
        remote=bool(values["remote"]),
        approved_on=values["approved_on"],
    )
    return held_to_its_days(may_work_at(work, standing.terms), standing)


PLACE = Question(
    slug="place",
    danish="Må arbejdet udføres der?",
    english="May the work be done there?",
    hint_danish="Stedet er, hvor oplysningerne behandles, ikke hvor firmaet har adresse.",
    hint_english="The place is where the data are processed, not where the company has its address.",
    fields=(
        Field("who", "Underdatabehandler (tom: os selv)", "Sub-processor (empty: ourselves)", "text", False, choices.approved_subprocessors),
        Field("country", "Land", "Country", "country"),
        Field("region", "Region", "Region", "text", False),
        Field("remote", "Fjernarbejde", "Remote work", "yes", False),
        Field("approved_on", "Stedet skriftligt godkendt den", "Place approved in writing on", "day", False),
    ),
    answer=_answer,
)  # fmt: skip
