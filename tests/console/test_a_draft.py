"""From a file to an agreement in force, page by page."""

import re

import pytest

from tests.acts.a_text import A_TEXT
from tests.console.conftest import (
    SLUG,
    answer_who_the_controller_is,
    correct,
    hand_in,
    page,
    post,
)

HOURS = re.compile(r'<span class="value">(\d+ hours)</span> <a[^>]*>Databehandleraftale 3.2<')
DRAFT = f"/agreements/{SLUG}/draft/"


def test_a_text_is_read_into_a_draft_with_what_was_found_on_top(english):
    assert hand_in(english, A_TEXT.encode()).headers["Location"] == DRAFT

    shown = page(english.get(DRAFT))

    assert "It is not said who the controller is." in shown
    assert "Who is the controller?" in shown
    assert 'id="Databehandleraftale-3.2"' in shown
    assert "Notice before a new sub-processor" in shown
    assert '<mark data-for="' in shown


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"%PDF-1.7 ...", "the PDF is broken or cut short"),
        (b"PK\x03\x04 ...", "is damaged or cut short"),
        (b"\x00\x01" * 60, "is not text"),
        (b"kort tekst", "too few to be an agreement"),
    ],
    ids=["empty", "pdf", "word", "torn", "short"],
)
def test_a_file_that_cannot_be_read_is_an_error_beside_the_field_and_keeps_nothing(english, content, said):  # fmt: skip
    answer = page(hand_in(english, content, title="Min titel"), 422)

    assert said in answer
    assert 'value="Min titel"' in answer
    assert 'aria-invalid="true"' in answer
    assert "Begin with an agreement that is signed" in page(english.get("/"))


def test_a_file_that_is_too_large_is_not_even_read(english, monkeypatch):
    monkeypatch.setattr("instruks.faces.console.taken.LARGEST", 1000)

    assert "so hand in the agreement alone" in page(hand_in(english, A_TEXT.encode()), 422)


def test_no_file_is_an_error_beside_the_field(english):
    assert "Choose the file" in page(english.post("/agreements/hand-in", {}), 422)


def test_the_same_file_twice_leads_to_the_first(drafting):
    answer = hand_in(drafting, A_TEXT.encode(), name="igen.txt")

    assert answer.headers["Location"] == f"/agreements/{SLUG}/"


def test_a_title_full_of_html_is_shown_as_it_was_written(english):
    hand_in(english, A_TEXT.encode(), title="<script>alert(1)</script>")

    assert "<script>alert" not in page(english.get(DRAFT))
    assert "&lt;script&gt;alert" in page(english.get(DRAFT))


def test_a_term_is_put_right_by_its_danish_name_with_danish_words(drafting):
    answer = correct(drafting, "3.2", "Underretning om brud senest efter", "24 timer")

    assert answer.headers["Location"] == f"{DRAFT}#Databehandleraftale-3.2"
    assert "24 hours" in page(drafting.get(DRAFT))


@pytest.mark.parametrize(
    ("term", "value", "said"),
    [
        ("breach.notice", "24", "has no unit"),
        ("breach.notis", "24 hours", "breach.notice"),
        ("2.2", "", "there is no term"),
        ("agreement.ends_on", "2026-02-31", "is no day"),
    ],
)
def test_a_value_that_cannot_be_read_is_an_error_and_nothing_is_lost(drafting, term, value, said):
    answer = page(correct(drafting, "3.2", term, value), 422)

    assert said in answer
    assert f">{value}</textarea>" in answer


def test_a_term_is_taken_away(drafting):
    correct(drafting, "2.2", "subprocessor.notice", "", take_away="1")

    assert "Notice before a new sub-processor" not in page(drafting.get(DRAFT))


def test_a_clause_that_is_not_there_is_not_found(drafting):
    assert correct(drafting, "9.9", "breach.notice", "24 hours").status_code == 404


def test_an_answer_is_recorded_and_not_asked_again(drafting):
    assert answer_who_the_controller_is(drafting).status_code == 302

    shown = page(drafting.get(DRAFT))

    assert 'id="q-who_is_controller"' not in shown
    assert "Svar" in shown
    assert "Forsiden" in shown


def test_an_answer_that_cannot_be_read_stays_in_its_form(drafting):
    shown = page(post(drafting, "draft/answer/", question="breach_notice", value="24"), 422)

    assert 'value="24"' in shown
    assert "has no unit" in shown


def test_an_empty_answer_is_none(drafting):
    assert "Write the answer first." in page(post(drafting, "draft/answer/", question="breach_notice", value=" "), 422)  # fmt: skip


def test_a_question_nobody_asked_takes_no_answer(drafting):
    assert post(drafting, "draft/answer/", question="x", value="y").status_code == 302


def test_two_clauses_that_contradict_each_other_stand_side_by_side_until_one_is_chosen(drafting):
    correct(drafting, "3.2", "breach.notice", "24 hours")
    correct(drafting, "3.1", "breach.notice", "48 hours")
    shown = page(drafting.get(DRAFT))

    assert 'class="sides"' in shown

    post(drafting, "draft/answer/", question="decide_breach_notice", value="Databehandleraftale 3.2")  # fmt: skip

    assert 'class="sides"' not in page(drafting.get(DRAFT))


def test_undo_takes_back_and_the_comparison_shows_what_changed(drafting):
    correct(drafting, "3.2", "breach.notice", "24 hours")
    compared = page(drafting.get(f"/agreements/{SLUG}/compare/2/"))

    assert "<ins>24 hours</ins>" in compared
    assert "Databehandleraftale 3.2" in compared

    post(drafting, "draft/undo/")

    assert "<del>24 hours</del>" in page(drafting.get(f"/agreements/{SLUG}/compare/3/"))


def test_nobody_can_confirm_over_an_error(drafting):
    assert "These must be mended first." in page(drafting.get(f"{DRAFT}confirm/"))
    assert post(drafting, "draft/confirm/").status_code == 422
    assert drafting.get(f"/agreements/{SLUG}/").context["standing"] is None


def test_confirming_says_first_what_will_be_in_force_and_from_when(drafting):
    answer_who_the_controller_is(drafting)
    asked = page(drafting.get(f"{DRAFT}confirm/"))

    assert "In force since 4 September 2026." in asked

    post(drafting, "draft/confirm/")

    assert "In force since 4 September 2026<" in page(drafting.get(f"/agreements/{SLUG}/"))


def test_an_amendment_needs_its_day(confirmed):
    post(confirmed, "amend/")
    correct(confirmed, "3.2", "breach.notice", "8 hours")

    assert "Write a day" in page(post(confirmed, "draft/confirm/", **{"from": "i morgen"}), 422)

    post(confirmed, "draft/confirm/", **{"from": "2027-01-01"})
    hours = [
        HOURS.findall(page(confirmed.get(f"/agreements/{SLUG}/", {"on": day})))
        for day in ("2026-12-31", "2027-01-01", "2027-01-02")
    ]

    assert hours == [["24 hours"], ["8 hours"], ["8 hours"]]


def test_the_original_comes_back_byte_for_byte_and_is_never_shown_as_a_page(drafting):
    shown = page(drafting.get(f"/agreements/{SLUG}/history/"))
    link = next(part for part in shown.split('"') if "/originals/" in part)
    answer = drafting.get(link)

    assert answer.content == A_TEXT.encode()
    assert answer.headers["Content-Type"] == "application/octet-stream"
    assert answer.headers["Content-Disposition"].startswith("attachment")


def test_what_stops_confirmation_leads_to_the_question_that_mends_it(drafting):
    shown = page(drafting.get(DRAFT))

    assert '<a class="mend" href="#a-who_is_controller">Who is the controller?</a>' in shown
    assert 'id="a-who_is_controller"' in shown


def test_a_word_of_a_closed_list_is_chosen_and_a_mandate_is_called_by_its_name(drafting):
    drafting.cookies["django_language"] = "da"
    shown = page(drafting.get(DRAFT))

    assert '<option value="controller" selected>dataansvarlig</option>' in shown
    assert 'value="giver instruks"' in shown


def test_a_mandate_that_is_answered_by_its_name_is_kept_as_its_slug(drafting):
    row = {"side-0": "controller", "role-0": "gives instructions", "name-0": "Astrid Vang"}
    post(drafting, "draft/answer/", question="who_instructs_controller", words="", **row)

    shown = page(drafting.get(DRAFT))

    assert "q-who_instructs_controller" not in shown
    assert "q-who_approves_controller" in shown


def test_the_history_calls_terms_and_questions_by_their_names(confirmed):
    shown = page(confirmed.get(f"/agreements/{SLUG}/history/"))

    assert "Hvem er den dataansvarlige?" in shown
    assert "Databehandleraftale 3.2: Notice of a breach within" in shown
    assert "who_is_controller" not in shown
    assert "breach.notice" not in shown


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "`aftale.txt` er tom; indlæs filen med aftalens tekst"),
        (b"\x00\x01" * 60, "`aftale.txt` er ikke tekst: byte 0 er nul; indlæs ren tekst"),
        (b"kort tekst", "`aftale.txt` har 2 ord, hvilket er for få til at være en aftale; "),
    ],
)
def test_what_cannot_be_read_is_refused_in_danish(english, content, said):
    english.cookies["django_language"] = "da"

    assert said in page(hand_in(english, content), 422)


def test_a_value_that_cannot_be_read_is_refused_in_danish(drafting):
    drafting.cookies["django_language"] = "da"
    answer = correct(drafting, "3.2", "breach.notice", "2 hverdage")

    assert (
        "`2 hverdage` siger ikke, om en lørdag tæller med; vælg `arbejdsdage` "
        "(uden lørdage, søndage og helligdage) eller `dage` (alle dage)"
    ) in page(answer, 422)
