"""`instruks read`: from a signed text to a draft pack, from a terminal."""

import pytest

from tests.cli.running import answer, run

TEXT = """DATABEHANDLERAFTALE

mellem

Egeskov Kommune, CVR-nr. 99236760 (den dataansvarlige)

og

Birkholm Drift ApS, CVR-nr. 99349530 (databehandleren)

1. Underretning om brud

1.1 Databehandleren underretter den dataansvarlige om brud på persondatasikkerheden senest 36 timer efter, at databehandleren er blevet bekendt med bruddet.

2. Ophør

2.1 Ved ophør skal den dataansvarlige inden 14 dage meddele, om personoplysningerne skal slettes eller tilbageleveres.
"""


@pytest.fixture
def file(tmp_path):
    page = tmp_path / "en aftale.txt"
    page.write_text(TEXT, encoding="utf-8")
    return page


def test_every_clause_stands_with_its_words_and_what_it_sets(file):
    clauses = {each["clause"].split()[-1]: each for each in answer("read", str(file))["clauses"]}

    assert clauses["1.1"]["sets"]["breach.notice"] == "36 hours"
    assert "senest 36 timer" in clauses["1.1"]["rests_on"]["breach.notice"]
    assert clauses["2.1"]["words"].startswith("Ved ophør skal den dataansvarlige inden 14 dage")


def test_the_draft_can_be_written_out_and_asked(file, tmp_path):
    out = tmp_path / "pakker" / "egeskov"

    assert run("read", str(file), "--out", str(out)).exit_code == 0
    assert "36 hours" in run("show", str(out), "--term", "breach.notice").output
    assert run("lint", str(out)).exit_code == 0


def test_a_folder_with_files_is_not_written_over(file, tmp_path):
    found = run("read", str(file), "--out", str(tmp_path))

    assert (found.exit_code, "has files already; name a new folder" in found.stderr) == (2, True)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 \x00\x01", "PDF"),
        (b"PK\x03\x04" + b"\x00" * 50, "zip"),
        (b"\x00\x01\x02\x03" * 50, "not text"),
        (b"for faa ord", "words"),
    ],
    ids=["empty", "pdf", "docx", "binary", "too short"],
)
def test_what_is_no_text_is_a_sentence_and_exit_status_2(content, said, tmp_path):
    page = tmp_path / "fil.txt"
    page.write_bytes(content)

    found = run("read", str(page))

    assert found.exit_code == 2
    assert said.casefold() in found.stderr.casefold()


def test_a_file_of_200_mb_is_refused_before_it_is_read(tmp_path):
    page = tmp_path / "stor.txt"
    with page.open("wb") as opened:
        opened.truncate(200 * 2**20)

    found = run("read", str(page))

    assert (found.exit_code, "20 MB" in found.stderr) == (2, True)


def test_a_file_that_is_not_there_is_named():
    found = run("read", "findes-ikke.txt")

    assert (found.exit_code, "`findes-ikke.txt` cannot be opened" in found.stderr) == (2, True)
