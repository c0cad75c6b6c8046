"""What was written as the answer to an open question, and which value is that?"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from instruks.agreement.open_questions.question import Answered, OpenQuestion
from instruks.agreement.term import Misread
from instruks.agreement.vocabulary import VOCABULARY
from instruks.faces.console import cells
from instruks.faces.console.spoken import why
from instruks.faces.console.toml_field import from_form
from instruks.faces.console.written import without_control_signs

EMPTY_ROWS = 2
MOST_ROWS = 20


class NotWritten(ValueError):
    """What was written cannot be the answer; the message says what can."""


def value_in(sent: QueryDict, question: OpenQuestion) -> Any:
    """The answer as a pack writes it. Raises `NotWritten`."""
    return READ.get(question.kind, _text)(sent, question)


def rows_in(sent: Mapping[str, Any], question: OpenQuestion) -> list[dict[str, str]]:
    """The rows of a table as they were written; else as they are known already, and some empty ones."""
    if any(f"{name}-0" in sent for name in question.columns):
        return _written_rows(sent, question)
    known = [
        {n: _plain(cells.shown(n, row.get(n, ""))) for n in question.columns}
        for row in question.rows
    ]
    empty = EMPTY_ROWS if question.kind is Answered.RECORDS else 0 if known else 1
    return [*known, *(dict.fromkeys(question.columns, "") for _ in range(empty))]


def _written_rows(sent: Mapping[str, Any], question: OpenQuestion) -> list[dict[str, str]]:
    rows = []
    for number in range(MOST_ROWS):
        if not any(f"{name}-{number}" in sent for name in question.columns):
            break
        rows.append({n: _plain(sent.get(f"{n}-{number}", "")).strip() for n in question.columns})
    return rows


def _choice(sent: QueryDict, question: OpenQuestion) -> Any:
    written = _plain(sent.get("value", ""))
    chosen = [one.value for one in question.choices if one.key == written]
    if not chosen:
        raise NotWritten(_("Choose one of the answers."))
    return chosen[0]


def _choices(sent: QueryDict, question: OpenQuestion) -> list[Any]:
    keys = set(sent.getlist("value"))
    values = [one.value if one.key in keys else one.otherwise for one in question.choices]
    return [value for value in values if value is not None]


def _yes_or_no(sent: QueryDict, _question: OpenQuestion) -> bool:
    if sent.get("value") not in {"yes", "no"}:
        raise NotWritten(_("Choose yes or no."))
    return sent.get("value") == "yes"


def _list(sent: QueryDict, _question: OpenQuestion) -> list[str]:
    return [line.strip() for line in _plain(sent.get("value", "")).splitlines() if line.strip()]


def _records(sent: QueryDict, question: OpenQuestion) -> list[dict[str, Any]]:
    rows = (row for row in rows_in(sent, question) if any(row.values()))
    return [
        _record(question.term, {n: cells.read(question, n, cell) for n, cell in row.items()})
        for row in rows
    ]


def _one_record(sent: QueryDict, question: OpenQuestion) -> dict[str, Any]:
    rows = _records(sent, question)
    if not rows:
        raise NotWritten(_("Fill in at least the name."))
    return rows[0]


def _text(sent: QueryDict, _question: OpenQuestion) -> str:
    written = _plain(sent.get("value", "")).strip()
    if not written:
        raise NotWritten(_("Write the answer first."))
    return written


def _record(term: str, row: Mapping[str, str]) -> dict[str, Any]:
    """The row with every field in the type the term reads: a text, a day, a number or a list."""
    ways: dict[str, list[Any]] = {
        name: [written, from_form(written), [part.strip() for part in written.split(",")]]
        for name, written in row.items()
        if written
    }
    value = {name: forms[0] for name, forms in ways.items()}
    while True:
        try:
            VOCABULARY[term].read(value)
        except Misread as slip:
            field = str(slip.what).partition("`: ")[0].strip("`")
            if field not in ways or len(ways[field]) == 1:
                raise NotWritten(why(slip)) from slip
            ways[field].pop(0)
            value[field] = ways[field][0]
        else:
            return value


def _day(sent: QueryDict, question: OpenQuestion) -> date:
    written = _text(sent, question)
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise NotWritten(_("Write a day, as 2026-12-01.")) from error


def _number(sent: QueryDict, question: OpenQuestion) -> int | float:
    written = _text(sent, question)
    try:
        number = float(written.replace(" ", "").replace(",", "."))
    except ValueError as error:
        raise NotWritten(_("Write a number, as 1200 or 1200.50.")) from error
    return int(number) if number == int(number) else number


def _plain(value: Any) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return without_control_signs(text)


READ: Mapping[Answered, Callable[[QueryDict, OpenQuestion], Any]] = {
    Answered.CHOICE: _choice,
    Answered.CHOICES: _choices,
    Answered.YES_NO: _yes_or_no,
    Answered.DAY: _day,
    Answered.NUMBER: _number,
    Answered.LIST: _list,
    Answered.RECORD: _one_record,
    Answered.RECORDS: _records,
}
"""How each shape of answer is read; a period and a text are read as they are written."""
