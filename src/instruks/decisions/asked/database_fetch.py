"""How is «may the database be fetched?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.standing import Standing
from instruks.agreement.terms.operation import Needs
from instruks.decisions.asked import choices
from instruks.decisions.database_fetch import Fetch, may_fetch_database
from instruks.decisions.in_force import held_to_its_days
from instruks.decisions.question import Field, Question
from instruks.decisions.ruling import Ruling


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    fetch = Fetch(
        on_day=standing.on,
        service=values["service"] or "",
        behind=frozenset(map(Needs, values["behind"])),
        erased_by=values["erased_by"],
    )
    return held_to_its_days(may_fetch_database(fetch, standing.terms), standing)


DATABASE_FETCH = Question(
    slug="database-fetch",
    danish="Må vi hente en kopi af databasen?",
    english="May we fetch a copy of the database?",
    hint_danish="Kræver det, aftalen siger, der skal ligge bag, og en dag, hvor kopien slettes.",
    hint_english="Takes what the agreement says must lie behind it, and a day on which the copy is erased.",
    fields=(
        Field("service", "Ydelse", "Service", "choice", False, choices.services),
        Field("behind", "Bag hentningen ligger", "What lies behind it", "choices", False, choices.what_lies_behind),
        Field("erased_by", "Kopien slettes senest", "The copy is erased by", "day", False),
    ),
    answer=_answer,
)  # fmt: skip
