"""How does an agreement look in Word?"""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

FONT = "Cambria"
INK, QUIET = RGBColor(0x1D, 0x24, 0x30), RGBColor(0x5B, 0x64, 0x72)
HAIRLINE, TINT = "B9C0CA", "F1F3F6"
NUMBERS = Mm(15)  # the margin in which numbers stand
SIZES = {1: 16, 2: 12.5, 3: 11, 4: 11, 5: 11, 6: 11}
DEEPEST = max(SIZES)
NOTE, TABLE_WORDS = "Note Beside Clause", "Table Words"


def style(document: Document, language: str) -> None:
    """Give the document's own styles the look of an agreement, and its words their language."""
    _page(document)
    normal = _style(document, "Normal")
    _letters(normal, 10.5, INK)
    _spell_in(normal, language)
    normal.paragraph_format.space_before, normal.paragraph_format.space_after = Pt(0), Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    title = _style(document, "Title")
    _letters(title, 21, INK, bold=True)
    title.paragraph_format.space_after = Pt(16)
    for border in list(title.element.iter(qn("w:pBdr"))):
        border.getparent().remove(border)
    for level, size in SIZES.items():
        heading = _style(document, f"Heading {level}")
        _letters(heading, size, INK, bold=True)
        heading.paragraph_format.space_before = Pt(20 if level == 1 else 13)
        heading.paragraph_format.space_after = Pt(8 if level == 1 else 4)
        heading.paragraph_format.keep_with_next = True
        if level > 1:
            heading.paragraph_format.left_indent = NUMBERS
            heading.paragraph_format.first_line_indent = -NUMBERS
    note = _added(document, NOTE)
    _letters(note, 9, QUIET, italic=True)
    note.paragraph_format.keep_with_next = True
    words = _added(document, TABLE_WORDS)
    _letters(words, 9.5, INK)
    words.paragraph_format.space_before = words.paragraph_format.space_after = Pt(3)
    words.paragraph_format.line_spacing = 1.0
    for name in ("Header", "Footer"):
        _letters(_style(document, name), 8.5, QUIET)


def _page(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(27), Mm(24)
    section.top_margin, section.bottom_margin = Mm(27), Mm(25)


def _style(document: Document, name: str) -> ParagraphStyle:
    found = document.styles[name]
    if not isinstance(found, ParagraphStyle):
        raise TypeError(name)
    return found


def _added(document: Document, name: str) -> ParagraphStyle:
    document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = _style(document, "Normal")
    return _style(document, name)


def _letters(
    one: ParagraphStyle, size: float, colour: RGBColor, *, bold: bool = False, italic: bool = False
) -> None:
    one.font.size, one.font.color.rgb, one.font.bold, one.font.italic = Pt(size), colour, bold, italic  # fmt: skip
    fonts = one.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in list(fonts.attrib):
        del fonts.attrib[kind]
    for kind in ("ascii", "hAnsi", "cs"):
        fonts.set(qn(f"w:{kind}"), FONT)


def _spell_in(one: ParagraphStyle, language: str) -> None:
    properties = one.element.get_or_add_rPr()
    for said in list(properties.iter(qn("w:lang"))):
        properties.remove(said)
    said = OxmlElement("w:lang")
    said.set(qn("w:val"), language)
    properties.append(said)
