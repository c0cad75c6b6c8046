"""Whatever bytes come, there is a paper or a refusal in a sentence; nothing else."""

import io
import zipfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.paper import Paper
from instruks.reading.formats.unreadable import Unreadable
from instruks.texts.sentence import Sentence
from tests.reading.formats.documents import (
    ENOUGH,
    cell,
    docx,
    numbered,
    odt,
    paragraph,
    table,
)

NUMBERING = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
STYLES = '<w:style w:type="paragraph" w:styleId="A" w:default="1"><w:basedOn w:val="A"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
WORD = docx(
    numbered("Et")
    + paragraph("To", '<w:pStyle w:val="A"/>')
    + table(cell("Navn", '<w:gridSpan w:val="2"/>'), cell("a", '<w:vMerge w:val="restart"/>') + cell("b"))
    + '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox/></w:ffData></w:fldChar></w:r><w:sdt><w:sdtPr/><w:sdtContent/></w:sdt><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:footnoteReference w:id="1"/></w:r></w:p>',
    numbering=NUMBERING,
    styles=STYLES,
    footnotes='<w:footnote w:id="1"><w:p/></w:footnote>',
)  # fmt: skip
OPEN_DOCUMENT = odt(
    "<text:h text:outline-level='1'>Et</text:h><text:list text:style-name='L'><text:list-item><text:p>a<text:s text:c='2'/></text:p></text:list-item></text:list>"
    "<table:table><table:table-row table:number-rows-repeated='2'><table:table-cell table:number-rows-spanned='2'><text:p>x</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>",
    "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='1' text:display-levels='2'/></text:list-style>",
)
PAGE = f"<!doctype html><html><head><meta charset=utf-8></head><body><h1>A</h1><ol start=3><li>x</ol><table><tr><td colspan=2 rowspan=3>a<td>b</table><select><option>c</select><p>{ENOUGH}</body></html>".encode()
MARKED = f"---\na: b\n---\n# A\n\n[b](c) \\[ <d@e.example>\n\n[f]: g\n\n{ENOUGH}".encode()
FILES = {"word": WORD, "odt": OPEN_DOCUMENT, "page": PAGE, "markdown": MARKED}


def comes_out(content: bytes) -> None:
    """A paper or a sentence comes out; any other exception goes through and fails the test."""
    said: object
    try:
        said = paper_of("aftale", content)
    except Unreadable as refused:
        said = refused.args[0]

    assert isinstance(said, Paper | Sentence)


@pytest.mark.parametrize("content", FILES.values(), ids=FILES)
def test_the_files_that_are_changed_below_are_read_as_they_are(content: bytes):
    assert ENOUGH.strip() in paper_of("aftale", content).text


@st.composite
def changed(draw: st.DrawFn, content: bytes) -> bytes:
    """The bytes with some changed, some cut out and some put in."""
    made = bytearray(content)
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, max(len(made) - 1, 0)))
        cut = draw(st.integers(0, 12))
        made[at : at + cut] = draw(st.binary(max_size=12))
    return bytes(made)


MANY = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@MANY
@given(st.sampled_from(sorted(FILES)).flatmap(lambda name: changed(FILES[name])))
def test_a_file_with_changed_bytes(content: bytes):
    comes_out(content)


@MANY
@given(st.data())
def test_a_part_with_changed_bytes(data: st.DataObject):
    whole = zipfile.ZipFile(io.BytesIO(data.draw(st.sampled_from([WORD, OPEN_DOCUMENT]))))
    path = data.draw(st.sampled_from(whole.namelist()))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in whole.namelist():
            part = whole.read(name)
            archive.writestr(name, data.draw(changed(part)) if name == path else part)

    comes_out(made.getvalue())


WORDS = [
    b"<w:p>", b"</w:p>", b"<w:r>", b"</w:r>", b"<w:tbl>", b"</w:tbl>", b"<w:tr>", b"</w:tr>", b"<w:tc>", b"</w:tc>",
    b"<w:sdt>", b"</w:sdt>", b"<w:sdtContent>", b"</w:sdtContent>", b"<w:t>ord</w:t>", b'<w:fldChar w:fldCharType="begin"/>',
    b'<w:fldChar w:fldCharType="end"/>', b'<w:numPr><w:ilvl w:val="-1"/><w:numId w:val="1"/></w:numPr>', b"<w:sym/>", b"<w:pPr/>", b"&#0;", b"&x;",
]  # fmt: skip
TAGS = [
    b"<table>", b"</table>", b"<tr>", b"<td rowspan=99999>", b"<td colspan='-3'>", b"<ol start=x>", b"<li value=9999999>", b"</ol>",
    b"<p>", b"<br>", b"<select>", b"<option>", b"<input type=checkbox>", b"<sup>1", b"</sup>", b"ord", b"<main>", b"</main>", b"<!--", b"-->", b"&#xD800;", b"\x00",
]  # fmt: skip


@MANY
@given(st.lists(st.sampled_from(WORDS), max_size=40))
def test_elements_of_word_in_any_order(pieces: list[bytes]):
    inside = b"".join(pieces).decode()

    comes_out(docx(inside, numbering=NUMBERING))


@MANY
@given(st.lists(st.sampled_from(TAGS), max_size=40))
def test_tags_in_any_order(pieces: list[bytes]):
    comes_out(b"<html><body>" + b"".join(pieces) + f"<p>{ENOUGH}".encode())


@MANY
@given(st.binary(max_size=400), st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"---\n"]))  # fmt: skip
def test_any_bytes_at_all(content: bytes, beginning: bytes):
    comes_out(beginning + content)
