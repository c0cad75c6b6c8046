"""The words behind a term are found on the page, a box for each printed line."""

from hypothesis import given, settings
from hypothesis import strategies as st

from instruks.reading.draft import read_text
from instruks.reading.formats.lit import finder, places_of
from instruks.reading.formats.paper import Form, Paper
from instruks.reading.formats.pdf import pdf_paper
from tests.reading.formats.printing import paragraphs, printed, table
from tests.reading.formats.test_pdf import BOTH, FIRMS, HEADINGS, THEN

FOOTER = "header: [Aftale nr. 7], footer: context [Side #counter(page).display()]"
COUNTED = " ".join(f"behandling{nth}" for nth in range(600))
PAPER = pdf_paper(printed(paragraphs(COUNTED), page=FOOTER))
ONE_PAGE = pdf_paper(printed(paragraphs(f"{BOTH}\n\n{THEN}\n\n{BOTH}")))


def test_words_over_two_lines_have_two_boxes_on_one_page():
    [lit] = places_of(ONE_PAGE, "videregive dem, hvis")

    assert lit.page == 1
    [above, below] = lit.boxes
    assert above[0] > 0.5 > below[2]
    assert above[3] <= below[3]


def test_signs_capitals_and_where_a_line_breaks_do_not_count():
    assert places_of(ONE_PAGE, "DATABEHANDLEREN,\nmå  ikke") == places_of(
        ONE_PAGE, "databehandleren må ikke"
    )


def test_what_stands_twice_is_lit_where_it_is_nearest():
    first, second = (line for line, text in enumerate(ONE_PAGE.text.split("\n"), 1) if "egne" in text)  # fmt: skip
    tops = [places_of(ONE_PAGE, "til egne formål", near)[0].boxes[0][1] for near in (None, first, second)]  # fmt: skip

    assert tops[0] == tops[1] < tops[2]


def test_words_torn_by_a_page_are_lit_on_both_and_the_running_heads_are_not():
    texts = PAPER.text.split("\f")
    last = texts[0].strip().split("\n")[:-2][-1].strip()
    first = next(line for line in texts[1].split("\n")[1:] if line.strip())
    lit = places_of(PAPER, f"{last} {first}")

    assert [one.page for one in lit] == [1, 2]
    assert [len(one.boxes) for one in lit] == [1, 1]
    assert lit[0].boxes[0][1] > 0.8
    assert 0.08 < lit[1].boxes[0][1] < 0.2


def test_a_cell_is_lit_line_by_line():
    paper = pdf_paper(printed(table([HEADINGS, *FIRMS])))
    [lit] = places_of(paper, FIRMS[1][2])

    assert len(lit.boxes) == 2
    assert len({round(box[0], 3) for box in lit.boxes}) == 1


def test_words_that_stand_nowhere_and_papers_without_pages_have_no_place():
    assert places_of(ONE_PAGE, "underdatabehandler") == ()
    assert places_of(ONE_PAGE, " - ") == ()
    assert places_of(Paper(Form.TEXT, BOTH), BOTH) == ()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_words_of_the_text_are_found(data: st.DataObject):
    words = (BOTH + " " + THEN).split()
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))

    assert places_of(ONE_PAGE, " ".join(words[start:end]))


def test_everything_that_a_term_rests_on_can_be_lit():
    text = (
        "Databehandleraftale\n\n1. Underdatabehandlere\n\n"
        "1.1 Databehandleren giver besked om nye underdatabehandlere med mindst tredive (30) dages varsel.\n\n"
        "2. Brud på persondatasikkerheden\n\n"
        "2.1 Databehandleren underretter den dataansvarlige uden unødig forsinkelse og senest fireogtyve (24) timer efter, at bruddet er opdaget.\n\n"
        f"3. Behandling\n\n3.1 {BOTH}\n\n3.2 {THEN}"
    )
    paper = pdf_paper(printed(paragraphs(text), page=FOOTER))
    draft = read_text(paper.text, name="aftale")
    find = finder(paper)

    assert {one.term for one in draft.found} >= {"breach.notice", "subprocessor.notice"}
    assert [one.words for one in draft.found if not find(one.words, None)] == []
