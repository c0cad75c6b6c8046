"""An agreement and a draft are downloaded as Word and PDF."""

import pytest

from tests.acts.a_text import A_TEXT
from tests.console.conftest import SLUG, hand_in, page

ONE = f"/agreements/{SLUG}/"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FORMS = [("pdf", "application/pdf", b"%PDF-1"), ("docx", WORD, b"PK\x03\x04")]


@pytest.mark.parametrize(("form", "called", "begins"), FORMS)
def test_the_text_that_governs_is_a_file_to_keep(confirmed, form, called, begins):
    answer = confirmed.get(f"{ONE}written/{form}/")

    assert answer.headers["Content-Type"] == called
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{SLUG}.{form}"'
    assert answer.content.startswith(begins)


@pytest.mark.parametrize(("form", "called", "begins"), FORMS)
def test_the_draft_says_in_its_name_that_it_is_one(drafting, form, called, begins):
    answer = drafting.get(f"{ONE}draft/written/{form}/")

    assert answer.headers["Content-Type"] == called
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{SLUG}-draft.{form}"'
    assert answer.content.startswith(begins)


def test_the_pages_lead_to_both_forms(confirmed):
    shown = page(confirmed.get(ONE, {"on": "2026-12-01"}))

    assert f'href="{ONE}written/pdf/?on=2026-12-01"' in shown
    assert f'href="{ONE}written/docx/?on=2026-12-01"' in shown


def test_the_page_of_a_draft_leads_to_both_forms(drafting):
    shown = page(drafting.get(f"{ONE}draft/"))

    assert f'href="{ONE}draft/written/pdf/"' in shown
    assert f'href="{ONE}draft/written/docx/"' in shown


def test_a_text_that_nobody_has_confirmed_governs_nothing(drafting):
    assert drafting.get(f"{ONE}written/pdf/").status_code == 404


@pytest.mark.parametrize("path", ["written/odt/", "draft/written/pdf/"])
def test_what_is_not_there_is_not_found(confirmed, path):
    assert confirmed.get(f"{ONE}{path}").status_code == 404


def test_nobody_gets_a_file_before_login(visitor):
    assert visitor.get(f"{ONE}written/pdf/").status_code == 302


def test_a_sign_without_a_letter_is_a_sentence_on_the_page(english):
    hand_in(english, A_TEXT.replace("dokumenteret instruks", "dokumenteret \U000f1234 instruks").encode())  # fmt: skip

    answer = english.get(f"{ONE}draft/written/pdf/", follow=True)

    assert "write the agreement as .docx instead" in page(answer)
    assert english.get(f"{ONE}draft/written/docx/").status_code == 200
