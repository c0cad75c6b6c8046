"""`instruks read`: from a signed text to a draft pack, from a terminal."""

import contextlib
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import answer, run
from tests.connectors.paper.samples import FORMS, as_pdf, bomb, locked

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
        (b"PK\x03\x04" + b"\x00" * 50, "damaged or cut short"),
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


# A whole drawer of files ---------------------------------------------------------------------


@pytest.fixture
def drawer(tmp_path):
    """Forty agreements of five forms in a folder and one below it, with one that is none."""
    folder = tmp_path / "skuffe"
    (folder / "gamle").mkdir(parents=True)
    made = {form: make() for form, make in FORMS.items()}
    for number in range(40):
        form = list(FORMS)[number % len(FORMS)]
        place = folder / "gamle" if number % 3 == 0 else folder
        (place / f"aftale {number}.{form}").write_bytes(made[form])
    (folder / "billede.pdf").write_bytes(b"\x89PNG\r\n" + bytes(99))
    (folder / ".skjult.txt").write_bytes(b"")
    return folder


def test_a_folder_is_read_file_by_file_and_what_is_no_agreement_is_told_at_the_end(drawer):
    found = run("read", str(drawer))

    assert found.exit_code == 0
    assert len(found.stdout.splitlines()) == 40
    assert all("Databehandleraftale (" in line for line in found.stdout.splitlines())
    assert found.stderr.count("\n") == 1
    assert "billede.pdf" in found.stderr
    assert "is a picture" in found.stderr


def test_a_line_of_json_for_each_file(drawer):
    lines = [json.loads(line) for line in run("read", str(drawer), "--json").stdout.splitlines()]

    assert len({line["file"] for line in lines}) == 40
    assert {line["form"] for line in lines} == set(FORMS)
    assert {line["title"] for line in lines} == {"Databehandleraftale"}


def test_packs_of_a_folder_each_have_their_own(drawer, tmp_path):
    out = tmp_path / "pakker"
    run("read", str(drawer), "--out", str(out), "--jobs", "3")
    packs = sorted(out.iterdir())

    assert len(packs) == 40
    assert packs[0].name == "aftale-0"
    assert run("show", str(packs[7]), "--term", "subprocessor.notice").exit_code == 0


def test_facts_of_one_file_are_one_object(file):
    found = run("read", str(file), "--facts")

    assert json.loads(found.stdout)["breach"]["hours"] == 36
    assert "file" not in json.loads(found.stdout)


def test_facts_of_several_are_a_line_each_or_a_file_each(drawer, tmp_path):
    lines = run("read", str(drawer / "gamle"), "--facts").stdout.splitlines()
    run("read", str(drawer / "gamle"), "--facts", "--out", str(tmp_path / "fakta"))
    pages = sorted((tmp_path / "fakta").iterdir())

    assert len(lines) == len(pages) == 14
    assert all("controller" in json.loads(line) for line in lines)
    assert pages[0].name == "aftale 0.json"
    assert "controller" in json.loads(pages[0].read_text(encoding="utf-8"))


def test_two_files_of_one_name_get_two_packs(tmp_path):
    for place in ("a", "b"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "aftale.txt").write_text(TEXT, encoding="utf-8")
    out = tmp_path / "ud"
    run("read", str(tmp_path / "a"), str(tmp_path / "b"), "--out", str(out))

    assert sorted(page.name for page in out.iterdir()) == ["aftale", "aftale-2"]


def test_a_file_that_is_no_agreement_takes_no_name_from_the_one_beside_it(tmp_path):
    drawer, out = tmp_path / "skuffe", tmp_path / "fakta"
    drawer.mkdir()
    (drawer / "aftale.json").write_text('{"breach": {"hours": 36}}', encoding="utf-8")
    (drawer / "aftale.txt").write_text(TEXT, encoding="utf-8")
    run("read", str(drawer), "--facts", "--out", str(out))

    assert [page.name for page in out.iterdir()] == ["aftale.json"]


def test_a_file_that_was_named_and_fails_is_an_error_and_the_others_are_read(file, tmp_path):
    lost = tmp_path / "tom.txt"
    lost.write_bytes(b"")
    found = run("read", str(file), str(lost))

    assert (found.exit_code, len(found.stdout.splitlines())) == (2, 1)
    assert "tom.txt" in found.stderr


def test_a_folder_with_nothing_to_read_is_an_error(tmp_path):
    (tmp_path / "billede.png").write_bytes(b"\x89PNG\r\n" + bytes(99))
    (tmp_path / "tom").mkdir()

    assert run("read", str(tmp_path)).exit_code == 2
    assert run("read", str(tmp_path / "tom")).exit_code == 2
    assert "no files" in run("read", str(tmp_path / "tom")).stderr


@pytest.mark.parametrize("option", ["--name", "--title"])
def test_a_name_is_for_one_file(drawer, option):
    found = run("read", str(drawer), option, "bakkedal")

    assert (found.exit_code, "is for one file" in found.stderr) == (2, True)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (locked, "password"),
        (lambda: as_pdf()[:4000], "broken or cut short"),
        (bomb, "unpacks to far more"),
        (lambda: b"\x89PNG\r\n\x1a\n" + bytes(500), "is a picture"),
        (lambda: b"MZ" + bytes(range(256)) * 20, "is not"),
    ],
    ids=["locked", "broken", "bomb", "picture called pdf", "program called pdf"],
)
def test_a_file_that_means_harm_or_is_broken_is_a_sentence(content, said, tmp_path):
    page = tmp_path / "aftale.pdf"
    page.write_bytes(content())

    found = run("read", str(page))

    assert (found.exit_code, found.stdout) == (2, "")
    assert said in found.stderr


def test_progress_is_told_where_someone_looks(drawer):
    """A terminal is on the other end of standard error."""
    ours, theirs = pty.openpty()
    command = [
        str(Path(sys.executable).with_name("instruks")),
        "--lang",
        "en",
        "read",
        str(drawer / "gamle"),
    ]
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=theirs, check=True)
    os.close(theirs)
    told = b""
    with contextlib.suppress(OSError):  # the end of a terminal is an error on Linux
        while step := os.read(ours, 4096):
            told += step
    os.close(ours)

    assert b"0/14" in told
    assert b"14/14" in told
    assert told.rstrip().endswith(b"\x1b[K")
