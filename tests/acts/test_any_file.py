"""A file of any form is handed in: it is kept as what it is, with what is seen on its pages."""

import pytest

from instruks.acts.drafting import draft_of
from instruks.acts.drafts import drafted
from instruks.acts.hand_in import AlreadyHandedIn, Unreadable, hand_in
from instruks.acts.history import originals
from instruks.acts.layout import layout, page_picture
from instruks.connectors.paper.read_file import read_file
from instruks.texts.sentence import said_by
from tests.acts.conftest import NOW
from tests.connectors.paper.samples import FORMS, as_pdf, half_scanned

MEDIA_TYPES = {
    "text": "text/plain",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "html": "text/html",
}


def taken_in(content, person, name="aftale.pdf"):
    agreement = hand_in(content, file_name=name, who=person.id, now=NOW)
    return agreement, originals(agreement.id)[0]


@pytest.mark.parametrize("form", FORMS)
def test_every_form_becomes_a_draft_and_is_kept_as_what_it_is(person, form):
    agreement, kept = taken_in(FORMS[form](), person, f"aftale.{form}")
    pack = draft_of(agreement.slug)[2]

    assert (kept.media_type, kept.file_name) == (MEDIA_TYPES[form], f"aftale.{form}")
    assert "30 days" in [clause.sets.get("subprocessor.notice") for _, clause in pack.clauses]


def test_a_file_is_known_by_its_bytes_and_not_by_its_name(person):
    assert taken_in(as_pdf(), person, "aftale.txt")[1].media_type == "application/pdf"


def test_what_was_seen_on_the_pages_is_kept_with_the_document(person):
    agreement, kept = taken_in(as_pdf(), person)
    reading, seen = read_file("aftale.pdf", as_pdf()), layout(agreement.slug, kept.id)

    assert seen.paper == reading.paper
    assert seen.places == reading.places
    assert seen.paper.words


def test_a_page_is_shown(person):
    agreement, kept = taken_in(as_pdf(), person)

    assert page_picture(agreement.slug, kept.id, 1, 400).startswith(b"\x89PNG")
    with pytest.raises(Unreadable, match="no page 2"):
        page_picture(agreement.slug, kept.id, 2, 400)


def test_a_text_has_no_pages_to_show(handed_in):
    (kept,) = originals(handed_in.id)

    assert page_picture(handed_in.slug, kept.id, 1, 400) is None
    assert layout(handed_in.slug, kept.id).paper.pages == ()


def test_another_agreements_document_is_not_there(handed_in, person):
    _, kept = taken_in(as_pdf(), person)

    assert layout(handed_in.slug, kept.id) is None
    assert page_picture(handed_in.slug, kept.id, 1, 400) is None


def test_a_remark_on_the_file_is_a_doubt_of_the_draft(person, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    agreement, _ = taken_in(half_scanned(), person)
    doubts = drafted(draft_of(agreement.slug)[1], NOW.date()).doubts

    assert any("apt-get install tesseract-ocr" in str(doubt.sentence) for doubt in doubts)
    assert doubts[0].clause == ""


def test_the_same_file_twice_is_noticed_before_it_is_read(person):
    taken_in(as_pdf(), person)

    with pytest.raises(AlreadyHandedIn):
        taken_in(as_pdf(), person, "igen.pdf")


def test_what_cannot_be_opened_is_said_and_keeps_nothing(person):
    with pytest.raises(Unreadable) as refused:
        taken_in(b"%PDF-1.7 broken", person)

    assert str(said_by(refused.value))
