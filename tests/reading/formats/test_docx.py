"""A Word file shows what a person sees in it, and remarks say what else it holds."""

import io
from collections.abc import Iterator

import docx as python_docx
import pytest

from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.paper import Form, Paper
from instruks.reading.formats.unreadable import Unreadable
from tests.reading.formats.documents import ENOUGH, W, cell, docx, paragraph, shown, table


def read(body: str, more: dict[str, str | bytes] | None = None, **parts: str) -> Paper:
    return paper_of("aftale", docx(body, more, **parts))


def run(inside: str) -> str:
    return f"<w:p><w:r>{inside}</w:r></w:p>"


def text(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def field(result: str, kind: str = "REF x") -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{kind}</w:instrText></w:r>"
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def control(properties: str, words: str) -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{text(words)}</w:sdtContent></w:sdt>"  # fmt: skip


def old_box(inside: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{inside}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'


BOX_ON = '<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>'
BOX_OFF = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>'
TICKED = '<w:default w:val="0"/><w:checked/>'
UNTICKED = '<w:default w:val="1"/><w:checked w:val="0"/>'
BY_DEFAULT = '<w:default w:val="1"/>'

CASES: dict[str, tuple[str, list[str]]] = {
    "paragraphs": (paragraph("Et") + paragraph("To"), ["Et", "", "To"]),
    "empty ones": (paragraph("Et") + "<w:p/>" * 3 + paragraph("To"), ["Et", "", "To"]),
    "line break": (run("<w:t>Vej 1</w:t><w:br/><w:t>2100 By</w:t>"), ["Vej 1", "2100 By"]),
    "tab behind a number": (run("<w:t>1.1</w:t><w:tab/><w:t>Formål</w:t>"), ["1.1  Formål"]),
    "contents": (run("<w:t>1. Formål</w:t><w:tab/><w:t>3</w:t>"), ["1. Formål\t3"]),
    "hyphens": (run("<w:t>data</w:t><w:noBreakHyphen/><w:t>be</w:t><w:softHyphen/><w:t>handler</w:t>"), ["data-behandler"]),
    "field": (f"<w:p>{text('se ')}{field(text('7.3'))}</w:p>", ["se 7.3"]),
    "field in a field": (f"<w:p>{field(field(text('skjult')) + text('vist'), 'IF')}</w:p>", ["skjultvist"]),
    "field in an instruction": ("<w:p>" + field(text("vist")).replace("REF x</w:instrText></w:r>", "IF</w:instrText></w:r>" + field(text("ikke"))) + "</w:p>", ["vist"]),
    "field without an end": (f"<w:p>{text('før ')}<w:r><w:fldChar w:fldCharType='begin'/></w:r>{text('efter')}</w:p>", ["før efter"]),
    "link": (f"<w:p><w:hyperlink>{text('os@firma.example')}</w:hyperlink></w:p>", ["os@firma.example"]),
    "box of a control": (f"<w:p>{control(BOX_ON, '☑')}{text(' Ja')}</w:p>", ["☒ Ja"]),
    "empty box of a control": (f"<w:p>{control(BOX_OFF, '☐')}{text(' Ja')}</w:p>", ["☐ Ja"]),
    "old box, ticked": (f"<w:p>{old_box(TICKED)}{text(' Ja')}</w:p>", ["☒ Ja"]),
    "old box, unticked": (f"<w:p>{old_box(UNTICKED)}{text(' Ja')}</w:p>", ["☐ Ja"]),
    "old box by default": (f"<w:p>{old_box(BY_DEFAULT)}{text(' Ja')}</w:p>", ["☒ Ja"]),
    "symbols": (run('<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F0A8"/><w:sym w:font="Segoe UI Symbol" w:char="2610"/>'), ["☒☐☐"]),
    "symbol typed": ('<w:p><w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>þ</w:t></w:r></w:p>', ["☒"]),
    "symbol out of reach": (run('<w:t>x</w:t><w:sym w:font="W" w:char="FFFFFFF"/><w:sym w:char="D800"/><w:sym/>'), ["x"]),
    "chosen of a list": (f"<w:p>{control('<w:dropDownList/>', 'Årligt')}</w:p>", ["Årligt"]),
    "placeholder": (f"<w:p>{control('<w:showingPlcHdr/><w:text/>', 'Skriv navn')}</w:p>", ["[Skriv navn]"]),
    "placeholder in brackets": (f"<w:p>{control('<w:showingPlcHdr/>', '[Firma]')}</w:p>", ["[Firma]"]),
    "placeholder of a paragraph": (f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('Skriv her')}</w:sdtContent></w:sdt>", ["[Skriv her]"]),
    "page broken": (paragraph("Et") + run('<w:br w:type="page"/>') + paragraph("To"), ["Et", "", "\fTo"]),
    "page broken inside": (run('<w:t>Et</w:t><w:br w:type="page"/><w:t>To</w:t>'), ["Et", "", "\fTo"]),
    "page before": (paragraph("Et") + paragraph("To", "<w:pageBreakBefore/>"), ["Et", "", "\fTo"]),
    "page where it happened to turn": (paragraph("Et") + run("<w:lastRenderedPageBreak/><w:t>To</w:t>"), ["Et", "", "To"]),
    "heading": (paragraph("Formål", '<w:outlineLvl w:val="1"/>'), ["## Formål"]),
    "heading that is a paragraph": (paragraph("Vi sletter alt.", '<w:outlineLvl w:val="1"/>'), ["Vi sletter alt."]),
    "formula": ("<w:p><m:oMath xmlns:m='m'><m:r><m:t>x=2</m:t></m:r></m:oMath></w:p>", ["x=2"]),
    "deleted mark at the end of a cell": (table(f"<w:tc><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{text('a')}</w:p></w:tc>" + cell("b")), ["| a | b |"]),
    "deleted mark": (f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{text('Et ')}</w:p>" + paragraph("To"), ["Et To"]),
}  # fmt: skip


@pytest.mark.parametrize(("body", "lines"), CASES.values(), ids=CASES)
def test_what_a_person_sees_is_read(body: str, lines: list[str]):
    assert shown(read(body).text) == [*lines, ""]


NAME = cell("Navn") + cell("Land")
TABLES: dict[str, tuple[str, list[str]]] = {
    "plain": (table(NAME, cell("Fjordsky") + cell("DK")), ["| Navn | Land |", "| Fjordsky | DK |"]),
    "wide": (table(cell("Begge", '<w:gridSpan w:val="2"/>'), NAME), ["| Begge | |", "| Navn | Land |"]),
    "tall": (
        table(cell("Fjordsky", '<w:vMerge w:val="restart"/>') + cell("DK"), cell("", "<w:vMerge/>") + cell("SE"), cell("", "<w:vMerge/>") + cell("NO")),
        ["| Fjordsky | DK |", "| Fjordsky | SE |", "| Fjordsky | NO |"],
    ),
    "short at both ends": ("<w:tbl><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("b") + f"</w:tr><w:tr>{NAME}</w:tr></w:tbl>", ["| | b |", "| Navn | Land |"]),
    "one column": (table(cell("Et"), cell("To")), ["Et", "", "To"]),
    "a sign in a cell": (table(cell("a|b") + cell("c")), ["| a/b | c |"]),
    "inside another": (table(f"<w:tc>{paragraph('Se')}{table(NAME, cell('X') + cell('DK'))}<w:p/></w:tc>" + cell("y")), ["| Se Navn, Land; X, DK | y |"]),
    "row taken out": ("<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell("væk") + cell("væk") + f"</w:tr><w:tr>{NAME}</w:tr></w:tbl>", ["| Navn | Land |"]),
    "row in a control": (f"<w:tbl><w:sdt><w:sdtContent><w:tr>{NAME}</w:tr></w:sdtContent></w:sdt></w:tbl>", ["| Navn | Land |"]),
    "unfilled cell": (f"<w:tbl><w:tr>{cell('Navn')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{cell('Skriv navn')}</w:sdtContent></w:sdt></w:tr></w:tbl>", ["| Navn | [Skriv navn] |"]),
    "two in a row": (table(NAME) + table(NAME), ["| Navn | Land |", "", "| Navn | Land |"]),
}  # fmt: skip


@pytest.mark.parametrize(("body", "lines"), TABLES.values(), ids=TABLES)
def test_a_table_has_a_line_for_each_row(body: str, lines: list[str]):
    assert shown(read(body).text) == [*lines, ""]


def test_a_heading_is_known_by_the_name_of_its_style_too():
    style = (
        '<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>'
    )
    paper = read(paragraph("Formål", '<w:pStyle w:val="Overskrift2"/>'), styles=style)

    assert shown(paper.text) == ["## Formål", ""]


def remarks(paper: Paper) -> list[str]:
    return [str(one) for one in paper.remarks]


def test_changes_are_read_as_if_accepted_and_counted():
    body = f"<w:p>{text('Frist: ')}<w:del><w:r><w:delText>24</w:delText></w:r></w:del><w:ins>{text('48')}</w:ins>{text(' timer')}</w:p>"
    paper = read(body)

    assert shown(paper.text) == ["Frist: 48 timer", ""]
    assert remarks(paper) == ["Tracked changes still open: 2; the text is read as if all were accepted."]  # fmt: skip


def test_words_that_were_moved_stand_where_they_went():
    body = f"<w:p>{text('a')}<w:moveFrom>{text('b')}</w:moveFrom>{text('c')}<w:moveTo>{text('b')}</w:moveTo></w:p>"

    assert shown(read(body).text) == ["acb", ""]


def test_hidden_words_are_left_out_and_said():
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>"
    seen = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>vist</w:t></w:r>'
    paper = read(f"<w:p>{hidden}{seen}</w:p>")

    assert shown(paper.text) == ["vist", ""]
    assert remarks(paper) == ["Hidden pieces of text, which were left out: 1."]


def test_notes_stand_at_the_end_behind_their_marks():
    mark = '<w:r><w:{0}Reference w:id="{1}"/></w:r>'
    note = '<w:{0} w:id="{1}"><w:p><w:r><w:t>{2}</w:t></w:r></w:p></w:{0}>'
    paper = read(
        f"<w:p>{text('Aftalen')}{mark.format('footnote', 2)}{text(' og')}{mark.format('endnote', 1)}</w:p>",
        footnotes=note.format("footnote", 2, "En fodnote."),
        endnotes=note.format("endnote", 1, "En slutnote."),
    )

    assert paper.text.split("\n") == ["Aftalen¹ og[i]", "", ENOUGH.strip(), "", "¹ En fodnote.", "", "[i] En slutnote.", ""]  # fmt: skip


def test_a_text_box_is_read_once_though_word_keeps_it_twice():
    box = f"<w:txbxContent>{paragraph('I boksen')}</w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    paper = read(f"<w:p><w:r><w:t>Før</w:t>{both}</w:r></w:p>")

    assert shown(paper.text) == ["Før", "", "I boksen", ""]


def test_running_heads_are_left_out_unless_there_is_nothing_else():
    rels = '<Relationships xmlns="x"><Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header.xml"/></Relationships>'
    head = f"<w:hdr {W}>{paragraph('FORTROLIGT ' + ENOUGH)}</w:hdr>"
    parts = {"word/header.xml": head, "word/_rels/document.xml.rels": rels}
    empty = {**parts, "word/document.xml": f"<w:document {W}><w:body/></w:document>"}

    assert "FORTROLIGT" not in read(paragraph("Et"), parts).text
    assert "FORTROLIGT" in read("", empty).text


@pytest.mark.parametrize(
    ("more", "parts", "remark"),
    [
        ({"word/vbaProject.bin": b"x"}, {}, "The file has macros; they were not run."),
        ({"word/embeddings/a.xlsx": b"x"}, {}, "Files that are embedded in this one, which were not read: 1."),
        ({}, {"comments": f"<w:comment>{paragraph('nej')}</w:comment>"}, "Comments beside the text, which were not read: 1."),
        (
            {"word/_rels/settings.xml.rels": '<Relationships xmlns="x"><Relationship Id="t" Type="x/attachedTemplate" Target="http://fjern.example/t.dotm" TargetMode="External"/></Relationships>'},
            {},
            "The file points to 1 things elsewhere (a template, a picture); nothing was fetched.",
        ),
    ],
    ids=["macros", "embedded", "comments", "outside"],
)  # fmt: skip
def test_what_was_not_read_is_said(
    more: dict[str, str | bytes], parts: dict[str, str], remark: str
):
    paper = read(paragraph("Et"), more, **parts)

    assert remarks(paper) == [remark]
    assert shown(paper.text) == ["Et", ""]


def test_a_link_that_a_reader_follows_is_no_remark():
    rels = '<Relationships xmlns="x"><Relationship Id="l" Type="x/hyperlink" Target="https://firma.example" TargetMode="External"/></Relationships>'

    assert remarks(read("", {"word/_rels/document.xml.rels": rels})) == []


def test_the_strict_form_of_word_is_read_too():
    strict = W.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    body = (
        f"<w:document {strict}><w:body>{paragraph('Et')}{paragraph(ENOUGH)}</w:body></w:document>"
    )
    paper = read("", {"word/document.xml": body})

    assert paper.form is Form.DOCX
    assert shown(paper.text) == ["Et", ""]


def test_a_file_of_python_docx_is_read():
    made = python_docx.Document()
    made.add_heading("Databehandleraftale", 0)
    made.add_heading("Formål", 1)
    for words in ("navn", "adresse"):
        made.add_paragraph(words, style="List Bullet")
    for words in ("et", "to"):
        made.add_paragraph(words, style="List Number")
    grid = made.add_table(2, 2)
    for at, words in enumerate(("Navn", "Land", "Fjordsky", "DK")):
        grid.cell(at // 2, at % 2).text = words
    made.add_paragraph(ENOUGH)
    saved = io.BytesIO()
    made.save(saved)

    assert shown(paper_of("a", saved.getvalue()).text) == [
        "Databehandleraftale", "", "# Formål", "", "• navn", "• adresse", "", "1. et", "2. to", "",
        "| Navn | Land |", "| Fjordsky | DK |", "",
    ]  # fmt: skip


def broken() -> Iterator[tuple[str, dict[str, str | bytes]]]:
    yield "no body", {"word/document.xml": f"<w:document {W}/>"}
    yield "cut XML", {"word/document.xml": f"<w:document {W}><w:body>"}
    yield "entities", {"word/document.xml": f'<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document {W}><w:body>&a;</w:body></w:document>'}  # fmt: skip
    yield "nested", {"word/document.xml": f"<w:document {W}><w:body>{'<w:sdt><w:sdtContent>' * 400}{'</w:sdtContent></w:sdt>' * 400}</w:body></w:document>"}  # fmt: skip
    yield "no words", {"word/document.xml": f"<w:document {W}><w:body>{'<w:p/>' * 100_000}</w:body></w:document>"}  # fmt: skip
    yield "cut styles", {"word/styles.xml": "<w"}


@pytest.mark.parametrize(("parts"), [parts for _, parts in broken()], ids=[name for name, _ in broken()])  # fmt: skip
def test_a_broken_file_is_refused_in_a_sentence(parts: dict[str, str | bytes]):
    content = docx("", parts, styles="") if "word/styles.xml" in parts else docx("", parts)

    with pytest.raises(Unreadable, match="`aftale` "):
        paper_of("aftale", content)
