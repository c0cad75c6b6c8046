"""An OpenDocument text shows what a person sees in it."""

import pytest

from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.paper import Form
from instruks.reading.formats.unreadable import Unreadable
from tests.reading.formats.documents import ODF, odt, shown

LIST = (
    '<text:list-style style:name="L">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    "</text:list-style>"
)
BULLETS = '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="●"/></text:list-style>'
OUTLINE = (
    "<text:outline-style>"
    '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/>'
    '<text:outline-level-style text:level="3" style:num-format=""/>'
    "</text:outline-style>"
)


def lines(body: str, styles: str = "", **more: str) -> list[str]:
    paper = paper_of("aftale", odt(body, styles, more))

    assert paper.form is Form.ODT
    return shown(paper.text)[:-1]


def p(inside: str, style: str = "") -> str:
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def heading(words: str, level: int = 1, more: str = "") -> str:
    return f'<text:h text:outline-level="{level}" {more}>{words}</text:h>'


def list_(*points: str, style: str = "L", more: str = "") -> str:
    return f'<text:list text:style-name="{style}" {more}>{"".join(f"<text:list-item>{point}</text:list-item>" for point in points)}</text:list>'


def row(*cells: str) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def cell(words: str, more: str = "") -> str:
    return f"<table:table-cell {more}>{p(words)}</table:table-cell>"


COVERED = "<table:covered-table-cell/>"


def test_headings_are_numbered_by_the_outline():
    body = heading("Et") + heading("a", 2) + heading("b", 2) + heading("uden", 3) + heading("To") + heading("c", 2) + heading("d", 1, 'text:is-list-header="true"')  # fmt: skip

    assert [one for one in lines(body, OUTLINE) if one] == ["# 1. Et", "## 1.1 a", "## 1.2 b", "### uden", "# 2. To", "## 2.1 c", "# d"]  # fmt: skip


def test_points_stand_directly_under_each_other_with_their_numbers():
    body = list_(p("et") + p("mere"), p("to") + list_(p("a"), p("b"), style=""), p("tre"))

    assert lines(body, LIST) == ["1. et", "", "mere", "", "2. to", "a) a", "b) b", "3. tre"]


def test_a_list_begins_anew_unless_it_says_that_it_goes_on():
    body = list_(p("a"), p("b")) + p("x") + list_(p("c")) + p("y") + list_(p("d"), more='text:continue-numbering="true"')  # fmt: skip

    assert [one for one in lines(body, LIST) if one] == ["1. a", "2. b", "x", "1. c", "y", "2. d"]


def test_a_list_goes_on_with_the_one_it_names():
    body = list_(p("a"), more='xml:id="first"') + list_(p("x")) + list_(p("b"), more='text:continue-list="first"')  # fmt: skip

    assert [one for one in lines(body, LIST) if one] == ["1. a", "1. x", "2. b"]


def test_a_point_may_begin_with_a_number_of_its_own():
    body = f'<text:list text:style-name="L"><text:list-item text:start-value="7">{p("a")}</text:list-item><text:list-header>{p("uden")}</text:list-header></text:list>'

    assert [one for one in lines(body, LIST) if one] == ["7. a", "uden"]


def test_the_newer_way_to_say_a_number():
    style = LIST.replace('style:num-suffix="."', 'loext:num-list-format="Bilag %1%:"')

    assert lines(list_(p("a")), style) == ["Bilag 1: a"]


def test_bullets():
    assert lines(list_(p("navn"), p("land"), style="B"), BULLETS) == ["• navn", "• land"]


def test_spaces_tabs_and_line_breaks():
    assert lines(p("a  b\n c<text:s text:c='3'/>d<text:tab/>e<text:line-break/>f")) == ["a b c d  e", "f"]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (row(cell("Navn"), cell("Land")), ["| Navn | Land |"]),
        (row(cell("Begge", 'table:number-columns-spanned="2"'), COVERED) + row(cell("a"), cell("b")), ["| Begge | |", "| a | b |"]),
        (row(cell("høj", 'table:number-rows-spanned="2"'), cell("a")) + row(COVERED, cell("b")) + row(cell("x"), cell("y")), ["| høj | a |", "| høj | b |", "| x | y |"]),
        (row(cell("x", 'table:number-columns-repeated="3"')), ["| x | x | x |"]),
        (f"<table:table-header-rows>{row(cell('N'), cell('L'))}</table:table-header-rows>{row(cell('a'), cell('b'))}", ["| N | L |", "| a | b |"]),
        (row(cell("et")) + row(cell("to")), ["et", "", "to"]),
    ],
    ids=["plain", "wide", "tall", "repeated", "headings", "one column"],
)  # fmt: skip
def test_a_table_has_a_line_for_each_row(rows: str, expected: list[str]):
    assert lines(f"<table:table>{rows}</table:table>") == expected


def test_boxes_of_a_form_and_of_a_content_control():
    forms = (
        "<office:forms><form:form>"
        '<form:checkbox form:id="c1" form:current-state="checked" form:label="Ja"/>'
        '<form:checkbox form:id="c2" form:label="Nej"/>'
        '<form:text form:id="c3" form:current-value="Fjordsky"/>'
        "</form:form></office:forms>"
    )
    controls = "".join(p(f'<draw:control draw:control="c{at}"/>') for at in (1, 2, 3, 4))
    newer = p('<loext:content-control loext:checkbox="true" loext:checked="true">☒</loext:content-control> Ja')  # fmt: skip
    unfilled = p('<loext:content-control loext:showing-place-holder="true">Navn</loext:content-control>')  # fmt: skip

    assert [one for one in lines(forms + controls + newer + unfilled) if one] == ["☒ Ja", "☐ Nej", "Fjordsky", "☒ Ja", "[Navn]"]  # fmt: skip


def test_changes_comments_and_hidden_words_are_said():
    styles = (
        '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
    )
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>24</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        + p("Frist: <text:change/>48<office:annotation><text:p>nej</text:p></office:annotation>")
        + p("a<text:span text:style-name='H'>skjult</text:span>b")
    )
    paper = paper_of("a", odt(body, styles))

    assert shown(paper.text) == ["Frist: 48", "", "ab", ""]
    assert [str(one) for one in paper.remarks] == [
        "Tracked changes still open: 1; the text is read as if all were accepted.",
        "Comments beside the text, which were not read: 1.",
        "Hidden pieces of text, which were left out: 1.",
    ]


def test_notes_and_text_boxes():
    note = "<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body><text:p>En note.</text:p></text:note-body></text:note>"
    box = "<draw:frame><draw:text-box><text:p>I boksen</text:p></draw:text-box></draw:frame>"
    paper = paper_of("a", odt(p(f"Ord{note}{box}")))

    assert shown(paper.text) == ["Ord¹", "", "I boksen", ""]
    assert paper.text.endswith("\n\n¹ En note.\n")


def test_a_page_that_the_writer_broke():
    styles = '<style:style style:name="P"><style:paragraph-properties fo:break-before="page"/></style:style>'

    assert lines(p("Et") + p("To", "P"), styles) == ["Et", "", "\fTo"]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"content.xml": "<a/>"}, "`aftale` has no text in it"),
        ({"content.xml": "<a>"}, "`aftale` is damaged"),
        ({"content.xml": f"<office:document-content {ODF}><office:body><office:text>{'<text:section>' * 400}{'</text:section>' * 400}</office:text></office:body></office:document-content>"}, "`aftale` is damaged"),
        ({"META-INF/manifest.xml": "<manifest:encryption-data/>"}, "`aftale` is locked with a password"),
        ({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}, "`aftale` is a spreadsheet"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_a_sentence(more: dict[str, str | bytes], said: str):
    with pytest.raises(Unreadable) as refused:
        paper_of("aftale", odt(p("x"), more=more))

    assert str(refused.value).startswith(said)
