"""`instruks read --second-reader`: what a model reads is shown with its name, and goes in no pack."""

import pytest

from tests.cli.running import answer, run
from tests.connectors.language_model.model_server import MODEL, claiming, serving

COURT = "bringes for nævnet i Birkevang"
TEXT = f"""DATABEHANDLERAFTALE

mellem

Egeskov Kommune, CVR-nr. 99236760 (den dataansvarlige)

og

Birkholm Drift ApS, CVR-nr. 99349530 (databehandleren)

Databehandleren behandler personoplysninger på vegne af den dataansvarlige.

1. Underretning om brud

1.1 Databehandleren underretter den dataansvarlige om brud på persondatasikkerheden senest 36 timer efter, at databehandleren er blevet bekendt med bruddet.

2. Tvister

2.1 Uenighed om personoplysninger {COURT}.
"""
CLAIM = {"term": "agreement.court", "value": "nævnet i Birkevang", "clause": "2.1", "words": COURT}


@pytest.fixture
def file(tmp_path):
    page = tmp_path / "aftale.txt"
    page.write_text(TEXT, encoding="utf-8")
    return str(page)


@pytest.fixture
def model(monkeypatch):
    with serving(claiming(CLAIM)) as served:
        monkeypatch.setenv("INSTRUKS_SECOND_READER_URL", served.url)
        monkeypatch.setenv("INSTRUKS_SECOND_READER_MODEL", MODEL)
        yield served


def test_it_is_refused_where_none_is_switched_on(file, monkeypatch):
    monkeypatch.delenv("INSTRUKS_SECOND_READER_URL", raising=False)
    found = run("read", file, "--second-reader")

    assert found.exit_code == 2
    assert "no second reader is switched on; name one in INSTRUKS_SECOND_READER_URL" in found.stderr.replace("\n", " ")  # fmt: skip


def test_a_setting_that_cannot_be_meant_is_a_sentence(file, model, monkeypatch):
    monkeypatch.setenv("INSTRUKS_SECOND_READER_URL", "http://model.example/v1")
    found = run("read", file, "--second-reader")

    assert (found.exit_code, model.asked) == (2, [])
    assert "`model.example` is another machine" in found.stderr


def test_facts_are_those_of_the_rules(file, model):
    found = run("read", file, "--second-reader", "--facts")

    assert (found.exit_code, model.asked) == (2, [])
    assert "facts are what the rules found" in found.stderr


def test_nobody_is_asked_unless_it_is_said(file, model):
    assert run("read", file).exit_code == 0
    assert model.asked == []


def test_what_it_reads_is_shown_with_its_name(file, model):
    found = run("read", file, "--second-reader")

    assert f"Court: nævnet i Birkevang  «{COURT}»  (unsure: {MODEL})" in found.stdout
    assert f"2.1: {MODEL} reads `agreement.court` here; is it so?" in found.stdout
    assert f"The second reader `{MODEL}` is on this machine" in found.stderr


def test_programs_are_told_whose_claim_it_is(file, model):
    clauses = {each["clause"].split()[-1]: each for each in answer("read", file, "--second-reader")["clauses"]}  # fmt: skip

    assert clauses["2.1"]["unsure_by"] == {"agreement.court": MODEL}
    assert clauses["1.1"]["unsure_by"] == {}


def test_a_pack_that_is_written_has_what_the_rules_found(file, model, tmp_path):
    out = tmp_path / "pakke"
    found = run("read", file, "--second-reader", "--out", str(out))
    pages = "".join(page.read_text(encoding="utf-8") for page in out.iterdir())

    assert (found.exit_code, len(model.asked)) == (0, 1)
    assert "breach.notice" in pages
    assert "agreement.court" not in pages
