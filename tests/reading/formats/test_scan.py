"""Pages that are pictures: which they are, how they look, and the words recognised on them."""

import re

import pytest

from instruks.reading.formats.paper import Form, Paper
from instruks.reading.formats.pdf import pdf_paper
from instruks.reading.formats.scan import RecognisedWord, page_picture
from tests.reading.formats.printing import paragraphs, plain, printed, table
from tests.reading.formats.raw_pdf import pdf, picture, prose
from tests.reading.formats.test_pdf import BOTH, FIRMS, HEADINGS, THEN, broken_places, rows

WHOLE = "q 595 0 0 842 0 0 cm /Im Do Q\n"
GREY = {5: picture(2, 2, b"\x10\x80\xc0\xff")}
PRINTED = ("Databehandleren behandler oplysninger", "efter instruks fra den dataansvarlige.")


def as_recognised(paper: Paper, page: int, *, askew: float = 0.0) -> list[RecognisedWord]:
    """The words of a page as a program finds them on its picture, `askew` by so much of its height."""
    found = list[RecognisedWord]()
    lines = paper.text.split("\n")
    for one in paper.words:
        if one.page == page:
            left, top, right, bottom = one.box
            lower = askew * left
            box = (left, top + lower, right, bottom + lower)
            word = lines[one.line - 1][one.start : one.end]
            found.append(RecognisedWord(word, box, (1, one.line)))
    return found


def test_a_scanned_page_has_no_text_and_says_what_is_missing():
    content = pdf([WHOLE, prose(*PRINTED), WHOLE], more=GREY)
    paper = pdf_paper(content)

    assert pdf_paper(content).without_text == (1, 3)
    assert paper.form is Form.SCAN
    assert [str(remark) for remark in paper.remarks] == [
        (
            "Pages without readable text: 1, 3. They are read once a program that recognises "
            "pictures of text is installed."
        )
    ]


def test_a_page_without_anything_and_a_page_with_a_logo_are_no_scans():
    logo = "q 60 0 0 60 70 700 cm /Im Do Q\n"

    assert pdf_paper(pdf(["", logo, logo + prose(*PRINTED)], more=GREY)).without_text == ()


def test_a_scan_with_a_seal_printed_along_its_side_is_a_scan():
    seal = "q 0 1 -1 0 20 100 cm BT /F1 8 Tf (Dokument med underskrift, 7f3a-9b21) Tj ET Q\n"

    assert pdf_paper(pdf([WHOLE + seal], more=GREY)).without_text == (1,)


def test_recognised_words_become_the_paper_that_printed_words_become():
    text = paragraphs(f"{BOTH}\n\n{THEN}\n\n{BOTH}")
    paper = pdf_paper(printed(text))
    scan = pdf([WHOLE], more=GREY)
    read = pdf_paper(scan, recognised={1: as_recognised(paper, 1)})

    assert read.text == paper.text
    assert read.form is Form.SCAN
    assert broken_places(read) == []
    assert [str(remark) for remark in read.remarks] == [
        "Pages that are pictures were recognised by machine: 1. Letters may be wrong."
    ]


def test_a_page_that_lay_askew_keeps_its_lines():
    paper = pdf_paper(printed(paragraphs(f"{BOTH}\n\n{THEN}")))
    scan = pdf([WHOLE], more=GREY)
    read = pdf_paper(scan, recognised={1: as_recognised(paper, 1, askew=0.012)})

    assert read.text == paper.text


@pytest.mark.parametrize("askew", [0.0, 0.012, -0.012])
def test_a_line_is_as_high_as_its_letters_and_not_as_the_ink_of_each_word(askew):
    paper = pdf_paper(printed(paragraphs(f"{BOTH}\n\n{THEN}\n\n{BOTH}")))
    words = [_inked(word) for word in as_recognised(paper, 1, askew=askew)]
    read = pdf_paper(pdf([WHOLE], more=GREY), recognised={1: words})

    assert read.text == paper.text


def _inked(word: RecognisedWord) -> RecognisedWord:
    left, top, right, bottom = word.box
    high = bottom - top
    top += 0.0 if re.search(r"[A-ZÆØÅbdfhklt0-9]", word.text) else 0.3 * high
    bottom -= 0.0 if re.search(r"[gjpqy,;]", word.text) else 0.25 * high
    return word._replace(box=(left, top, right, bottom))


def test_a_table_on_a_scan_is_rows_where_its_white_space_is_clear():
    whole = "#set text(hyphenate: false)\n"
    paper = pdf_paper(printed(f"{whole}{plain(BOTH)}\n\n{table([HEADINGS, *FIRMS])}"))
    words = [
        word._replace(line_key=(1, word.line_key[1], round(word.box[1] * 400)))
        for word in as_recognised(paper, 1)
    ]
    read = pdf_paper(pdf([WHOLE], more=GREY), recognised={1: words})

    assert rows(read) == [list(HEADINGS), *map(list, FIRMS)]


def test_words_that_a_scanner_put_behind_its_picture_are_read_and_told():
    paper = pdf_paper(pdf([WHOLE + "3 Tr\n" + prose(*PRINTED)], more=GREY))

    assert paper.text == "\n".join(PRINTED) + "\n"
    assert paper.form is Form.SCAN
    assert "put behind a picture by the scanner: 1" in str(paper.remarks[0])


def test_the_picture_of_a_page_is_as_large_as_asked():
    picture_of_page = page_picture(pdf([prose(*PRINTED)]), 1, 144)
    width, height = (int.from_bytes(picture_of_page[at : at + 4]) for at in (16, 20))

    assert picture_of_page.startswith(b"\x89PNG\r\n")
    assert (width, height) == (1190, 1684)
