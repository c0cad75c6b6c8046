"""A number that Word counts is read as Word shows it."""

from typing import Any

import pytest

from instruks.reading.formats.numbers import written
from instruks.reading.formats.opened import paper_of
from tests.reading.formats.documents import docx, numbered, paragraph, shown


def level(at: int, pattern: str, form: str = "decimal", more: str = "") -> str:
    return f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{pattern}"/>{more}</w:lvl>'


def scheme(*levels: str, key: int = 0, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{key}">{more}{"".join(levels)}</w:abstractNum>'


def number(key: int, of: int = 0, more: str = "") -> str:
    return f'<w:num w:numId="{key}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def lines(body: str, **parts: Any) -> list[str]:
    return [line for line in shown(paper_of("a", docx(body, **parts)).text) if line]


CHAPTERS = scheme(level(0, "%1."), level(1, "%1.%2"), level(2, "(%3)", "lowerLetter")) + number(1)


def test_levels_are_counted_and_restart_under_the_next_one_above():
    body = numbered("Et") + numbered("a", 1) + numbered("b", 1) + numbered("x", 2) + numbered("To") + numbered("c", 1) + numbered("y", 2)  # fmt: skip

    assert lines(body, numbering=CHAPTERS) == ["1. Et", "1.1 a", "1.2 b", "(a) x", "2. To", "2.1 c", "(a) y"]  # fmt: skip


def test_a_level_that_never_restarts_goes_on():
    numbering = scheme(level(0, "%1."), level(1, "§ %2", more='<w:lvlRestart w:val="0"/>')) + number(1)  # fmt: skip
    body = numbered("Et") + numbered("a", 1) + numbered("To") + numbered("b", 1)

    assert lines(body, numbering=numbering) == ["1. Et", "§ 1 a", "2. To", "§ 2 b"]


def test_a_deeper_point_without_one_above_counts_as_if_the_first_stood_there():
    assert lines(numbered("a", 1) + numbered("Et"), numbering=CHAPTERS) == ["1.1 a", "2. Et"]


def test_two_lists_of_one_scheme_count_together_and_a_start_of_its_own_begins_anew():
    more = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = scheme(level(0, "%1.")) + number(1) + number(2) + number(3, more=more)
    body = numbered("a") + numbered("b", number=2) + numbered("c", number=3) + numbered("d", number=3)  # fmt: skip

    assert lines(body, numbering=numbering) == ["1. a", "2. b", "1. c", "2. d"]


def test_legal_numbering_writes_every_level_in_figures():
    numbering = scheme(level(0, "%1", "upperRoman"), level(1, "%1.%2", more="<w:isLgl/>")) + number(1)  # fmt: skip

    assert lines(numbered("Et") + numbered("a", 1), numbering=numbering) == ["I Et", "1.1 a"]


def test_a_heading_numbered_by_its_style_reads_as_it_is_shown():
    linked = scheme(
        level(0, "%1.", more='<w:pStyle w:val="H1"/>'),
        level(1, "%1.%2", more='<w:pStyle w:val="H2"/>'),
    )
    numbering = linked + number(5)
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="H{at}"><w:name w:val="heading {at}"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr><w:outlineLvl w:val="{at - 1}"/></w:pPr></w:style>'
        for at in (1, 2)
    ) + '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="H2"/></w:style>'  # fmt: skip
    one, two, own = (f'<w:pStyle w:val="{style}"/>' for style in ("H1", "H2", "Own"))
    body = paragraph("Et", one) * 7 + paragraph("Formål", two) * 2 + paragraph("Underdatabehandlere", two) + paragraph("Egen", own)  # fmt: skip

    assert lines(body, numbering=numbering, styles=styles)[-2:] == ["## 7.3 Underdatabehandlere", "## 7.4 Egen"]  # fmt: skip


def test_a_list_behind_the_name_of_a_list_style_is_found():
    numbering = (
        scheme(key=1, more='<w:numStyleLink w:val="Liste"/>')
        + scheme(level(0, "Bilag %1", "upperLetter"), key=2, more='<w:styleLink w:val="Liste"/>')
        + number(1, of=1)
    )

    assert lines(numbered("Formål") + numbered("Instruks"), numbering=numbering) == ["Bilag A Formål", "Bilag B Instruks"]  # fmt: skip


def test_number_zero_takes_the_number_away():
    assert lines(numbered("Et") + numbered("uden", number=0) + numbered("To"), numbering=CHAPTERS) == ["1. Et", "uden", "2. To"]  # fmt: skip


def test_an_empty_point_is_counted_but_a_hidden_one_is_not():
    empty = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>{}</w:pPr></w:p>'
    hidden = empty.format("<w:rPr><w:vanish/></w:rPr>")

    assert lines(numbered("a") + empty.format("") + hidden + numbered("b"), numbering=CHAPTERS) == ["1. a", "3. b"]  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "font", "line"),
    [
        ("\uf0b7", "Symbol", "• Navn"),
        ("\uf0a7", "Wingdings", "• Navn"),
        ("o", "Courier New", "• Navn"),
        ("-", "", "- Navn"),
        ("\uf0a8", "Wingdings", "☐ Navn"),
        ("\uf0fe", "Wingdings", "☒ Navn"),
        ("☐", "", "☐ Navn"),
    ],
)
def test_a_bullet_is_a_dot_a_dash_or_a_box(pattern: str, font: str, line: str):
    fonts = f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>' if font else ""
    numbering = scheme(level(0, pattern, "bullet", fonts)) + number(1)

    assert lines(numbered("Navn"), numbering=numbering) == [line]


@pytest.mark.parametrize(
    ("value", "form", "sign"),
    [
        (1, "lowerLetter", "a"), (26, "lowerLetter", "z"), (27, "lowerLetter", "aa"), (28, "upperLetter", "BB"),
        (4, "lowerRoman", "iv"), (1990, "upperRoman", "MCMXC"), (3999, "lowerRoman", "mmmcmxcix"),
        (4000, "lowerRoman", "4000"), (0, "lowerRoman", "0"), (0, "lowerLetter", "0"),
        (7, "decimalZero", "07"), (7, "none", ""), (7, "chicago", "7"), (520, "lowerLetter", "z" * 20), (521, "lowerLetter", "521"),
    ],
)  # fmt: skip
def test_a_number_is_written_as_word_writes_it(value: int, form: str, sign: str):
    assert written(value, form) == sign
