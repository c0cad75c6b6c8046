"""Files that are locked, broken, hostile or strange: a clear sentence, and no guess."""

import re

import pytest

from instruks.reading.formats import pdf_open
from instruks.reading.formats.paper import Paper
from instruks.reading.formats.pdf import pdf_paper
from instruks.reading.formats.scan import page_picture
from instruks.reading.formats.unreadable import Unreadable
from tests.reading.formats.printing import paragraphs, printed
from tests.reading.formats.raw_pdf import pdf, prose, text_at
from tests.reading.formats.test_pdf import letters

WORDS = ("Databehandleren behandler oplysninger", "efter instruks fra den dataansvarlige.")
READ = "Databehandleren behandler oplysninger\nefter instruks fra den dataansvarlige.\n"


def remarks(paper: Paper) -> str:
    return " ".join(map(str, paper.remarks))


def test_a_file_that_only_its_owner_may_change_is_read():
    assert pdf_paper(pdf([prose(*WORDS)], locked=("", "ejer"))).text == READ


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (pdf([prose(*WORDS)], locked=("hemmelig", "ejer")), "locked with a password"),
        (pdf([]), "no pages that can be opened"),
        (b"%PDF-1.7\nikke en pdf", "broken or cut short"),
        (printed(paragraphs("En aftale."))[:300], "broken or cut short"),
        (b"\x89PNG\r\n\x1a\n", "broken or cut short"),
    ],
    ids=["password", "no pages", "no objects", "cut short", "a picture"],
)
def test_what_cannot_be_opened_says_what_to_do(content: bytes, says: str):
    for ask in (pdf_paper, lambda found: page_picture(found, 1, 72)):
        with pytest.raises(Unreadable, match=says):
            ask(content)


@pytest.mark.parametrize(("pages", "opens"), [(2, True), (3, True), (4, False)])
def test_a_file_may_have_so_many_pages(monkeypatch: pytest.MonkeyPatch, pages: int, opens: bool):
    monkeypatch.setattr(pdf_open, "MOST_PAGES", 3)
    content = pdf([prose(*WORDS)] * pages)
    if opens:
        assert len(pdf_paper(content).pages) == pages
        return
    with pytest.raises(Unreadable, match="has 4 pages and at most 3 are read"):
        pdf_paper(content)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_that_is_shown_turned_is_read_as_it_was_written(turn: int):
    paper = pdf_paper(pdf([prose(*WORDS)], page=f"/Rotate {turn}"))
    upright = {0: (595, 842), 180: (595, 842), 90: (842, 595), 270: (842, 595)}

    assert paper.text == READ
    assert (paper.pages[0].width, paper.pages[0].height) == upright[turn]
    corner = {0: (0, 0), 90: (1, 0), 180: (1, 1), 270: (0, 1)}[turn]
    left, top, right, bottom = paper.words[0].box
    assert (round((left + right) / 2), round((top + bottom) / 2)) == corner


def test_a_word_printed_twice_for_its_shadow_is_read_once():
    shadow = prose(*WORDS) + prose(*WORDS, x=70.6, y=759.4)

    assert pdf_paper(pdf([shadow])).text == READ


@pytest.mark.parametrize(
    "hidden",
    [
        text_at(70, 600, "skjulte ord", before="3 Tr"),
        text_at(70, 600, "hvide ord", before="1 1 1 rg"),
        text_at(70, 1600, "ord ved siden af papiret"),
        text_at(70, 600, "for smaa ord", size=0.5),
    ],
    ids=["without ink", "white on white", "beside the page", "too small"],
)
def test_words_that_nobody_sees_are_left_out_and_told(hidden: str):
    paper = pdf_paper(pdf([prose(*WORDS) + hidden]))

    assert paper.text == READ
    assert "cannot be seen on the page were left out on these pages: 1" in remarks(paper)


def test_white_words_on_a_dark_area_are_seen():
    heading = "0 0 0.4 rg 60 590 300 30 re f\n" + text_at(70, 600, "Underskrift", before="1 1 1 rg")
    paper = pdf_paper(pdf([prose(*WORDS) + heading]))

    assert "Underskrift" in paper.text
    assert paper.remarks == ()


def test_scripts_are_not_run_and_files_inside_are_not_opened():
    content = pdf(
        [prose(*WORDS)],
        catalog="/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles<</Names[(a.txt) 6 0 R]>>>>",
        more={
            6: "<</Type/Filespec/F(a.txt)/EF<</F 7 0 R>>>>",
            7: b"<</Type/EmbeddedFile/Length 2>>stream\nhi\nendstream",
        },
    )
    paper = pdf_paper(content)

    assert paper.text == READ
    assert "carries a script; it was not run" in remarks(paper)
    assert "carries 1 other files inside; they were not opened" in remarks(paper)


def test_letters_without_a_meaning_are_told_and_ask_for_recognition():
    lost = "".join(
        f"BT /F2 11 Tf 1 0 0 1 70 {700 - 14 * nth} Tm <{'01020304050607' * 4}> Tj ET\n"
        for nth in range(5)
    )
    content = pdf(
        [prose(*WORDS) + lost],
        fonts="/F2 6 0 R",
        more={6: "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Lost/Encoding/Identity-H/DescendantFonts[7 0 R]>>",
              7: "<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Lost/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 8 0 R/DW 500>>",
              8: "<</Type/FontDescriptor/FontName/ABCDEF+Lost/Flags 4/Ascent 800/Descent -200>>"},
    )  # fmt: skip

    assert "Letters are lost in the file on these pages: 1" in remarks(pdf_paper(content))
    assert pdf_paper(content).without_text == (1,)


def test_a_page_as_large_as_a_wall_is_read_and_shown():
    content = pdf([prose(*WORDS, y=13_000)], media="[0 0 14400 14400]")
    picture = page_picture(content, 1, 300)
    width, height = (int.from_bytes(picture[at : at + 4]) for at in (16, 20))

    assert pdf_paper(content).text == READ
    assert 24_000_000 < width * height < 26_000_000


def test_a_page_that_is_not_there_has_no_picture():
    with pytest.raises(Unreadable, match=re.escape("has no page 2; its last is 1")):
        page_picture(pdf([prose(*WORDS)]), 2, 72)


def test_graph_paper_is_no_table():
    lines = "".join(f"{at} 0 m {at} 842 l S 0 {at} m 595 {at} l S\n" for at in range(0, 842, 4))

    assert letters(pdf_paper(pdf([lines + prose(*WORDS)])).text) == letters(READ)
