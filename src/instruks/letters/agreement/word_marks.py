"""Which marks of Word does python-docx have no words for: tick boxes, page numbers, repeated heads?"""

import re
from collections.abc import Iterator

from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

TICKED = frozenset("☒☑")
BOX = re.compile(r"([☐☒☑])")
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"


def pieces(words: str) -> Iterator[tuple[str, bool]]:
    """The words, and each tick box in them by itself, told by the second value."""
    for piece in BOX.split(words):
        if piece:
            yield piece, bool(BOX.fullmatch(piece))


def add_box(paragraph: Paragraph, sign: str, number: int) -> None:
    """A tick box that can be ticked in Word; `number` tells the boxes of a document apart."""
    control = parse_xml(
        f'<w:sdt {nsdecls("w")} xmlns:w14="{W14}"><w:sdtPr><w:id w:val="{number}"/><w14:checkbox>'
        f'<w14:checked w14:val="{int(sign in TICKED)}"/>'
        '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>'
        "</w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>"
        '<w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/>'
        f"</w:rPr><w:t>{'☒' if sign in TICKED else '☐'}</w:t></w:r></w:sdtContent></w:sdt>"
    )
    paragraph._p.append(control)  # noqa: SLF001  python-docx has no content controls


def add_field(paragraph: Paragraph, name: str) -> None:
    """A figure that Word counts: PAGE or NUMPAGES."""
    for kind in ("begin", "", "separate", "1", "end"):
        run = paragraph.add_run()
        if kind == "1":
            run.text = kind
        elif kind:
            _char(run, kind)
        else:
            code = OxmlElement("w:instrText")
            code.set(qn("xml:space"), "preserve")
            code.text = f" {name} "
            run._r.append(code)  # noqa: SLF001  python-docx has no fields


def _char(run: Run, kind: str) -> None:
    char = OxmlElement("w:fldChar")
    char.set(qn("w:fldCharType"), kind)
    run._r.append(char)  # noqa: SLF001  python-docx has no fields


def repeat_head(row: _Row) -> None:
    """Let the row stand on every page that the table goes on to."""
    _mark(row, "w:tblHeader")


def keep_whole(row: _Row) -> None:
    """Let no page break go through the row."""
    _mark(row, "w:cantSplit")


def _mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001  no property for it


def tint(cell_of: Table, row: int, column: int, colour: str) -> None:
    """Colour the ground of a cell; `colour` is six hexadecimal digits."""
    shade = parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>')
    cell_of.cell(row, column)._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001  no property for it


def bar_beside(paragraph: Paragraph, colour: str) -> None:
    """A line down the left side of a paragraph."""
    border = parse_xml(
        f'<w:pBdr {nsdecls("w")}><w:left w:val="single" w:sz="12" w:space="10" w:color="{colour}"/></w:pBdr>'
    )
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001  no property for it
    properties.insert_element_before(
        border, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )
