"""The PDF: its words, its marks for screen readers, its bytes, and words that try to be more."""

import re

import pypdfium2
import pytest

from instruks.letters.agreement.pdf import pdf_of
from instruks.letters.agreement.sign import NoLetter
from instruks.texts.clause import Clause
from tests.letters.packs import pack, small


def pages(content):
    paper = pypdfium2.PdfDocument(content)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in paper]


def test_words_numbers_boxes_and_tables_are_there():
    words = " ".join(pages(pdf_of(small())))

    for said in ("1.1 Der handles kun", "a. sende", "☒ Hosting", "☐ Service Desk", "Lavvande Hosting ApS Thisted Opbevaring", "Udgår, jf. D.8", "side 1 af"):  # fmt: skip
        assert said in words


def test_the_title_runs_on_every_page_but_the_first():
    titles = [page.count("Databehandleraftale") for page in pages(pdf_of(small()))]

    assert len(titles) == 4
    assert titles == [1, 1, 1, 1]


def test_it_is_tagged_and_says_its_title_and_language():
    content = pdf_of(small())
    paper = pypdfium2.PdfDocument(content)

    assert paper.get_metadata_dict()["Title"] == "Databehandleraftale"
    assert b"/StructTreeRoot" in content
    assert b"/Lang (da" in content.replace(b"/Lang(", b"/Lang (")
    assert re.search(rb"pdfaid:part>2<.*pdfaid:conformance>A<", content, re.DOTALL)
    assert b"pdfuaid:part>1<" in content
    assert pypdfium2.PdfDocument(content).is_tagged()


def test_the_same_pack_gives_the_same_bytes():
    assert pdf_of(small()) == pdf_of(small())


def test_a_long_agreement_begins_with_its_contents():
    long = pack(*(Clause(str(number), f"Emne {number}", words="Ord.") for number in range(1, 15)))

    assert re.search(r"Indhold 1\. Emne 1 [. ]+1", pages(pdf_of(long))[0])


@pytest.mark.parametrize(
    "words",
    [
        '#panic("x")',
        '#import "@preview/x:1.0.0": *',
        '#read("/etc/passwd")',
        '" + read("/etc/passwd") + "',
        "$x^2$ = y <label> @label `raw` // not a comment /* nor this */",
        "= no heading",
        "\\u{41} \\ \\#",
        "https://example.example",
    ],
)  # fmt: skip
def test_words_are_words_whatever_they_look_like(words):
    one = pack(Clause("1", words, words=f"{words}\n\n| {words} |\n|---|\n| {words} |"), title=words)
    said = "".join(pages(pdf_of(one))).replace(" ", "")

    assert said.count(words.replace(" ", "")) == 5


def test_signs_that_no_page_shows_are_left_out():
    assert "ordord" in pages(pdf_of(pack(Clause("1", words="ord\ufeff\x02\u00adord"))))[0]


def test_a_bullet_of_a_font_of_signs_is_a_bullet():
    assert "• logning" in pages(pdf_of(pack(Clause("1", words="\uf0b7 logning"))))[0]


def test_a_sign_without_a_letter_is_named_and_no_pdf_is_made():
    with pytest.raises(NoLetter, match=r"no letter for `.+`; write the agreement as \.docx"):
        pdf_of(pack(Clause("1", words="ord \U000f1234 ord")))
