"""A page of an agreement that was scanned says what the page itself says."""

import io
from pathlib import Path

import pypdfium2
import pytest

from bench.score import evidences, norm, told
from instruks.connectors.paper import tesseract
from instruks.connectors.paper.read_file import read_file
from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.paper import Form
from tests.conftest import ENGINE_MISSING
from tests.reading.formats.written_out import as_print

AGREEMENT = Path(__file__).parents[2] / "reading" / "agreements" / "klinikkens-modsigelser.txt"


def first_page(content: bytes) -> bytes:
    with pypdfium2.PdfDocument(content) as whole, pypdfium2.PdfDocument.new() as page:
        page.import_pages(whole, [0])
        file = io.BytesIO()
        page.save(file)
    return file.getvalue()


def scanned(content: bytes) -> bytes:
    with pypdfium2.PdfDocument(content) as document:
        picture = document[0].render(scale=300 / 72).to_pil().convert("L")
    file = io.BytesIO()
    picture.save(file, "PDF", resolution=300)
    return file.getvalue()


def test_a_scanned_page_says_what_the_printed_one_says():
    if tesseract.what_is_missing():
        pytest.skip(
            f"{ENGINE_MISSING}: Tesseract (apt-get install tesseract-ocr tesseract-ocr-dan)"
        )
    page = first_page(as_print(AGREEMENT.read_text("utf-8")))
    printed = told(paper_of("page.pdf", page).text)
    paper = read_file("scan.pdf", scanned(page)).paper
    seen, there = told(paper.text), norm(paper.text)

    assert paper.form is Form.SCAN
    for field in (
        "language",
        "controller",
        "processor",
        "breach",
        "authorisation",
        "termination",
        "effective_date",
    ):
        assert (field, without_evidence(seen[field])) == (field, without_evidence(printed[field]))
    assert [quote for quote in evidences(seen) if norm(quote) not in there] == []


def without_evidence(value):
    if isinstance(value, dict):
        return {name: without_evidence(one) for name, one in value.items() if name != "evidence"}
    return norm(value) if isinstance(value, str) else value
