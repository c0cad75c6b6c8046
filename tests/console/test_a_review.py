"""What the page of a review holds, and what its forms and its script are answered."""

import gzip
import re

import pytest

from tests.acts.a_text import A_TEXT
from tests.connectors.paper.samples import as_pdf
from tests.console.conftest import (
    SLUG,
    answer_who_the_controller_is,
    correct,
    hand_in,
    page,
    post,
)
from tests.journeys.a_long_agreement import long_agreement

DRAFT = f"/agreements/{SLUG}/draft/"
NOTICE = {"text": "Databehandleraftale", "place": "2.2"}
FOR_SCRIPT = {"HTTP_ACCEPT": "application/json"}
LARGEST_PAGE = 100_000  # bytes as they are sent, compressed


def card(shown, number):
    """The clause's part of the page."""
    return re.search(
        rf'<article class="card[^>]*id="[^"]*-{number}".*?</article>', shown, re.DOTALL
    )[0]


def read_of(shown, number):
    return re.search(r'name="read" value="(\w+)"', card(shown, number))[1]


def looked_at(shown):
    return int(re.search(r'id="done">(\d+)<', shown)[1])


def stand_by(browser, **given):
    return post(browser, "draft/confirm-clause/", **{**NOTICE, **given})


def test_a_term_is_shown_with_its_value_its_words_and_how_sure_they_are(drafting):
    shown = card(page(drafting.get(DRAFT)), "2.2")

    assert "Notice before a new sub-processor" in shown
    assert "<span>30 days</span>" in shown
    assert '<span class="sureness">sure</span>' in shown
    assert "med mindst 30 dages varsel" in shown


def test_the_words_lit_up_in_the_text_carry_what_rests_on_them(drafting):
    shown = page(drafting.get(DRAFT))
    key = re.search(r'id="(t\d+-subprocessor\.notice)"', shown)[1]

    assert re.search(rf'<mark data-for="[^"]*{re.escape(key)}', shown)


def test_what_weighs_most_comes_first(drafting):
    shown = page(drafting.get(DRAFT))
    places = [shown.index(one) for one in ('id="errors"', 'id="questions"', 'id="g-sure"')]

    assert places == sorted(places)


def test_a_form_that_confirms_a_clause_leads_back_to_it(drafting):
    shown = page(drafting.get(DRAFT))
    answer = stand_by(drafting, read=read_of(shown, "2.2"))
    after = page(drafting.get(DRAFT))

    assert answer.headers["Location"] == f"{DRAFT}#Databehandleraftale-2.2"
    assert looked_at(after) == looked_at(shown) + 1
    assert re.search(r'title="astrid@havblik.example, .* · [0-9a-f]{32}"', card(after, "2.2"))


def test_the_script_is_told_in_a_few_words(drafting):
    read = read_of(page(drafting.get(DRAFT)), "2.2")
    given = {**NOTICE, "read": read}
    answer = drafting.post(f"{DRAFT}confirm-clause/", given, **FOR_SCRIPT)

    assert answer.json() == {"stood": "✓ astrid@havblik.example"}


def test_a_clause_that_somebody_changed_meanwhile_is_not_confirmed(drafting):
    read = read_of(page(drafting.get(DRAFT)), "2.2")
    correct(drafting, "2.2", "subprocessor.notice", "60 days")
    answer = drafting.post(f"{DRAFT}confirm-clause/", {**NOTICE, "read": read}, **FOR_SCRIPT)

    assert answer.status_code == 409
    assert "has changed since it was read" in answer.json()["wrong"]
    assert looked_at(page(drafting.get(DRAFT))) == 0


@pytest.mark.parametrize("given", [{"place": "9.9"}, {"text": "", "place": ""}, {"read": "x"}])
def test_what_is_not_there_is_not_confirmed(drafting, given):
    assert stand_by(drafting, **given).status_code == 302
    assert looked_at(page(drafting.get(DRAFT))) == 0


def test_a_value_that_a_person_put_right_says_so(drafting):
    correct(drafting, "2.2", "subprocessor.notice", "60 days")
    shown = card(page(drafting.get(DRAFT)), "2.2")

    assert "<span>60 days</span>" in shown
    assert '<span class="sureness">put right</span>' in shown
    assert "med mindst 30 dages varsel" in shown


def test_undo_takes_the_confirmation_of_a_clause_back(drafting):
    stand_by(drafting)
    post(drafting, "draft/undo/")

    assert looked_at(page(drafting.get(DRAFT))) == 0


def test_the_preview_says_how_much_was_looked_at_and_what_stays_open(drafting):
    answer_who_the_controller_is(drafting)
    stand_by(drafting)
    shown = page(drafting.get(f"{DRAFT}confirm/"))

    assert re.search(r"\d+ of \d+ clauses that set something were looked at one by one", shown)
    assert "The open questions" in shown


def test_many_files_are_handed_in_at_once_and_each_says_what_became_of_it(english):
    from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: PLC0415  needs Django

    files = [
        SimpleUploadedFile("en.txt", A_TEXT.encode()),
        SimpleUploadedFile("to.txt", f"{A_TEXT}\n4.3 To.\n".encode()),
        SimpleUploadedFile("igen.txt", A_TEXT.encode()),
        SimpleUploadedFile("tom.txt", b"kort"),
        SimpleUploadedFile(".skjult", b"x"),
    ]
    shown = page(english.post("/agreements/hand-in", {"file": files[:2], "folder": files[2:]}))
    rows = re.findall(r'<tr><th scope="row">([^<]*)</th><td><span[^>]*>([^<]*)<', shown)

    assert rows == [("en.txt", "✓ read"), ("to.txt", "✓ read"), ("igen.txt", "here already"), ("tom.txt", "✕ refused")]  # fmt: skip


def test_the_script_hands_in_one_file_and_is_told_where_its_draft_is(english):
    from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: PLC0415  needs Django

    def sent(content, key="4b4a7a7e-9f0e-4a3e-8a0a-0d2f8a3c1b11"):
        given = {"file": SimpleUploadedFile("aftale.txt", content), "key": key}
        return english.post("/agreements/hand-in", given, **FOR_SCRIPT).json()

    told = sent(A_TEXT.encode())

    assert (told["end"], told["link"].endswith("/draft/")) == ("read", True)
    assert sent(A_TEXT.encode(), key="no key")["end"] == "here"
    assert sent(b"kort")["end"] == "refused"
    assert "too few to be an agreement" in sent(b"kort")["said"]


def test_how_far_a_file_is_is_told_to_its_own_person_alone(english):
    from uuid import UUID, uuid4  # noqa: PLC0415  with what needs Django

    from instruks.faces.console import under_way  # noqa: PLC0415  needs Django

    key, somebody = uuid4(), UUID(int=7)
    under_way.told(somebody, key, 3, 25)

    assert english.get(f"/agreements/hand-in/{key}").json() == {"done": 0, "of": 0}
    assert under_way.pages(somebody, key) == (3, 25)

    under_way.over(somebody, key)

    assert under_way.pages(somebody, key) is None


@pytest.fixture
def printed(english):
    """The page of a draft that came as a PDF, and the browser."""
    answer = hand_in(english, as_pdf(), name="aftale.pdf")
    return english, answer.headers["Location"]


def test_a_pdf_is_shown_page_by_page_with_its_words_lit_up(printed):
    browser, where = printed
    shown = page(browser.get(where))
    picture = browser.get(re.search(r'<img src="([^"]+)"', shown)[1])

    assert re.search(r'<g data-for="t\d+-[\w.]+[^"]*"><rect x="\d+" y="\d+"', shown)
    assert picture.headers["Content-Type"] == "image/png"
    assert "immutable" in picture.headers["Cache-Control"]
    assert picture.content.startswith(b"\x89PNG")


def test_the_same_pdf_is_also_there_as_text(printed):
    browser, where = printed

    assert '<mark data-for="' in page(browser.get(f"{where}?as=text"))


def test_a_page_that_is_not_there_is_not_found(printed):
    browser, where = printed
    first = re.search(r'<img src="([^"]+)"', page(browser.get(where)))[1]

    assert browser.get(first.replace("/1.png", "/99.png")).status_code == 404


def test_nobody_sees_the_pages_of_another_agreement(printed):
    browser, where = printed
    first = re.search(r'<img src="([^"]+)"', page(browser.get(where)))[1]
    hand_in(browser, f"{A_TEXT}\n4.3 En anden.\n".encode(), counterpart="En anden")

    assert browser.get(re.sub(r"/agreements/[\w-]+/", "/agreements/en-anden/", first)).status_code == 404  # fmt: skip


def test_the_page_of_a_long_agreement_is_small(english):
    where = hand_in(english, long_agreement(), name="lang.pdf").headers["Location"]
    shown = page(english.get(where))

    assert shown.count('class="leaf"') >= 25
    assert shown.count('loading="lazy"') == shown.count("<img")
    assert len(gzip.compress(shown.encode())) < LARGEST_PAGE
