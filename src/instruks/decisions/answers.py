"""What did people mean by what they wrote in a field?"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from instruks.agreement.facts.territories import country
from instruks.agreement.standing import Standing
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.question import Choice, Field, Question
from instruks.texts.sentence import Sentence, say

MOST_SHOWN = 60
YES = {"yes": True, "ja": True, "true": True, "on": True, "1": True}
NO = {"no": False, "nej": False, "false": False, "off": False, "0": False}
A_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
A_NUMBER = re.compile(r"\d{1,15}([.,]\d{1,6})?")


class BadAnswer(ValueError):
    """What was written in a field cannot be an answer. Says the field, what was given, what is open."""

    def __init__(self, field: str, given: str, possible: Sentence) -> None:
        shown = given if len(given) <= MOST_SHOWN else f"{given[:MOST_SHOWN]}…"
        super().__init__(
            say(
                "`{field}` is `{given}`; {possible}" if given else "`{field}` is empty; {possible}",
                field=field, given=shown, possible=possible,
            )
        )  # fmt: skip
        self.field, self.given, self.possible = field, given, possible


def read_answers(
    question: Question, values: Mapping[str, str | list[str]], standing: Standing
) -> dict[str, Any]:
    """What people wrote, as the question needs it: every field has a value.

    A day becomes a `date`, a moment a `datetime` with its zone, a number a `Decimal`, a country its
    ISO code, several choices a tuple of slugs. Raises `BadAnswer` for the first field that is wrong,
    and for a field the question does not have.
    """
    names = [field.name for field in question.fields]
    for name in values:
        if name not in names:
            there_are = say("the fields are: {names}", names=", ".join(names))
            raise BadAnswer(name, _written(values[name]), there_are)
    return {
        field.name: _read(field, values.get(field.name, ""), standing.terms)
        for field in question.fields
    }


def _read(field: Field, given: str | list[str], terms: Terms) -> Any:
    offered = field.choices(terms) if field.choices else ()
    if field.kind == "choices":
        return _several(field, given, offered)
    one = _written(given).strip()
    if isinstance(given, list) and len(given) > 1:
        raise BadAnswer(field.name, one, say("give one answer only"))
    if one:
        return READ[field.kind](field, one, offered)
    if field.required:
        raise BadAnswer(field.name, "", _what_is_possible(field, offered))
    return "" if field.kind == "text" else None


def _written(given: str | list[str]) -> str:
    return given if isinstance(given, str) else ", ".join(given)


def _several(field: Field, given: str | list[str], offered: Sequence[Choice]) -> tuple[str, ...]:
    parts = given.split(",") if isinstance(given, str) else given
    written = [part.strip() for part in parts if part.strip()]
    if field.required and not written:
        raise BadAnswer(field.name, "", _what_is_possible(field, offered))
    return tuple(dict.fromkeys(_choice(field, part, offered) for part in written))


def _choice(field: Field, given: str, offered: Sequence[Choice]) -> str:
    for choice in offered:
        if given.casefold() in {
            choice.slug.casefold(),
            choice.danish.casefold(),
            choice.english.casefold(),
        }:
            return choice.slug
    raise BadAnswer(field.name, given, _what_is_possible(field, offered))


def _text(field: Field, given: str, offered: Sequence[Choice]) -> str:
    try:
        return _choice(field, given, offered)
    except BadAnswer:
        return given


def _day(field: Field, given: str, offered: Sequence[Choice]) -> date:
    try:
        if A_DAY.fullmatch(given):
            return date.fromisoformat(given)
    except ValueError as error:
        no_such_day = say("there is no such day in the calendar")
        raise BadAnswer(field.name, given, no_such_day) from error
    raise BadAnswer(field.name, given, _what_is_possible(field, offered))


def _moment(field: Field, given: str, offered: Sequence[Choice]) -> datetime:
    try:
        moment = datetime.fromisoformat(given)
    except ValueError as error:
        raise BadAnswer(field.name, given, _what_is_possible(field, offered)) from error
    if moment.utcoffset() is None:
        raise BadAnswer(
            field.name,
            given,
            say(
                "it has no time zone, so no one can say when that was; write the offset too, "
                "as 2026-12-01T09:30+01:00"
            ),
        )
    return moment


def _yes(field: Field, given: str, offered: Sequence[Choice]) -> bool:
    said = (YES | NO).get(given.casefold())
    if said is None:
        raise BadAnswer(field.name, given, _what_is_possible(field, offered))
    return said


def _country(field: Field, given: str, offered: Sequence[Choice]) -> str:
    if code := country(given) or country(given.upper() if len(given) == len("DK") else given):
        return code
    if any(given == choice.slug for choice in offered):
        return given
    raise BadAnswer(field.name, given, _what_is_possible(field, offered))


def _number(field: Field, given: str, offered: Sequence[Choice]) -> Decimal:
    try:
        if A_NUMBER.fullmatch(given):
            return Decimal(given.replace(",", "."))
    except InvalidOperation as error:
        raise BadAnswer(field.name, given, _what_is_possible(field, offered)) from error
    raise BadAnswer(field.name, given, _what_is_possible(field, offered))


def whole(field: str, number: Decimal | None) -> int:
    """A number that is counted, not measured; none is 0. Raises `BadAnswer` for a part of one."""
    if number is not None and number != int(number):
        raise BadAnswer(field, str(number), say("write a whole number"))
    return int(number or 0)


READ: Mapping[str, Callable[[Field, str, Sequence[Choice]], Any]] = {
    "text": _text,
    "choice": _choice,
    "day": _day,
    "moment": _moment,
    "yes": _yes,
    "country": _country,
    "number": _number,
}
POSSIBLE = {
    "text": "write some words",
    "day": "write a day, as 2026-12-01",
    "moment": "write a moment with its zone, as 2026-12-01T09:30+01:00",
    "yes": "write `yes` or `no`",
    "country": "write a country by its name or two-letter code, as DK",
    "number": "write a number of zero or more without spaces, as 1200 or 1200.50",
}


def _what_is_possible(field: Field, offered: Sequence[Choice]) -> Sentence:
    if field.kind in {"choice", "choices"}:
        slugs = ", ".join(choice.slug for choice in offered)
        return say(
            "possible: {slugs}" if slugs else "the agreement offers nothing to choose from",
            slugs=slugs,
        )
    return say(POSSIBLE[field.kind])
