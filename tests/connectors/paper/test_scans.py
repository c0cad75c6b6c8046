"""A scan is recognised where Tesseract is; where it is not, a sentence says what to install."""

import subprocess
import sys

import pytest

from instruks.connectors.paper import recognition, tesseract
from instruks.connectors.paper.read_file import read_file
from instruks.connectors.paper.recognised import recognised_on
from instruks.reading.formats.paper import Form
from instruks.reading.source import Unreadable
from tests.conftest import ENGINE_MISSING
from tests.connectors.paper.samples import LINES, as_pdf, as_scan, half_scanned


@pytest.fixture
def engine():
    if tesseract.what_is_missing():
        pytest.skip(
            f"{ENGINE_MISSING}: Tesseract (apt-get install tesseract-ocr tesseract-ocr-dan)"
        )


@pytest.fixture(scope="module")
def scan():
    return as_scan(LINES * 3)


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A look-alike of Tesseract that knows the languages it is told to know."""

    def made(*languages):
        page = tmp_path / "tesseract"
        page.write_text("#!/bin/sh\nprintf '%s\\n' " + " ".join(("List:", *languages)))
        page.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))

    return made


def test_the_words_of_a_scan_are_found_with_their_places(engine, scan):
    told = list[tuple[str, int, int]]()
    reading = read_file("skannet.pdf", scan, on_page=lambda *page: told.append(page))
    pages = len(reading.paper.pages)

    assert reading.paper.form is Form.SCAN
    assert "senest 24 timer efter, at databehandleren" in reading.paper.text
    assert {word.page for word in reading.paper.words} == set(range(1, pages + 1))
    assert {"subprocessor.notice": "30 days"}.items() <= {
        found.term: found.value for found in reading.found
    }.items()
    assert pages > 1
    assert told == [("skannet.pdf", done, pages) for done in range(pages + 1)]


def test_words_stand_where_the_printed_ones_stood(engine):
    printed, seen = (box_of("Databehandleren", content) for content in (as_pdf(), as_scan()))

    assert seen == pytest.approx(printed, abs=0.01)


def box_of(word, content):
    reading = read_file("a.pdf", content)
    lines = reading.paper.text.splitlines()
    return next(one.box for one in reading.paper.words if lines[one.line - 1][one.start : one.end] == word)  # fmt: skip


def test_without_tesseract_a_scan_says_what_to_install(scan, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")

    with pytest.raises(Unreadable) as refused:
        read_file("skannet.pdf", scan)

    assert "`skannet.pdf` is a scan" in str(refused.value)
    assert "apt-get install tesseract-ocr tesseract-ocr-dan" in str(refused.value)


@pytest.mark.parametrize(
    ("languages", "said"),
    [(("eng",), "`dan`"), (("dan",), "`eng`"), (("osd",), "`dan`, `eng`")],
)
def test_a_language_that_is_missing_is_named_with_its_package(program, languages, said):
    program(*languages)

    assert said in str(tesseract.what_is_missing())
    assert "tesseract-ocr-" in str(tesseract.what_is_missing())


def test_with_both_languages_nothing_is_missing(program):
    program("dan", "eng")

    assert tesseract.what_is_missing() is None


def test_without_tesseract_the_pages_with_text_are_read_and_a_remark_says_what_to_install(monkeypatch):  # fmt: skip
    monkeypatch.setenv("PATH", "/nowhere")
    reading = read_file("halvt.pdf", half_scanned())

    assert reading.paper.form is Form.SCAN
    assert reading.found
    assert any("apt-get install tesseract-ocr" in str(one) for one in reading.paper.remarks)


def test_a_page_that_gives_no_words_in_time_is_a_remark(engine, monkeypatch):
    monkeypatch.setattr(tesseract, "SECONDS_A_PAGE", 0.05)
    reading = read_file("halvt.pdf", half_scanned())

    assert "Page 2 could not be recognised: it took too long." in map(str, reading.paper.remarks)


def test_too_many_pages_are_refused_before_any_is_recognised(scan, monkeypatch, engine):
    monkeypatch.setattr(recognition, "MOST_PAGES", 1)

    with pytest.raises(Unreadable, match="at most 1 are recognised"):
        read_file("skannet.pdf", scan)


def test_the_engine_can_write_no_file(engine, tmp_path):
    write = ["/bin/sh", "-c", f"echo x > {tmp_path}/x"]
    tried = subprocess.run(
        [sys.executable, "-I", "-S", str(tesseract.CAGE), "5", *write],
        capture_output=True, check=False,
    )  # fmt: skip

    assert (tried.returncode != 0, list(tmp_path.iterdir())) == (True, [])


TABLE = """level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
1\t1\t0\t0\t0\t0\t0\t0\t200\t400\t-1\t
5\t1\t1\t1\t1\t1\t20\t40\t60\t20\t96.1\t"Aftale
5\t1\t1\t1\t1\t2\t90\t40\t60\t20\t96.1\t
5\t1\t1\t1\t2\t1\t20\t80\t100\t20\t41.0\tom data
"""


def test_a_table_of_words_becomes_shares_of_the_page():
    first, second = recognised_on(TABLE)

    assert (first.text, first.box, first.line_key) == ('"Aftale', (0.1, 0.1, 0.4, 0.15), (1, 1, 1))
    assert (second.text, second.line_key) == ("om data", (1, 1, 2))
