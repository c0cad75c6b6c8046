"""A draft is read by a second reader where the operator has switched one on, and only there."""

import pytest

from instruks.acts.drafting import draft_of
from instruks.acts.drafts import drafted
from instruks.acts.found import seen_in
from instruks.acts.hand_in import hand_in
from instruks.acts.second_reader import read_by
from instruks.connectors.paper.read_file import read_file
from instruks.reading.finding import Sureness
from tests.acts.a_text import A_TEXT
from tests.acts.conftest import NOW
from tests.connectors.language_model.model_server import MODEL, claiming, serving, status

URL = "INSTRUKS_SECOND_READER_URL"
COURT = "Uenighed om personoplysninger bringes for nævnet i Birkevang."
TEXT = f"{A_TEXT}\n\n99. Tvister\n\n99.1 {COURT}\n"
CLAIM = {"term": "agreement.court", "value": "nævnet i Birkevang", "clause": "99.1", "words": "bringes for nævnet i Birkevang"}  # fmt: skip


@pytest.fixture
def switched_on(monkeypatch):
    def switch(url):
        monkeypatch.setenv(URL, url)
        monkeypatch.setenv("INSTRUKS_SECOND_READER_MODEL", MODEL)

    return switch


def taken_in(person):
    agreement = hand_in(TEXT.encode(), file_name="aftale.txt", who=person.id, now=NOW)
    _, revision, pack = draft_of(agreement.slug)
    sets = {clause.number: clause.sets for _, clause in pack.clauses}
    doubts = [str(doubt.sentence) for doubt in drafted(revision, NOW.date()).doubts]
    return agreement, sets, doubts


def test_what_it_adds_is_marked_and_asked_about(person, switched_on):
    with serving(claiming(CLAIM)) as served:
        switched_on(served.url)
        agreement, sets, doubts = taken_in(person)
    (claimed,) = (one for one in seen_in(agreement.id).found if one.by)

    assert (claimed.by, claimed.sureness, claimed.clause) == (MODEL, Sureness.UNSURE, "99.1")
    assert sets["99.1"]["agreement.court"] == "nævnet i Birkevang"
    assert f"{MODEL} reads `agreement.court` here; is it so?" in doubts


def test_while_it_is_off_nobody_is_asked(person, monkeypatch):
    with serving(claiming(CLAIM)) as served:
        monkeypatch.delenv(URL, raising=False)
        agreement, sets, _ = taken_in(person)

    assert served.asked == []
    assert "agreement.court" not in sets["99.1"]
    assert [one for one in seen_in(agreement.id).found if one.by] == []


def test_a_draft_stands_without_its_answer_and_says_so(person, switched_on):
    with serving(status(404)) as served:
        switched_on(served.url)
        _, sets, doubts = taken_in(person)

    assert sets["99.1"] == {}
    assert "the second reader gave no answer, so this is what the rules found: `127.0.0.1` answers with status 404" in doubts  # fmt: skip


def test_a_draft_stands_where_the_setting_cannot_be_meant(person, switched_on):
    switched_on("http://model.example")
    _, sets, doubts = taken_in(person)

    assert sets["99.1"] == {}
    assert any("`model.example` is another machine" in one for one in doubts)


def test_one_that_claims_nothing_changes_nothing():
    class Silent:
        name = MODEL

        def read(self, document, wanted):  # noqa: ARG002  the port hands them in
            return ()

    reading = read_file("aftale.txt", TEXT.encode())

    assert read_by(reading, Silent()) == reading
