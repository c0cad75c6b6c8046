"""The whole way: hand in a text, read it, put it right, confirm, ask, count, and plan."""

import csv
import json
from pathlib import Path

import pytest

from tests.acts.a_text import A_TEXT
from tests.journeys.conftest import picture

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
ONE = "/agreements/bakkedal-museum"


def test_a_privacy_lead_takes_an_agreement_from_text_to_answer(page, tmp_path):
    text = tmp_path / "aftale.txt"
    text.write_text(A_TEXT, encoding="utf-8")
    _hands_in(page, text)
    _puts_a_term_right(page)
    _answers_a_question(page)
    _confirms(page)
    _sees_it_on_a_day(page)
    _asks(page)
    _counts(page)
    _plans(page)
    _compares(page)


def _hands_in(page, text):
    """Hand in."""
    page.click("text=Agreements")
    page.set_input_files("#file", text)
    page.fill("#counterpart", "Bakkedal Museum")
    page.click("text=Read it into a draft")
    page.wait_for_url(f"**{ONE}/draft/")

    assert "It is not said who the controller is." in page.inner_text("main")
    assert "senest 24 timer" in page.inner_text("[id='w-Databehandleraftale-3.2'] .words")
    assert page.locator("[id='w-Databehandleraftale-2.2'] mark").count() >= 1

    picture(page, "1-draft")


def _puts_a_term_right(page):
    """Put a term right: first so that it cannot be read, then as it stands."""
    page.click("a[aria-label='The clause sets something more: Databehandleraftale 3.2']")
    page.fill("#term", "Notice of a breach within")
    page.fill("#value", "24")
    page.get_by_role("button", name="Set it", exact=True).click()

    assert "has no unit" in page.inner_text("#w-new")
    assert page.input_value("#value") == "24"

    page.fill("#value", "24 timer")
    picture(page, "2-correct")
    page.get_by_role("button", name="Set it", exact=True).click()

    assert "24 hours" in page.inner_text("[id='Databehandleraftale-3.2']")


def _answers_a_question(page):
    """The answer the text cannot be confirmed without."""
    page.locator("text=Confirm…").first.click()

    assert "These must be mended first." in page.inner_text("main")

    page.click("text=Back to the draft")
    question = page.locator("#q-who_is_controller")
    question.locator("summary").click()
    question.locator("[name=name-0]").fill("Bakkedal Museum")
    question.locator("[name=registration-0]").fill("99136715")
    question.locator("[name=words]").fill("Stands on the front page")
    picture(page, "3-question")
    question.locator("button").click()
    question.wait_for(state="detached")

    assert page.locator("#q-who_is_controller").count() == 0


def _confirms(page):
    """Confirm."""
    page.locator("text=Confirm…").first.click()

    assert "In force since 4 September 2026." in page.inner_text("main")

    picture(page, "4-confirm")
    page.click("text=I have read it and stand by it")

    assert page.locator(".tag.may", has_text="in force").count() == 1


def _sees_it_on_a_day(page):
    """As it stands on a day, with the trace."""
    page.fill("#on", "2026-12-01")
    page.click("text=Show")

    assert "on=2026-12-01" in page.url

    row = page.locator("#breach tr", has_text="Notice of a breach within")
    row.locator("summary").click()

    assert "24 hours Databehandleraftale 3.2" in row.inner_text()
    assert "wins" in row.inner_text()
    assert "Husregel" in row.inner_text()

    picture(page, "5-terms")
    row.locator(".cite").first.click()

    assert page.url.endswith("#Databehandleraftale-3.2")

    picture(page, "6-words")


def _asks(page):
    """Ask."""
    page.goto("/ask/?agreement=bakkedal-museum&question=subprocessor&on=2026-12-01")
    page.fill("#f-name", "Fjordsky ApS")
    page.fill("#f-activity", "backup")
    page.locator("input[name=data]").first.check()
    page.click("form.question button")

    assert page.locator(".verdict.must-not .word").inner_text() == "✕ Must not"
    assert page.locator(".reasons .cite").count() >= 1
    assert "name=Fjordsky" in page.url

    picture(page, "7-answer")


def _counts(page):
    """What falls due."""
    page.goto(f"{ONE}/due/")
    page.select_option("#event-1", "breach_known_to_processor")
    page.fill("#at-1", "2026-11-20T16:30")
    page.click("text=Count")

    assert "Sat 21 Nov 2026 16:30 CET" in page.inner_text("main table")
    assert page.locator("svg.time").count() == 1

    picture(page, "8-due")


def _plans(page):
    """What if, against every agreement, and the same as files."""
    page.click("nav >> text=What if")
    page.fill("#name", "Fjordsky ApS")
    page.fill("#country", "Denmark")
    page.fill("#activity", "backup")
    page.fill("#from", "2027-03-01")
    page.click("text=Hold it against every agreement")

    assert page.locator("tbody tr", has_text="Bakkedal Museum").count() == 1

    picture(page, "9-what-if")
    files = {}
    for kind in ("CSV", "JSON"):
        with page.expect_download() as coming:
            page.click(f"text=Download as {kind}")
        files[kind] = Path(coming.value.path()).read_text(encoding="utf-8")
    rows = list(csv.DictReader(files["CSV"].splitlines()))

    assert len(rows) == page.locator("tbody tr").count()
    assert [row["outcome"] for row in rows] == [row["outcome"] for row in json.loads(files["JSON"])]


def _compares(page):
    """One agreement against another, by keyboard, and the other marked as the usual one."""
    page.goto("/agreements/havnens-smede/")
    page.focus("text=Compare with …")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.select_option("#with", "agreement.example-it-services")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/compare/?with=agreement.example-it-services")

    assert "8 hours" in page.inner_text("table[aria-labelledby=breach]")
    assert "instead of 24 hours" in page.inner_text("table[aria-labelledby=breach]")

    picture(page, "compare-1")
    page.locator(".difference ins").first.scroll_into_view_if_needed()
    picture(page, "compare-2-clauses")
    page.check("[name=as][value=beside]")
    page.check("[name=fate][value=changed]")
    page.check("[name=figures]")
    page.get_by_role("button", name="Show", exact=True).click()
    page.wait_for_url("**figures=1**")

    assert set(page.locator(".difference .tag").all_inner_texts()) == {"~ changed"}

    page.locator(".beside").first.scroll_into_view_if_needed()
    picture(page, "compare-3-beside")
    page.get_by_role("button", name="Mark the other one as our usual agreement").click()
    page.wait_for_url("**with=usual**")

    assert "The other is our usual agreement" in page.inner_text(".head")

    page.locator("#against-the-standard").scroll_into_view_if_needed()
    picture(page, "compare-4-standard")


def test_every_page_in_the_dark_and_in_danish(page):
    page.emulate_media(color_scheme="dark")
    page.context.add_cookies([{"name": "django_language", "value": "da", "url": page.url}])
    for name, path in {
        "today": "/",
        "agreements": "/agreements/",
        "terms": "/agreements/example-it-services/",
        "words": "/agreements/example-contact-centre/words/",
        "history": "/agreements/example-it-services/history/",
        "findings": "/agreements/example-it-services/findings/",
        "ask": "/ask/?agreement=example-it-services&question=processing",
        "due": "/due/?event=breach_known_to_processor&at=2026-11-20T16:30",
        "compare": "/agreements/havnens-smede/compare/?with=agreement.example-it-services",
        "what-if": "/what-if/?name=Fjordsky&country=US&activity=backup&from=2027-03-01",
        "second-factor": "/accounts/2fa/",
        "not-here": "/agreements/nobody/",
    }.items():
        page.goto(path)

        assert page.get_attribute("html", "lang") == "da"
        assert page.locator("h1").count() == 1, path

        picture(page, f"dark-{name}")


def test_the_keyboard_alone_reaches_the_words_and_the_next_finding(page):
    page.goto("/agreements/example-it-services/")
    page.get_by_role("button", name="Amend").click()
    page.wait_for_url("**/draft/")
    page.keyboard.press("n")
    first = page.evaluate("document.activeElement.closest('[data-stop]') !== null")
    page.goto("/agreements/")
    page.keyboard.press("Tab")
    skip = page.evaluate("document.activeElement.className")

    assert (first, skip) == (True, "skip")


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")) or [None], ids=lambda seed: getattr(seed, "stem", "none"))  # fmt: skip
def test_the_two_real_agreements_become_drafts(page, seed):
    if seed is None:
        pytest.skip("the two agreements are not beside this repository")
    page.goto("/agreements/")
    page.set_input_files("#file", seed)
    page.click("text=Read it into a draft")
    page.wait_for_url("**/draft/")

    assert page.locator("#list .tag.warning").count() > 5
    assert page.locator("#list .ask").count() > 5
    assert page.locator(".said-there").count() > 20
    assert page.locator(".said-there mark").count() > 20

    picture(page, f"seed-{seed.stem[:3]}")
