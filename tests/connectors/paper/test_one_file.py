"""One file goes into a process of its own; a reading comes back, or a sentence that says why not."""

import json

import pytest

from instruks.connectors.paper.limits import Limits
from instruks.connectors.paper.read_file import page_picture, read_file
from instruks.connectors.paper.worker import Zygote
from instruks.reading.draft import read_text
from instruks.reading.facts.stated import facts_of
from instruks.reading.formats.opened import paper_of
from instruks.reading.source import Unreadable
from instruks.texts.sentence import said_by
from tests.acts.a_text import A_TEXT
from tests.connectors.paper import samples
from tests.connectors.paper.samples import FORMS, TEXT

MEMORY = Limits().memory
MISBEHAVING = "tests.connectors.paper.misbehaving"


@pytest.fixture(scope="module")
def zygote():
    made = Zygote(MISBEHAVING)
    yield made
    made.close()


def ask(zygote, work, seconds=5.0, memory=MEMORY):
    asked = {"work": work, "name": "aftale.pdf", "recognised": None, "pack": "a", "title": ""}
    return zygote.ask(asked, TEXT, kind="text", limits=Limits(seconds, memory))


@pytest.mark.parametrize("form", FORMS)
def test_a_file_of_every_form_says_the_same_in_there_as_out_here(form):
    content = FORMS[form]()
    reading, paper = read_file(f"aftale.{form}", content, pack="aftale"), paper_of("x", content)
    draft = read_text(paper.text, name="aftale")

    assert reading.paper.text == paper.text
    assert reading.pack == draft.pack
    assert (reading.found, reading.doubts, reading.places) == (draft.found, draft.doubts, draft.places)  # fmt: skip
    assert [word.line for word in reading.paper.words] == [word.line for word in paper.words]
    assert all(word.box == pytest.approx(other.box, abs=1e-5) for word, other in zip(reading.paper.words, paper.words, strict=True))  # fmt: skip
    assert reading.facts == json.loads(json.dumps(facts_of(draft)))


def test_the_pack_is_named_after_the_file_unless_told():
    assert read_file("Aftale med Bakkedal.txt", TEXT).pack.name == "aftale-med-bakkedal"
    assert read_file("x.txt", TEXT, pack="bakkedal", title="Aftalen").pack.title == "Aftalen"


@pytest.mark.parametrize(
    ("work", "limits", "said"),
    [
        ("sleep", {"seconds": 0.4}, "took more than 0.4 seconds"),
        ("spin", {"seconds": 0.4}, "took more than 0.4 seconds"),
        ("hoard", {"memory": 200 * 2**20}, "took more than 200 MB of memory"),
        ("crash", {}, "broke off"),
        ("fall", {}, "broke off"),
    ],
)
def test_what_takes_too_much_or_breaks_is_ended_and_the_next_file_is_read(zygote, work, limits, said):  # fmt: skip
    with pytest.raises(Unreadable) as refused:
        ask(zygote, work, **limits)

    assert f"reading `aftale.pdf` {said}" in str(said_by(refused.value))
    assert ask(zygote, "read").told["reading"]


@pytest.mark.parametrize("work", ["chatter", "garble"])
def test_an_answer_of_another_shape_is_not_believed(zygote, work, monkeypatch):
    asked = zygote.ask
    monkeypatch.setattr(zygote, "ask", lambda told, *_, **__: asked({**told, "work": work}, b"", kind="text", limits=Limits()))  # fmt: skip

    with pytest.raises(Unreadable, match="broke off"):
        read_file("aftale.pdf", TEXT, zygote=zygote)


def test_a_process_that_is_gone_is_made_anew(zygote):
    ask(zygote, "read")
    zygote._process.kill()
    zygote._process.wait()

    assert ask(zygote, "read").told["reading"]


def test_no_password_is_told_to_the_process(zygote, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://secret")
    fresh = Zygote(MISBEHAVING)
    ask(fresh, "read")
    with open(f"/proc/{fresh._process.pid}/environ", encoding="utf-8") as environment:  # noqa: PTH123
        heard = environment.read()
    fresh.close()

    assert "secret" not in heard


def test_a_page_is_shown_as_wide_as_it_is_asked_for():
    picture = page_picture(samples.as_pdf(), 1, 640)

    assert picture.startswith(b"\x89PNG")
    assert abs(int.from_bytes(picture[16:20], "big") - 640) <= 6


def test_a_page_that_is_not_there_is_a_sentence():
    with pytest.raises(Unreadable, match="no page 9"):
        page_picture(samples.as_pdf(), 9, 640)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7 x",
        b"PK\x03\x04" + bytes(50),
        samples.bomb(),
        b"\x89PNG" + bytes(99),
        b"kort",
    ],
    ids=["empty", "broken pdf", "broken docx", "bomb", "picture", "short"],
)
def test_what_cannot_be_read_is_a_sentence(content):
    with pytest.raises(Unreadable) as refused:
        read_file("aftale.pdf", content)

    assert str(refused.value)


def test_the_text_of_a_file_is_not_lost_on_the_way():
    assert read_file("a.txt", f"{A_TEXT}\næøå € “”\u2011\U0001f600".encode()).paper.text.endswith("æøå € “”\u2011\U0001f600")  # fmt: skip
