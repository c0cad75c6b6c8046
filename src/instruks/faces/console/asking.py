"""How does a question become a form, and what was written in it a question?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.http import QueryDict

from instruks.agreement.facts.territories import territories
from instruks.agreement.standing import Standing
from instruks.deadlines.calendar import HERE
from instruks.decisions.questions import Choice, Field, Question


@dataclass(frozen=True)
class Entry:
    """A field of the form: what was written, what is offered, and what is wrong with it."""

    field: Field
    given: tuple[str, ...]
    choices: tuple[Choice, ...] = ()
    wrong: str = ""

    @property
    def value(self) -> str:
        """What was written, where it is one thing."""
        return self.given[0] if self.given else ""


def given_in(query: QueryDict, question: Question) -> dict[str, list[str]]:
    """What was written in the question's fields; empty where the form was not sent."""
    return {f.name: query.getlist(f.name) for f in question.fields if f.name in query}


def as_written(question: Question, given: Mapping[str, list[str]]) -> dict[str, str | list[str]]:
    """What the question's reader is handed: moments of the form are Danish time, and say so."""
    return {
        field.name: [_with_zone(one) for one in given[field.name]]
        if field.kind == "moment"
        else given[field.name]
        for field in question.fields
        if field.name in given
    }


def entries(
    question: Question, given: Mapping[str, list[str]], standing: Standing, wrong: Mapping[str, str]
) -> tuple[Entry, ...]:
    """The form's fields with what was written in them."""
    return tuple(
        Entry(
            field,
            tuple(given.get(field.name, ())),
            _offered(field, standing),
            wrong.get(field.name, ""),
        )
        for field in question.fields
    )


def _offered(field: Field, standing: Standing) -> tuple[Choice, ...]:
    if field.choices:
        return field.choices(standing.terms)
    if field.kind == "country":
        return tuple(Choice(code, one.danish, one.english) for code, one in territories().items())
    return ()


def _with_zone(given: str) -> str:
    try:
        moment = datetime.fromisoformat(given)
    except ValueError:
        return given
    return moment.replace(tzinfo=HERE).isoformat() if moment.tzinfo is None else given
