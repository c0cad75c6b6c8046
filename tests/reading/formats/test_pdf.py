"""What a printed page shows becomes lines, rows and boxes, and every word keeps its place."""

import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from instruks.reading.formats.paper import Form, Paper
from instruks.reading.formats.pdf import pdf_paper
from tests.reading.formats.printing import lines, paragraphs, plain, printed, table
from tests.reading.formats.raw_pdf import pdf, prose, text_at

BOTH = "Databehandleren må ikke behandle oplysninger til egne formål, og databehandleren må kun videregive dem, hvis det følger af den dataansvarliges dokumenterede instruks."
THEN = "Den dataansvarlige kontrollerer hvert år, at databehandleren overholder aftalen, og kan lade en uafhængig tredjepart udføre kontrollen."
HEADINGS = ("Navn", "CVR-nr.", "Adresse", "Beskrivelse af behandling")
FIRMS = (
    ("Fjordsky Drift A/S", "98218785", "Havnegade 3, 8999 Fjordby, Danmark", "Opbevaring af sikkerhedskopier og overvågning af servere"),
    ("Klokkeblomst Mail GmbH", "98 11 58 38", "Am Anger 5, 99999 Blaudorf, Tyskland", "Udsendelse af beskeder til den dataansvarliges medarbejdere"),
    ("Solhav Software ApS", "98163352", "Kystvej 12 B, 9997 Solhavn, Danmark", "Support"),
)  # fmt: skip


def rows(paper: Paper) -> list[list[str]]:
    return [
        [cell.strip() for cell in line.strip("| \f").split(" | ")]
        if not line.endswith("|  |")
        else [cell.strip() for cell in line.lstrip("\f").split("|")[1:-1]]
        for line in paper.text.split("\n")
        if line.lstrip("\f").startswith("|")
    ]


def letters(text: str) -> str:
    return re.sub(r"[\s|]", "", text)


def unbroken(text: str) -> str:
    return re.sub(r"-\n\s*", "", text).replace("\n", " ")


def broken_places(paper: Paper) -> list[str]:
    """Every word whose place is not its own, in words."""
    printed_lines = paper.text.split("\n")
    wrong = [
        f"{one}: `{word}`"
        for one in paper.words
        if not (word := printed_lines[one.line - 1][one.start : one.end])
        or word != word.strip()
        or not all(-0.01 <= side <= 1.01 for side in one.box)
        or not (one.box[0] <= one.box[2] and one.box[1] <= one.box[3])
    ]
    there = "".join(printed_lines[one.line - 1][one.start : one.end] for one in paper.words)
    if letters(there) != letters(paper.text):
        wrong.append("the words of the places are not the words of the text")
    return wrong


def test_paragraphs_have_white_between_and_none_inside():
    paper = pdf_paper(printed(paragraphs(f"{BOTH}\n\n{THEN}\n\n{BOTH}")))
    blocks = paper.text.strip().split("\n\n")

    assert paper.form is Form.PDF
    assert [unbroken(block) for block in blocks] == [BOTH, THEN, BOTH]
    assert all("\n" in block for block in blocks)
    assert broken_places(paper) == []


def test_wide_white_inside_a_line_stays_and_the_spaces_of_justified_lines_do_not():
    paper = pdf_paper(printed(f"{plain('1.1')} #h(1.5cm) {plain('Formål')}\n\n{plain(BOTH)}"))
    first, *rest = paper.text.strip().split("\n")

    assert re.fullmatch(r"1\.1 {2,}Formål", first)
    assert not any("  " in line for line in rest)


def test_a_page_begins_with_a_form_feed_also_an_empty_one():
    paper = pdf_paper(pdf([prose("første side"), "", prose("tredje side")]))

    assert paper.text == "første side\n\f\n\ftredje side\n"
    assert [(one.page, one.line) for one in paper.words] == [(1, 1), (1, 1), (3, 3), (3, 3)]


def test_running_heads_and_page_numbers_stay():
    paper = pdf_paper(
        printed(
            f"{plain(BOTH)}\n#pagebreak()\n{plain(THEN)}",
            page="header: [Aftale nr. 7], footer: context [Side #counter(page).display() af 2]",
        )
    )
    first, second = paper.text.split("\f")

    assert first.startswith("Aftale nr. 7\n\n")
    assert first.rstrip().endswith("\n\nSide 1 af 2")
    assert second.startswith("Aftale nr. 7\n\n")


def test_two_columns_are_read_one_after_the_other_between_what_the_page_repeats():
    prose_of_both = f"{BOTH} {THEN} " * 6
    paper = pdf_paper(printed(f"#columns(2)[{plain(prose_of_both)}]", page="footer: [Side 1 af 1]"))

    assert unbroken(paper.text).split() == [*prose_of_both.split(), "Side", "1", "af", "1"]


def test_the_fields_of_two_parties_side_by_side_stay_on_their_lines():
    controller = lines(["For den dataansvarlige:", "Navn: Ida Holm", "Dato: 1. marts 2027"])
    processor = lines(["For databehandleren:", "Navn: Bo Lund", "Dato:"])
    paper = pdf_paper(printed(f"#grid(columns: (1fr, 1fr), [{controller}], [{processor}])"))

    assert [re.split(" {2,}", line) for line in paper.text.strip().split("\n")] == [
        ["For den dataansvarlige:", "For databehandleren:"],
        ["Navn: Ida Holm", "Navn: Bo Lund"],
        ["Dato: 1. marts 2027", "Dato:"],
    ]


def test_letters_are_composed_and_what_only_looks_like_one_letter_is_two():
    paper = pdf_paper(printed("Vi a\u030abner o\u0308resund, e\ufb03ektivt og fa\u00advorit"))

    assert paper.text == "Vi åbner öresund, effiektivt og favorit\n"


def test_a_figure_behind_a_letter_that_hangs_below_the_line_is_not_raised():
    paper = pdf_paper(printed(plain(f"{BOTH} Skriv til gdpr@drift42.example, jf. pkt. 7.")))

    assert "gdpr@drift42.example, jf. pkt. 7." in unbroken(paper.text)


def test_a_raised_figure_is_told_from_a_number():
    paper = pdf_paper(printed(f"{plain(BOTH)[:-1]}#footnote[Se bilag C1 om instruks.]. Bilag C1."))

    assert "instruks¹. Bilag C1." in unbroken(paper.text)
    assert "\n  ¹ Se bilag C1 om instruks." in paper.text


RULED = {
    "rules everywhere": "",
    "rules across": "stroke: (x: none, y: 0.5pt),",
    "open to the sides": "stroke: (x, y) => (left: if x > 0 { 1pt }, top: 1pt, bottom: 1pt),",
    "colours": 'stroke: none, fill: (_, y) => if calc.odd(y) { rgb("#dde") },',
    "white space": "stroke: none,",
}


@pytest.mark.parametrize("ruled", RULED)
def test_a_table_is_a_line_a_row_however_it_is_drawn(ruled: str):
    paper = pdf_paper(printed(f"{plain(BOTH)}\n\n{table([HEADINGS, *FIRMS], more=RULED[ruled])}"))

    assert rows(paper) == [list(HEADINGS), *map(list, FIRMS)]
    assert broken_places(paper) == []


@pytest.mark.parametrize("margin", [2, 3, 4, 5])
def test_a_table_over_pages_is_one_and_its_torn_rows_are_whole(margin: int):
    firms = [(f"{name} {nth}", *rest) for nth in range(12) for name, *rest in FIRMS]
    made = printed(
        f"#v({margin}cm)\n" + table([HEADINGS, *firms]),
        page="header: [Aftale nr. 7], footer: context [Side #counter(page).display()]",
    )
    paper = pdf_paper(made)

    assert len(paper.pages) > 1
    assert rows(paper) == [list(HEADINGS), *map(list, firms)]
    assert broken_places(paper) == []
    assert paper.text.count("\f") == len(paper.pages) - 1


def test_a_band_over_the_table_and_a_cell_over_two_rows():
    made = printed(
        "#table(columns: (1fr, 1fr, 1fr), [Navn], [Ydelse], [Land],"
        "table.cell(colspan: 3)[Databehandlerens underdatabehandlere],"
        "table.cell(rowspan: 2)[Fjordsky A/S], [Hosting], [Danmark], [Backup], [Sverige])"
    )

    assert rows(pdf_paper(made)) == [
        ["Navn", "Ydelse", "Land"],
        ["Databehandlerens underdatabehandlere", "", ""],
        ["Fjordsky A/S", "Hosting", "Danmark"],
        ["Fjordsky A/S", "Backup", "Sverige"],
    ]


def test_a_frame_around_text_is_no_table():
    assert rows(pdf_paper(printed(f"#rect[{plain(BOTH)}]\n\n{plain(THEN)}"))) == []


def test_a_list_with_numbers_and_a_contents_with_pages_are_no_tables():
    contents = "\n\n".join(f"{nth}. #h(1cm) Afsnit {nth} #h(1fr) {nth}" for nth in range(1, 6))

    assert rows(pdf_paper(printed(contents))) == []


def test_tick_boxes_of_every_make():
    drawn = "q 1 w 70 640 9 9 re S Q\n" + text_at(85, 641, "Billeder")
    crossed = "q 1 w 70 620 9 9 re S 70 620 m 79 629 l S 70 629 m 79 620 l S Q\n"
    content = pdf(
        [
            text_at(70, 700, "\xa8").replace("/F1", "/F2") + text_at(85, 700, "Navn")
            + text_at(70, 680, "\xfe").replace("/F1", "/F2") + text_at(85, 680, "E-mail")
            + text_at(70, 660, "o").replace("/F1", "/F3") + text_at(85, 660, "CPR")
            + drawn + crossed + text_at(85, 621, "Helbred")
        ],
        fonts="/F2 6 0 R/F3 7 0 R",
        more={
            6: "<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Wingdings-Regular/Encoding/WinAnsiEncoding>>",
            7: "<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>",
        },
    )  # fmt: skip

    assert pdf_paper(content).text.split() == [
        "☐",
        "Navn",
        "☒",
        "E-mail",
        "☐",
        "CPR",
        "☐",
        "Billeder",
        "☒",
        "Helbred",
    ]


def test_what_is_filled_in_on_a_form_stands_where_it_is_shown():
    field = "<</Type/Annot/Subtype/Widget/F 4/P 1000 0 R"
    content = pdf(
        [text_at(85, 700, "Navn") + text_at(85, 680, "CPR") + text_at(70, 660, "Dato:")],
        catalog="/AcroForm<</Fields[6 0 R 7 0 R 8 0 R 9 0 R]>>",
        page="/Annots[6 0 R 7 0 R 8 0 R 9 0 R]",
        more={
            6: f"{field}/FT/Btn/T(a)/Rect[70 698 80 708]/V/Off/AS/Off/AP<</N<</Ja 10 0 R/Off 10 0 R>>>>>>",
            7: f"{field}/FT/Btn/T(b)/Rect[70 678 80 688]/V/Ja/AS/Ja/AP<</N<</Ja 10 0 R/Off 10 0 R>>>>>>",
            8: f"{field}/FT/Tx/T(c)/Rect[105 656 300 672]/V(1. marts 2027)>>",
            9: "<</Type/Annot/Subtype/FreeText/F 4/Rect[70 630 300 645]/Contents(Tilf\xf8jet i h\xe5nden)>>",
            10: b"<</Type/XObject/Subtype/Form/BBox[0 0 10 10]/Length 0>>stream\n\nendstream",
        },
    )  # fmt: skip

    shown = [" ".join(line.split()) for line in pdf_paper(content).text.split("\n") if line]
    assert shown == ["☐ Navn", "☒ CPR", "Dato: 1. marts 2027", "Tilføjet i hånden"]


def test_text_that_runs_up_the_side_stands_at_the_end_of_its_page():
    paper = pdf_paper(pdf([f"q 0 1 -1 0 30 100 cm {text_at(0, 0, 'Dokument 7f3a')} Q\n" + prose("Aftale om", "drift")]))  # fmt: skip

    assert paper.text == "Aftale om\ndrift\n\nDokument 7f3a\n"


WORDS = st.lists(
    st.text(st.sampled_from("abeghiklmnoprstuvyæøåAEIOUÆØÅ0123456789.,;:()§%&/-☐☒|"), min_size=1, max_size=24),
    min_size=1, max_size=25,
)  # fmt: skip


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, min_size=1, max_size=6), st.sampled_from([1, 2]), st.booleans())
@example([["a"]], 1, False)
@example([["-"], ["1."], ["..."]], 1, True)
@example([["0"], ["0"], ["0"], ["0"], ["0", "0", "000Om", "AbkÅ"]], 1, True)
def test_every_word_has_its_place_whatever_the_words(
    texts: list[list[str]], columns: int, in_a_table: bool
):
    cells = [" ".join(words) for words in texts]
    body = table([cells, cells]) if in_a_table else "\n\n".join(plain(cell) for cell in cells)
    paper = pdf_paper(printed(f"#columns({columns})[{body}]" if columns > 1 else body))

    assert broken_places(paper) == []


def test_paragraphs_that_begin_with_a_small_letter_do_not_set_the_distance_of_lines():
    full = "Databehandleren må kun behandle oplysningerne efter instruks, og instruksen ligger fast, til den ændres"
    text = (
        f"{full}\n\nmellem\n\nog\n\nhar aftalt\n\n{full}\n\nom priser\n\n{full}\n\ni alt\n\n{full}"
    )
    paper = pdf_paper(printed(paragraphs(text)))
    lines = paper.text.split("\n")

    assert lines[lines.index("mellem") - 1] == ""
    assert lines[lines.index("har aftalt") - 1 : lines.index("har aftalt") + 2] == [
        "",
        "har aftalt",
        "",
    ]
    assert [one for one in paper.text.split("\n\n") if "\n" in one.strip()] != []
