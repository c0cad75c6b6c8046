"""The Word file: real headings, tables, tick boxes and page numbers, and the same bytes each time."""

from io import BytesIO
from zipfile import ZipFile

from docx import Document
from docx.oxml.ns import qn

from instruks.letters.agreement.docx import docx_of
from instruks.texts.clause import Clause
from tests.letters.packs import pack, small

CHECKED = "{http://schemas.microsoft.com/office/word/2010/wordml}checked"
VALUE = "{http://schemas.microsoft.com/office/word/2010/wordml}val"


def opened(one):
    return Document(BytesIO(docx_of(one)))


def headings(document):
    return [
        (paragraph.style.name, paragraph.text)
        for paragraph in document.paragraphs
        if paragraph.style.name.startswith("Heading")
    ]


def test_headings_are_headings_with_their_numbers_as_text():
    assert headings(opened(small()))[:4] == [
        ("Heading 1", "1.\tInstruks"),
        ("Heading 1", "2.\tKonkurs"),
        ("Heading 1", "Bilag A: Behandlingen"),
        ("Heading 2", "A.1\tYdelser"),
    ]


def test_nothing_counts_the_clauses_anew():
    body = opened(small()).element.body

    assert list(body.iter(qn("w:numPr"))) == []


def test_tick_boxes_can_be_ticked():
    body = opened(small()).element.body
    boxes = [(box.get(VALUE), [one.text for one in box.getparent().getparent().getparent().iter(qn("w:t"))]) for box in body.iter(CHECKED)]  # fmt: skip
    numbers = [one.get(qn("w:val")) for control in body.iter(qn("w:sdtPr")) for one in control.iter(qn("w:id"))]  # fmt: skip

    assert boxes == [("1", ["☒"]), ("0", ["☐"])]
    assert len(set(numbers)) == 2


def test_a_table_is_a_table_whose_head_is_repeated():
    (table,) = opened(small()).tables

    assert [cell.text for cell in table.rows[2].cells] == ["Lavvande Hosting ApS", "Thisted", "Opbevaring"]  # fmt: skip
    assert len(list(table._tbl.iter(qn("w:tblHeader")))) == 1
    assert table.rows[1].cells[0]._tc is table.rows[1].cells[2]._tc


def test_struck_words_are_struck_and_no_others():
    struck = [
        run.text
        for paragraph in opened(small()).paragraphs
        for run in paragraph.runs
        if run.font.strike
    ]

    assert struck == ["Konkurs", "Den dataansvarlige kan træde ind i kontrakten."]


def test_pages_are_numbered_and_the_title_runs_above():
    (section,) = opened(small()).sections

    assert section.header.paragraphs[0].text == "Databehandleraftale"
    assert section.footer.paragraphs[0].text == "side 1 af 1"
    assert [one.text.strip() for one in section.footer._element.iter(qn("w:instrText"))] == ["PAGE", "NUMPAGES"]  # fmt: skip


def test_it_says_its_title_and_language_and_no_moment():
    said = opened(small()).core_properties

    assert (said.title, said.language, said.author) == ("Databehandleraftale", "da", "")
    assert (said.created, said.modified) == (None, None)


def test_the_same_pack_gives_the_same_bytes():
    content = docx_of(small())

    assert content == docx_of(small())
    with ZipFile(BytesIO(content)) as parts:
        assert {part.date_time for part in parts.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [name for name in parts.namelist() if "thumbnail" in name]


def test_words_that_look_like_markup_are_words():
    words = "<w:p/> & ]]> \x02 {MERGEFIELD x}"

    assert opened(pack(Clause("1.1", words=words))).paragraphs[1].text == "1.1\t<w:p/> & ]]>  {MERGEFIELD x}"  # fmt: skip
