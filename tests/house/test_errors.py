"""Whatever stands in the way of an answer is a sentence, and can be read in Danish."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import Any

import pytest

from instruks.agreement import values
from instruks.agreement.composition import Circle, compose
from instruks.agreement.facts.territories import UnknownTerritory, territory
from instruks.agreement.falling_due import UnknownStart, falls_due
from instruks.agreement.open_questions.answers import NotAnAnswer, answer
from instruks.agreement.open_questions.corrections import UnknownClause, confirm, correct
from instruks.agreement.open_questions.question import (
    Answered,
    Choice,
    NoSuchChoice,
    OpenQuestion,
    Weight,
    value_picked,
)
from instruks.agreement.open_questions.written_answer import UnknownTerm
from instruks.agreement.precedence import Contradiction, NotAgreed
from instruks.agreement.standing import Standing, stand
from instruks.agreement.term import Misread
from instruks.agreement.terms import breach
from instruks.agreement.terms.termination import Silence
from instruks.deadlines.answer import Clock
from instruks.deadlines.backward import first_day_back
from instruks.deadlines.calendar import NoCalendar, public_holidays
from instruks.deadlines.moment import NaiveMoment, in_copenhagen
from instruks.deadlines.period import NoPeriod, Period
from instruks.deadlines.suspension import RunsBackwards, StandsStill, due_suspended
from instruks.decisions.asked.transfer import TRANSFER
from instruks.decisions.questions import QUESTIONS, BadAnswer, read_answers
from instruks.reading.source import LARGEST, Unreadable, text_of
from instruks.texts.citation import Citation
from instruks.texts.files import parse
from instruks.texts.pack import NotAPack, Pack
from instruks.texts.sentence import Sentence, said_by, say
from instruks.texts.shelf import LARGEST_FILE, Shelf, load, shipped
from tests.untranslated import in_danish, untranslated

ROOMS = ("texts", "deadlines", "agreement", "decisions", "reading")

FOR_PROGRAMS = {
    "AmbiguousName",  # these are slips in the facts that come with the house
    "BrokenFacts",
    "TwoAtOnce",
    "NotANumber",  # these a caller makes who asks for what is not there
    "NotInGlossary",
    "NotSetByLaw",
    "NoSuchClauses",
    "UnknownScopeFact",
    "NotRecorded",
    "CodebookFull",
    "OtherCodebook",
    "NotARegistrationNumber",  # nobody shows it: lint says it in a finding of its own
}
"""Errors no person is shown."""

IT = "example-it-services"
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
LAYER = '[[layers]]\nkind = "clauses"\ncite_as = "IT"\nfiles = ["a.md"]\n'
CONTENTS = f'name = "p"\ntitle = "P"\n{LAYER}'
TIED = '## 1 A\n```sets\n"breach.notice" = "24 hours"\n```\n## 2 B\n```sets\n"breach.notice" = "30 days"\n```'


@dataclass(frozen=True)
class Notice:
    """A record with a field that must be there."""

    within: Period
    by: str = ""


def pack_of(page: str = "", contents: str = CONTENTS) -> Pack:
    return parse({"pack.toml": contents, "a.md": page})


def standing_of(pack: Pack) -> Standing:
    return stand(pack, date(2026, 11, 21), shelf={pack.name: pack})


def example() -> Standing:
    shelf = Shelf(shipped())
    return stand(shelf[IT], date(2026, 11, 21), shelf=shelf, floor=(shelf["gdpr"], shelf["ours"]))


def question(kind: Answered, term: str = "") -> OpenQuestion:
    asked = say("Which stands for «{term}»?", term=term)
    choices = (Choice("a", asked, "a"), Choice("b", asked, "b"))
    return OpenQuestion("which", asked, asked, None, term, kind, Weight.DETAIL, choices)


def asked(name: str, **given: str | list[str]) -> Any:
    return read_answers(QUESTIONS[name], given, example())


def answered(kind: Answered, value: Any, who: str = "Astrid") -> Pack:
    return answer(pack_of(), question(kind), value, words="", who=who, on=date(2026, 11, 21))


def suspended(period: str, *spans: Any) -> Any:
    return due_suspended(NOON, Period.parse(period), spans, Clock.STATUTORY)


PAGES = (
    "words",
    "## ",
    "## 1 A\n## 1 B",
    "## 1 A\n```sets\nx = ",
    '## 1 A\n```sets\n"a.b" =\n```',
    '## 1 A\n```sets\n"a.b" = 1\n"a.b" = 2\n```',
    '## 1 A\n```sets\nrole = "king"\n```',
    "## 1 A\n```sets\n```\n```sets\n```",
    "## 1 A\n```sets\nstrikes = 7\n```",
    "## 1 A\n```sets\nrole = 7\n```",
    '## 1 A\n```sets\nrests_on = "7"\n```',
)
FIRST_PAGES = (
    "name = ",
    'title = "P"',
    'name = "p"\ntitle = "P"\ncolour = "red"',
    CONTENTS.replace("clauses", "rumours"),
    CONTENTS.replace("a.md", "b.md"),
    CONTENTS + 'from = "i morgen"',
    'name = "p"\ntitle = "P"\nlayers = 3',
    'name = "p"\ntitle = "P"\n[[attachments]]\nplace = "x"',
)
TEXTS = (
    b"",
    b"%PDF-1.7",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf1",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"\x00\x01" * 90,
    b"kort",
    b"ord \xff \x81 " * 90,
    b"x" * (LARGEST + 1),
)
READ = (
    (values.yes, "ja"),
    (values.text, ""),
    (values.number, -1),
    (values.amount, "1"),
    (values.day, datetime(2026, 12, 1)),  # noqa: DTZ001  TOML has moments without a zone
    (values.day, "2026-12-01"),
    (values.period, 30),
    (values.period, "30 fortnights"),
    (values.one_of(Silence), "shout"),
    (values.one_of(Silence), ["shout"]),
    (values.record(Notice), "24 hours"),
    (values.record(Notice), {"within": "24 hours", "colour": "red"}),
    (values.record(Notice), {}),
    (values.record(Notice), {"within": "24"}),
    (values.record(Notice), {"within": "24 hours", "by": 7}),
)
PERIODS = (
    "0 days",
    "200 years",
    "days",
    "30",
    "2 hverdage",
    "3 moons",
    "1.5 days",
    "9999999999 days",
)

WALK: tuple[tuple[type[Exception], Callable[[], object]], ...] = (
    *((NotAPack, lambda page=page: pack_of(page)) for page in PAGES),
    *((NotAPack, lambda page=page: pack_of(contents=page)) for page in FIRST_PAGES),
    (NotAPack, lambda: parse({})),
    (NotAPack, lambda: parse({"a.md": ""})),
    (NotAPack, lambda: load(Path("/no/such/folder"))),
    (NotAPack, lambda: parse({"pack.toml": CONTENTS.replace('"a.md"', '"a.md", "b.md"'), "a.md": "## 1 A", "b.md": "## 1 A"})),
    *((NoPeriod, lambda words=words: Period.parse(words)) for words in PERIODS),
    (NoPeriod, lambda: Period.parse("2 days").extended(Period.parse("2 weeks"))),
    (NoPeriod, lambda: first_day_back(NOON, Period.parse("2 hours"))),
    (NoPeriod, lambda: suspended("2 hours")),
    (StandsStill, lambda: suspended("8 weeks", (NOON, None))),
    (RunsBackwards, lambda: suspended("8 weeks", (NOON, NOON.replace(hour=11)))),
    (NoCalendar, lambda: public_holidays(1)),
    (NaiveMoment, lambda: in_copenhagen(NOON.replace(tzinfo=None))),
    (NaiveMoment, lambda: in_copenhagen(NOON.replace(tzinfo=None), Period.parse("1 day"))),
    (NaiveMoment, lambda: in_copenhagen(NOON.replace(tzinfo=None), Period.parse("2 days"))),
    *((Misread, lambda read=read, value=value: read(value)) for read, value in READ),
    (Misread, lambda: standing_of(pack_of('## 1 A\n```sets\n"breach.notice" = 24\n```')).terms.get(breach.NOTICE)),
    (Misread, lambda: correct(pack_of("## 1 A"), Citation("IT", "1"), "breach.notice", 24)),
    (Contradiction, lambda: standing_of(pack_of(TIED)).terms.get(breach.NOTICE)),
    (NotAgreed, lambda: standing_of(pack_of("## 1 A")).terms[breach.NOTICE]),
    (Circle, lambda: compose(RING, {"p": RING})),
    (UnknownTerritory, lambda: territory("XX")),
    (UnknownStart, lambda: falls_due(standing_of(pack_of()), {"spring": NOON})),
    (NotAnAnswer, lambda: answered(Answered.DOCUMENT, "x")),
    (NotAnAnswer, lambda: answered(Answered.TEXT, " ")),
    (NotAnAnswer, lambda: answered(Answered.TEXT, "x", who=" ")),
    (NotAnAnswer, lambda: confirm(pack_of(), " ", date(2026, 11, 21))),
    (UnknownClause, lambda: correct(pack_of("## 1.1 A"), Citation("IT", "1.2"), "breach.notice", None)),
    (UnknownClause, lambda: correct(pack_of("## 1 A"), Citation("IT", "B.x"), "breach.notice", None)),
    (UnknownClause, lambda: correct(pack_of("## 1 A"), Citation("other", "1"), "breach.notice", None)),
    (UnknownTerm, lambda: correct(pack_of("## 1 A"), Citation("IT", "1"), "breach.notise", "24 hours")),
    (UnknownTerm, lambda: correct(pack_of("## 1 A"), Citation("IT", "1"), "xyzzy", "24 hours")),
    (NoSuchChoice, lambda: value_picked(question(Answered.CHOICE), ["c"])),
    (NoSuchChoice, lambda: value_picked(question(Answered.CHOICE), ["a", "b"])),
    (BadAnswer, lambda: asked("place", colour="red")),
    (BadAnswer, lambda: asked("place", country="Atlantis")),
    (BadAnswer, lambda: asked("place", country=["DK", "SE"])),
    (BadAnswer, lambda: asked("place")),
    *((Unreadable, lambda content=content: text_of("a.txt", content)) for content in TEXTS),
)  # fmt: skip
RING = Pack("p", "P", hangs_on=("p",))


def raised(error: type[Exception], act: Callable[[], object]) -> Exception:
    with pytest.raises(error) as refused:
        act()

    return refused.value


@pytest.mark.parametrize(("error", "act"), WALK)
def test_it_is_a_sentence_and_has_its_danish(error, act):
    said = raised(error, act).args[0]

    assert isinstance(said, Sentence)
    assert untranslated(said) == set()


def test_every_error_of_the_thinking_rooms_that_people_see_is_in_the_walk():
    seen = {error.__name__ for error, _ in WALK}

    assert {error.__name__ for error in _errors()} - seen == FOR_PROGRAMS


def _errors() -> Iterator[type[Exception]]:
    for room in ROOMS:
        package = import_module(f"instruks.{room}")
        for found in walk_packages(package.__path__, f"{package.__name__}."):
            module = import_module(found.name)
            yield from (
                thing
                for _, thing in inspect.getmembers(module, inspect.isclass)
                if issubclass(thing, Exception) and thing.__module__ == found.name
            )


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_whatever_a_field_cannot_take_is_said_in_danish(question):
    standing, said = example(), list[Any]()
    for field in question.fields:
        for given in ("", "?" * 99, "2026-02-31", ["a", "b"], "2026-12-01T09:30"):
            try:
                read_answers(question, {field.name: given}, standing)
            except BadAnswer as refused:
                said.append(refused.args[0])

    assert said
    assert all(isinstance(one, Sentence) for one in said)
    assert set[str]().union(*map(untranslated, said)) == set()


def test_staff_who_work_in_no_country_are_asked_for_one_in_danish():
    given = {"recipient": "Nordlys", "role": "ourselves", "country": "EPO"}
    standing = example()
    refused = raised(
        BadAnswer, lambda: TRANSFER.answer(read_answers(TRANSFER, given, standing), standing)
    )

    assert untranslated(refused.args[0]) == set()
    assert str(refused) == "`country` is `EPO`; own staff work in a country, as DK"


def test_a_file_of_a_pack_that_is_too_large_or_no_text_is_refused_in_danish(tmp_path):
    page = tmp_path / "pack.toml"
    for content in (b"x" * (LARGEST_FILE + 1), b"name = '\xff'"):
        page.write_bytes(content)

        assert untranslated(raised(NotAPack, lambda: load(tmp_path)).args[0]) == set()


def test_what_another_says_keeps_its_words():
    assert str(said_by(OSError("the disk is {full}"))) == "the disk is {full}"
    assert str(said_by(ValueError())) == ""


def test_one_in_danish_word_for_word():
    misread = raised(Misread, lambda: values.record(Notice)({"within": "24"}))

    assert str(misread) == "`within`: `24` has no unit; write for example `24 hours`, `30 days`, `10 business days`, `8 weeks`, `3 months` or `1 year`"  # fmt: skip
    assert said_by(misread).in_words_of(in_danish) == "`within`: `24` har ingen enhed; skriv for eksempel `24 timer`, `30 dage`, `10 arbejdsdage`, `8 uger`, `3 måneder` eller `1 år`"  # fmt: skip
