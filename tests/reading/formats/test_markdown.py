"""Markdown loses the signs that only a program reads, and no line moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruks.reading.formats.markdown import is_markdown, without_signs
from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.paper import Form
from tests.reading.formats.documents import ENOUGH


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("---\ntitle: x\n---\n# Aftale", "\n\n\n# Aftale"),
        ("se [vilkår](https://firma.example/a_b)", "se vilkår"),
        ('se [vilkår](/a "titel").', "se vilkår."),
        ("[os@firma.example](mailto:os@firma.example)", "os@firma.example"),
        ("[skriv til os](mailto:os@firma.example)", "skriv til os (os@firma.example)"),
        ("<os@firma.example> og <https://firma.example>", "os@firma.example og https://firma.example"),
        ("se [vilkår][1] og [Firma]\n\n[1]: https://firma.example", "se vilkår og [Firma]\n\n"),
        ("[Firma][ikke defineret]", "[Firma][ikke defineret]"),
        ("1\\. Formål \\[Firma\\]", "1. Formål [Firma]"),
        ("a <!-- skjult\nover to --> b", "a \n b"),
        ("**fed** og _kursiv_ <br> | a | b |", "**fed** og _kursiv_ <br> | a | b |"),
        ("- [ ] nej\n- [x] ja", "- [ ] nej\n- [x] ja"),
        ("[^1]: en note", "[^1]: en note"),
    ],
)  # fmt: skip
def test_the_words_stay_and_the_signs_go(text: str, shown: str):
    assert without_signs(text) == shown


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("# A\n\n## B\n", True),
        ("---\na: b\n---\n", True),
        ("se [a](b)", True),
        ("# A\n", False),
        ("1. Formål [Firma] (se bilag)", False),
        ("| a | b |", False),
    ],
)
def test_what_is_marked_up_is_told_by_its_signs(text: str, marked: bool):
    assert is_markdown(text) is marked


@given(st.text(alphabet="[]()<>#-!\\:\n\"' ab@.1"))
def test_no_line_is_lost_or_won(text: str):
    assert without_signs(text).count("\n") == text.count("\n")


def test_plain_text_is_left_as_it_is():
    text = "1.1 Formål\t[Firma]\\n\n" + ENOUGH
    paper = paper_of("a.md", text.encode())

    assert (paper.form, paper.text) == (Form.TEXT, text)
