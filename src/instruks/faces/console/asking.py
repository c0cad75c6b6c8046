"""How does a question become a form, and what was written in it a question?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from instruks.agreement.facts.territories import territories
from instruks.agreement.standing import Standing
from instruks.deadlines.calendar import HERE
from instruks.decisions.questions import BadAnswer, Choice, Field, Question
from instruks.faces.console.spoken import day_in_words, translated, why

MOST_SHOWN = 60
POSSIBLE: Mapping[str, Promise] = {
    "text": gettext_lazy("write some words"),
    "choice": gettext_lazy("choose one of the answers"),
    "choices": gettext_lazy("choose one answer or more"),
    "day": gettext_lazy("write a day that is in the calendar, as 2026-12-01"),
    "moment": gettext_lazy("write the moment as 2026-12-01 09:30"),
    "yes": gettext_lazy("choose yes or no"),
    "country": gettext_lazy("write a country by its name or two-letter code, as DK"),
    "number": gettext_lazy("write a number, as 1200"),
}
"""What can be written instead, by the kind of the field."""


@dataclass(frozen=True)
class Entry:
    """A field of the form: what was written, what is offered, and what is wrong with it."""

    field: Field
    given: tuple[str, ...]
    choices: tuple[Choice, ...] = ()
    wrong: str = ""

    @property
    def said(self) -> str:
        """What was answered, as people read it: the name of what was chosen, a day in words."""
        names = {one.slug: _in_language(one) for one in self.choices}
        return ", ".join(
            _said(self.field.kind, names.get(each, each)) for each in self.given if each
        )

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


def refused(question: Question, bad: BadAnswer) -> str:
    """What is wrong with an answer and what is open instead, in the reader's language."""
    kinds = {field.name: field.kind for field in question.fields}
    if bad.field not in kinds:
        return why(bad)
    given = bad.given if len(bad.given) <= MOST_SHOWN else f"{bad.given[:MOST_SHOWN]}…"
    said = _("`%s` cannot be read here") % given if given else _("nothing is written here")
    return f"{said}; {POSSIBLE[kinds[bad.field]]}"


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


def _in_language(choice: Choice) -> str:
    return choice.danish if get_language() == "da" else choice.english


def _said(kind: str, given: str) -> str:
    if kind == "yes":
        return translated(given)
    try:
        return day_in_words(date.fromisoformat(given)) if kind == "day" else given
    except ValueError:
        return given
