"""How is what people write in a field read?"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from instruks.decisions.answers import BadAnswer, read_answers, whole
from instruks.decisions.question import Choice, Field, Question
from instruks.decisions.ruling import rule_on
from tests.decisions.asking import agreed

OFFERED = (Choice("backup", "Sikkerhedskopi", "Backup copy"), Choice("store", "Lager", "Storage"))


def read(kind, given, *, required=True, offered=OFFERED):
    field = Field("felt", "Felt", "Field", kind, required, lambda _: offered)
    return _asked(field, {"felt": given})


def _asked(field, values):
    question = Question("q", "?", "?", "", "", (field,), lambda _, s: rule_on(None, s.terms, ()))
    return read_answers(question, values, agreed())["felt"]


@pytest.mark.parametrize(
    ("kind", "given", "meant"),
    [
        ("text", " et ord ", "et ord"),
        ("text", "sikkerhedskopi", "backup"),
        ("choice", "store", "store"),
        ("choice", "LAGER", "store"),
        ("choices", "store, backup,store", ("store", "backup")),
        ("choices", ["Storage", "backup"], ("store", "backup")),
        ("day", "2026-12-01", date(2026, 12, 1)),
        ("moment", "2026-12-01T09:30+00:00", datetime(2026, 12, 1, 9, 30, tzinfo=UTC)),
        ("yes", "ja", True),
        ("yes", "Nej", False),
        ("yes", "on", True),
        ("country", "danmark", "DK"),
        ("country", "de", "DE"),
        ("country", "USA", "US"),
        ("number", "1200", Decimal(1200)),
        ("number", "2,5", Decimal("2.5")),
    ],
)
def test_what_is_meant(kind, given, meant):
    assert read(kind, given) == meant


def test_a_moment_keeps_its_offset():
    assert read("moment", "2026-12-01T09:30+01:00").utcoffset() == timedelta(hours=1)


@pytest.mark.parametrize(
    ("kind", "empty"),
    [
        ("text", ""),
        ("choices", ()),
        ("choice", None),
        ("day", None),
        ("moment", None),
        ("yes", None),
        ("country", None),
        ("number", None),
    ],
)
def test_an_optional_field_left_empty_is_not_said(kind, empty):
    assert read(kind, "", required=False) == empty
    assert _asked(Field("felt", "Felt", "Field", kind, False), {}) == empty


@pytest.mark.parametrize(
    ("kind", "given", "message"),
    [
        ("choice", "flyt", "`felt` is `flyt`; possible: backup, store"),
        ("choices", "store, flyt", "`felt` is `flyt`; possible: backup, store"),
        ("day", "1.12.2026", "`felt` is `1.12.2026`; write a day, as 2026-12-01"),
        ("day", "2026-02-30", "`felt` is `2026-02-30`; there is no such day in the calendar"),
        ("day", "20261201", "`felt` is `20261201`; write a day, as 2026-12-01"),
        (
            "moment",
            "2026-12-01T09:30",
            "`felt` is `2026-12-01T09:30`; it has no time zone, so no one can say when that was; write the offset too, as 2026-12-01T09:30+01:00",
        ),
        (
            "moment",
            "i morgen",
            "`felt` is `i morgen`; write a moment with its zone, as 2026-12-01T09:30+01:00",
        ),
        ("yes", "måske", "`felt` is `måske`; write `yes` or `no`"),
        (
            "country",
            "Atlantis",
            "`felt` is `Atlantis`; write a country by its name or two-letter code, as DK",
        ),
        (
            "number",
            "-1",
            "`felt` is `-1`; write a number of zero or more without spaces, as 1200 or 1200.50",
        ),
        (
            "number",
            "NaN",
            "`felt` is `NaN`; write a number of zero or more without spaces, as 1200 or 1200.50",
        ),
        ("choice", "", "`felt` is empty; possible: backup, store"),
        ("text", "  ", "`felt` is empty; write some words"),
        ("choices", " , ", "`felt` is empty; possible: backup, store"),
    ],
)
def test_what_cannot_be_an_answer_says_what_can(kind, given, message):
    with pytest.raises(BadAnswer) as refused:
        read(kind, given)

    assert str(refused.value) == message
    assert refused.value.field == "felt"


def test_one_answer_is_one():
    with pytest.raises(BadAnswer, match="give one answer only"):
        read("day", ["2026-12-01", "2026-12-02"])


def test_where_the_agreement_offers_nothing_it_says_so():
    with pytest.raises(BadAnswer, match="the agreement offers nothing to choose from"):
        read("choice", "backup", offered=())


def test_a_long_answer_is_shown_short():
    with pytest.raises(BadAnswer) as refused:
        read("choice", "x" * 5000)

    assert str(refused.value) == f"`felt` is `{'x' * 60}…`; possible: backup, store"


def test_a_field_the_question_does_not_have():
    field = Field("felt", "Felt", "Field")

    with pytest.raises(BadAnswer, match="`mark` is `1`; the fields are: felt"):
        _asked(field, {"felt": "a", "mark": "1"})


def test_what_is_counted_is_whole():
    assert [whole("felt", number) for number in (None, Decimal(0), Decimal("12.0"))] == [0, 0, 12]
    with pytest.raises(BadAnswer, match=r"`felt` is `12\.5`; write a whole number"):
        whole("felt", Decimal("12.5"))
