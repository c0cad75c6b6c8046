"""What the pages of an agreement in force answer."""

import csv
import io
import json

import pytest

from tests.console.conftest import SLUG, page

ONE = f"/agreements/{SLUG}/"


@pytest.mark.parametrize("path", ["/", "/agreements/", "/ask/", "/due/", "/what-if/", ONE])
def test_nobody_sees_a_page_before_login(visitor, path):
    answer = visitor.get(path)

    assert answer.status_code == 302
    assert answer.headers["Location"].startswith("/accounts/login/")


@pytest.mark.parametrize("path", ["/", "/agreements/", "/ask/", "/due/", "/what-if/"])
def test_an_empty_house_teaches_and_does_not_break(english, path):
    assert "<h1" in page(english.get(path))


@pytest.mark.parametrize("tab", ["", "words/", "due/", "history/", "findings/"])
def test_every_tab_of_an_agreement_is_there(confirmed, tab):
    assert "Bakkedal Museum" in page(confirmed.get(f"{ONE}{tab}"))


@pytest.mark.parametrize(
    ("day", "status"),
    [
        ("2026-09-03", ">not yet in force<"),
        ("2026-09-04", ">In force since 4 September 2026<"),
        ("2026-09-05", ">In force since 4 September 2026<"),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_an_agreement_is_shown_as_it_stands_on_the_day(confirmed, day, status):
    assert status in page(confirmed.get(ONE, {"on": day}))


def test_a_day_that_does_not_exist_is_a_sentence(confirmed):
    assert "is no day" in page(confirmed.get(ONE, {"on": "2026-02-31"}))


def test_every_value_leads_to_the_words_it_stands_on(confirmed):
    shown = page(confirmed.get(ONE))

    assert f'href="{ONE}words/#Databehandleraftale-3.2"' in shown
    assert 'id="Databehandleraftale-3.2"' in page(confirmed.get(f"{ONE}words/"))


def test_the_trace_tells_which_text_won_and_why(confirmed):
    shown = page(confirmed.get(ONE))

    assert "Which text won, and why" in shown
    assert "says the same" in shown


@pytest.mark.parametrize(
    ("asked", "found"),
    [("bakkedal", True), ("BAKKEDAL MUSEUM", True), ("dokumenteret instruks", True), ("kaffe", False), ("<b>", False)],
)  # fmt: skip
def test_titles_controllers_and_words_are_searched(confirmed, asked, found):
    shown = page(confirmed.get("/agreements/", {"q": asked}))

    assert (f'href="{ONE}"' in shown) is found


def test_an_agreement_of_nobody_here_is_not_found(english):
    for tab in ("", "words/", "draft/", "draft/confirm/", "history/", "compare/2/"):
        assert "Nothing is here" in page(english.get(f"/agreements/someone-elses/{tab}"), 404)


QUESTION = {
    "agreement": SLUG,
    "question": "subprocessor",
    "on": "2026-12-01",
    "name": "Fjordsky ApS",
    "activity": "backup",
    "data": "name",
}


def test_an_unknown_sub_processor_may_not_be_used_and_the_page_says_why(confirmed):
    shown = page(confirmed.get("/ask/", QUESTION))

    assert 'class="verdict must-not"' in shown
    assert "The clauses that decide it" in shown
    assert "What would change the answer" in shown


def test_a_choice_nobody_offers_is_an_error_in_its_place(confirmed):
    shown = page(confirmed.get("/ask/", {**QUESTION, "data": "moonlight"}))

    assert 'id="data-wrong"' in shown
    assert 'value="Fjordsky ApS"' in shown


@pytest.mark.parametrize("slug", ["processing", "subprocessor", "place", "transfer"])
def test_every_question_is_a_form(confirmed, slug):
    assert 'class="entries"' in page(confirmed.get("/ask/", {"agreement": SLUG, "question": slug}))


def test_a_place_is_answered_with_a_verdict_and_a_clause(confirmed):
    given = {"agreement": SLUG, "question": "place", "on": "2026-12-01", "country": "Danmark"}
    shown = page(confirmed.get("/ask/", given))

    assert 'class="verdict' in shown
    assert 'class="cite"' in shown


def test_what_cannot_be_read_is_an_error_beside_its_field_and_stays(confirmed):
    given = {"agreement": SLUG, "question": "place", "country": "Langtbortistan"}
    shown = page(confirmed.get("/ask/", given))

    assert 'value="Langtbortistan"' in shown
    assert 'id="country-wrong"' in shown


def test_a_breach_is_due_24_real_hours_after_it_was_known(confirmed):
    given = {"event": "breach_known_to_processor", "at": "2026-11-20T16:30", "agreement": SLUG}
    shown = page(confirmed.get("/due/", given))

    assert "Sat 21 Nov 2026 16:30 CET" in shown
    assert "Databehandleraftale 3.2" in shown
    assert "<svg" in shown


@pytest.mark.parametrize(
    "pair",
    [
        {"event": "nothing_such", "at": "2026-11-20T16:30"},
        {"event": "breach_known_to_processor", "at": "i går"},
        {"event": "breach_known_to_processor", "at": "1700-01-01T00:00"},
        {"event": ["a", "b"], "at": "x"},
        {"event": "breach_known_to_processor", "at": ""},
    ],
)
def test_an_event_that_cannot_be_read_is_an_error_and_no_broken_page(confirmed, pair):
    assert 'class="wrong"' in page(confirmed.get("/due/", pair))


PLAN = {"name": "Fjordsky ApS", "country": "Denmark", "activity": "backup", "from": "2027-02-01"}


def test_a_plan_is_held_against_every_agreement(confirmed):
    shown = page(confirmed.get("/what-if/", PLAN))

    assert "30 days" in shown
    assert "Databehandleraftale 2.2" in shown


def test_the_same_comes_as_csv_and_json(confirmed):
    rows = list(csv.DictReader(io.StringIO(page(confirmed.get("/what-if.csv", PLAN)))))
    same = json.loads(page(confirmed.get("/what-if.json", PLAN)))

    assert [row["agreement"] for row in rows] == [SLUG]
    assert [row["outcome"] for row in rows] == [row["outcome"] for row in same]
    assert same[0]["clauses"]


def test_a_cell_that_a_spreadsheet_would_calculate_is_text(confirmed):
    from instruks.faces.console.what_if_rows import _cell  # noqa: PLC0415  needs Django

    assert [_cell(each) for each in ("=1+1", "+1", "-1", "@x", "1", None)] == ["'=1+1", "'+1", "'-1", "'@x", "1", ""]  # fmt: skip


@pytest.mark.parametrize("gone", PLAN)
def test_a_plan_with_something_missing_is_an_error_beside_its_field(confirmed, gone):
    given = {**PLAN, gone: ""}

    assert f'id="{gone}-wrong"' in page(confirmed.get("/what-if/", given))
    assert confirmed.get("/what-if.csv", given).status_code == 400


def test_a_page_loads_nothing_but_our_own_and_has_nothing_inline(confirmed):
    for path in ("/", "/agreements/", ONE, f"{ONE}words/", "/ask/", "/due/", "/what-if/"):
        shown = page(confirmed.get(path))

        assert "<style" not in shown
        assert " style=" not in shown
        assert " onclick=" not in shown
        assert "https://" not in shown.replace("https://jura.", "")


def test_the_same_page_in_danish(confirmed):
    confirmed.cookies["django_language"] = "da"
    shown = page(confirmed.get(ONE))

    assert 'lang="da"' in shown
    assert "Underretning om brud senest efter" in shown
    assert "24 timer" in shown
    assert ">I kraft siden 4. september 2026<" in shown


def test_the_status_is_said_once(confirmed):
    shown = page(confirmed.get(ONE))

    assert shown.count("In force since") == 1
    assert ">in force<" not in shown


def test_an_empty_house_says_what_to_do_first(english):
    shown = page(english.get("/"))

    assert "Hand it in as text." in shown
    assert 'href="/agreements/#hand-in"' in shown
