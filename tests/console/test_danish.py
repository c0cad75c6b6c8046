"""Whatever the console's own pages say can be read in Danish, and a page keeps to one language."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from django.utils.translation import gettext

from docs.catalogue import CATALOGUES
from instruks.agreement.in_danish import known_in_danish
from instruks.texts.shelf import shipped
from tests.acts.a_text import A_TEXT
from tests.console.conftest import (
    SLUG,
    answer_who_the_controller_is,
    correct,
    hand_in,
    page,
    post,
)

if TYPE_CHECKING:
    from django.test import Client

CONSOLE = CATALOGUES["console"]
PRESENT = [message for message in CONSOLE.present() if message.id]
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
SHORTEST = 12
"""Words shorter than that stand in both languages, or in an address."""
NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)

ONE, EXAMPLE = f"/agreements/{SLUG}/", "/agreements/example-it-services/"
TABS = ("", "words/", "due/", "history/", "findings/")
BREACH = "event=breach_known_to_processor&at=2026-10-24T16:30"
ENDED = "event=processing_ended&at=2026-11-20T16:30"
PLAN = "name=Fjordsky+ApS&country=US&activity=backup&from=2026-12-01"
QUESTIONS = (
    "question=subprocessor&name=Fjordsky+ApS&activity=backup&data=name",
    "question=place&country=US",
    "question=place&country=Langtbortistan",
    "question=transfer",
)
WALK = (
    "/",
    "/agreements/",
    "/agreements/?q=sletning",
    "/agreements/?q=kaffe",
    "/ask/",
    *(f"/ask/?agreement=example-it-services&on=2026-12-01&{each}" for each in QUESTIONS),
    "/due/",
    f"/due/?{BREACH}&{ENDED}",
    "/due/?event=nothing_such&at=x",
    "/what-if/",
    f"/what-if/?{PLAN}",
    "/what-if/?name=Fjordsky+ApS&country=Langtbortistan",
    *(f"{agreement}{tab}" for agreement in (ONE, EXAMPLE) for tab in TABS),
    f"{EXAMPLE}due/?{BREACH}&{ENDED}",
    f"{EXAMPLE}?on=2020-01-01",
    f"{EXAMPLE}?on=2026-02-31",
    f"{ONE}draft/",
    f"{ONE}draft/confirm/",
    f"{ONE}draft/correct/?text=Databehandleraftale&place=3.2",
    f"{ONE}compare/4/",
    f"{ONE}compare/",
    f"{ONE}compare/?with=in-force&of=draft",
    f"{ONE}compare/?with=standard",
    f"{ONE}compare/?with=agreement.bakkedal-kunstforening&as=beside",
    f"{EXAMPLE}compare/?with=pack.example-contact-centre&figures=1&fate=struck",
    "/agreements/havnens-smede/compare/?with=agreement.example-it-services",
    "/agreements/bakkedal-kunstforening/draft/",
    "/agreements/bakkedal-kunstforening/draft/confirm/",
    "/accounts/2fa/",
    "/accounts/logout/",
)
"""Every page that can be asked for, with a form filled in well, badly and not at all."""


def both_ways(text: str | tuple[str, ...]) -> tuple[str, ...]:
    """A text, or a text of one and of many."""
    return (text,) if isinstance(text, str) else tuple(text)


def said_in(texts: tuple[str, ...]) -> Iterator[str]:
    """What of the texts stands on a page as it is, long enough to be told from other words."""
    for text in texts:
        yield from (
            part.strip() for part in PLACEHOLDER.split(text) if len(part.strip()) > SHORTEST
        )


def test_every_text_of_the_pages_has_its_danish():
    danish = {both_ways(each.id) for each in PRESENT if all(both_ways(each.string))}
    found = {both_ways(each.id) for each in CONSOLE.found() if each.id}

    assert sorted(found - danish) == [], f"run `make docs` and write the Danish in {CONSOLE.place}"


def test_no_danish_is_left_of_what_no_page_says_any_more():
    found = {both_ways(each.id) for each in CONSOLE.found() if each.id}

    assert [each.id for each in PRESENT if both_ways(each.id) not in found] == []


@pytest.mark.parametrize("message", PRESENT, ids=lambda message: both_ways(message.id)[0][:40])
def test_the_danish_holds_what_the_english_holds(message):
    english, danish = both_ways(message.id), both_ways(message.string)

    assert len(danish) == len(english)
    assert not message.fuzzy
    for one, other in zip(english, danish, strict=True):
        assert sorted(PLACEHOLDER.findall(other)) == sorted(PLACEHOLDER.findall(one))
        assert (other[:1].isupper(), other[-1:] in ".?…") == (one[:1].isupper(), one[-1:] in ".?…")


def test_what_the_rooms_say_too_is_said_in_the_same_words():
    rooms = {each.id: each.string for each in CATALOGUES["house"].present() if each.id}
    rooms |= known_in_danish()
    otherwise = {each.id for each in PRESENT if rooms.get(each.id, each.string) != each.string}

    assert otherwise == set()


@pytest.fixture
def a_full_house(database: str) -> "Client":
    """A browser of the demo's user, whose agreements are in force, amended and read into drafts."""
    from django.test import Client  # noqa: PLC0415  they need Django

    from instruks.acts.demo import load  # noqa: PLC0415
    from instruks.store import demo  # noqa: PLC0415

    demo.open_door()
    load(now=NOW)
    browser = Client()
    assert browser.login(email=demo.EMAIL, password=demo.PASSWORD)
    hand_in(browser, A_TEXT.encode())
    answer_who_the_controller_is(browser)
    correct(browser, "3.2", "breach.notice", "24 hours")
    assert post(browser, "draft/confirm/").status_code == 302
    assert post(browser, "amend/").status_code == 302
    other = A_TEXT.replace("Bakkedal Museum", "Bakkedal Kunstforening")
    hand_in(browser, other.encode(), counterpart="Bakkedal Kunstforening")
    browser.get("/")  # tells what was done so far
    return browser


class Reader(HTMLParser):
    """What people see or hear of a page; the list of terms, in both languages, is left out."""

    ATTRIBUTES = ("aria-label", "placeholder", "title", "data-label", "data-copied")

    def __init__(self, shown: str) -> None:
        super().__init__()
        self.read: list[str] = []
        self.feed(re.sub(r'<datalist id="vocabulary">.*?</datalist>', "", shown, flags=re.DOTALL))

    def handle_starttag(self, _: str, attributes: list[tuple[str, str | None]]) -> None:
        self.read += (value or "" for name, value in attributes if name in self.ATTRIBUTES)

    def handle_data(self, text: str) -> None:
        self.read.append(text)


def read_on(browser: "Client", words: Iterable[str]) -> list[tuple[str, str]]:
    """Which of these words stand on which page of the walk."""
    pages = ((path, page(browser.get(path, follow=True))) for path in WALK)
    read = ((path, "\n".join(Reader(shown).read)) for path, shown in pages)
    return [(path, word) for path, text in read for word in words if word in text]


def test_a_danish_page_says_nothing_in_english(a_full_house):
    messages = [*PRESENT, *(each for each in CATALOGUES["house"].present() if each.id)]
    danish = "\n".join(text for each in messages for text in both_ways(each.string))
    english = {text for each in messages for text in said_in(both_ways(each.id))}
    foreign = {text for text in english if text not in danish}

    assert read_on(a_full_house, foreign) == []


def test_an_english_page_says_nothing_in_danish(a_full_house):
    a_full_house.cookies["django_language"] = "en"
    pages = (each.read_text(encoding="utf-8") for each in shipped().rglob("*.md"))
    agreed = "\n".join((A_TEXT, *pages)).casefold()
    danish = {text for each in PRESENT for text in said_in(both_ways(each.string))}
    foreign = {text for text in danish if text.casefold() not in agreed}

    assert read_on(a_full_house, foreign) == []


def test_every_word_that_the_rooms_hand_a_page_has_its_danish(a_full_house, monkeypatch):
    known = {text for each in PRESENT for text in both_ways(each.id)} | known_in_danish().keys()
    known |= {each.id for each in CATALOGUES["house"].present() if each.id}
    unknown = set()

    def heard(said: str) -> str:
        unknown.update({said} - known)
        return str(gettext(said))

    monkeypatch.setattr("instruks.faces.console.spoken.gettext", heard)
    for path in WALK:
        a_full_house.get(path, follow=True)

    assert {said for said in unknown if any(map(str.isalpha, said))} == set()


@pytest.mark.parametrize(
    ("kind", "given", "said"),
    [
        ("place&country=Langtbortistan", "Langtbortistan", "skriv et land ved navn"),
        ("place&country=", "", "her er ikke skrevet noget; skriv et land ved navn"),
        ("subprocessor&name=A&activity=b&data=moonlight", "moonlight", "vælg et eller flere svar"),
        ("place&country=DK&approved_on=i+morgen", "i morgen", "skriv en dag"),
    ],
)
def test_an_answer_that_cannot_be_read_is_refused_in_danish(a_full_house, kind, given, said):
    asked = f"/ask/?agreement=example-it-services&question={kind}"
    shown = page(a_full_house.get(asked))

    assert said in shown
    assert given in shown
    assert "cannot be read" not in shown
