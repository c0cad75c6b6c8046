"""How is «may the screen be taken over?» put?"""

from collections.abc import Mapping
from typing import Any

from instruks.agreement.standing import Standing
from instruks.agreement.terms.operation import REMOTE_TOOL, Needs
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.asked import choices
from instruks.decisions.in_force import held_to_its_days
from instruks.decisions.question import Choice, Field, Question
from instruks.decisions.remote_session import Session, may_take_over
from instruks.decisions.ruling import Ruling


def _tools(terms: Terms) -> tuple[Choice, ...]:
    return tuple(Choice(each.value, each.value, each.value) for each in terms.all(REMOTE_TOOL))


def _answer(values: Mapping[str, Any], standing: Standing) -> Ruling:
    session = Session(
        tool=values["tool"],
        service=values["service"] or "",
        behind=frozenset(map(Needs, values["behind"])),
    )
    return held_to_its_days(may_take_over(session, standing.terms), standing)


REMOTE_SESSION = Question(
    slug="remote-session",
    danish="Må vi overtage skærmen eller serveren?",
    english="May we take over the screen or the server?",
    hint_danish="Værktøj, sag og opfordring efter aftalen; brugerens accept er husets egen regel.",
    hint_english="Tool, case and call by the agreement; the user's acceptance is a rule of the house.",
    fields=(
        Field("tool", "Værktøj", "Tool", "text", True, _tools),
        Field("service", "Ydelse", "Service", "choice", False, choices.services),
        Field("behind", "Bag fjernovertagelsen ligger", "What lies behind it", "choices", False, choices.what_lies_behind),
    ),
    answer=_answer,
)  # fmt: skip
