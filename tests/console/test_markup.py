"""Words of strangers are shown as words, and what a term rests on is lit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruks.faces.console.markup import set_words

ODD = st.text(alphabet="<>&\"'/=ablot \n|-*_#[]()`!;", max_size=60)


@pytest.mark.parametrize(
    "words",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<b onmouseover=alert(1)>hej</b>",
        "[klik](javascript:alert(1))",
        "![x](https://spor.example/p.png)",
        "<https://spor.example>",
        "<style>body{display:none}</style>",
        "| <svg onload=alert(1)> | x |\n|---|---|\n| a | b |",
    ],
)
def test_no_word_becomes_html(words):
    page = set_words(words, lit=[words])

    assert not any(tag in page for tag in ("<script", "<img", "<b ", "<a ", "<style", "<svg"))


@given(ODD, ODD)
def test_every_tag_on_the_page_is_one_of_ours(words, quote):
    page = set_words(words, lit=[quote])
    ours = [
        "p",
        "br",
        "em",
        "strong",
        "code",
        "pre",
        "ul",
        "ol",
        "li",
        "hr",
        "blockquote",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "mark",
    ]
    tags = [piece.split(">")[0].strip("/ ").split(" ")[0] for piece in page.split("<")[1:]]

    assert set(tags) <= set(ours)


@given(ODD, st.text(alphabet="<>&ablotqump \"';", max_size=12))
def test_lighting_a_quote_changes_nothing_but_the_light(words, quote):
    lit = set_words(words, lit=[quote])

    assert lit.replace("<mark>", "").replace("</mark>", "") == set_words(words)


def test_the_words_a_term_rests_on_are_lit_across_line_breaks_and_marks():
    page = set_words("Senest **24\ntimer** efter kendskab.", lit=["24 timer efter"])

    assert page.count("<mark>") == 3
    assert "<mark>24" in page
    assert "<mark> efter</mark>" in page


def test_words_with_signs_that_html_escapes_are_lit_too():
    assert "<mark>A &amp; B &quot;C&quot;</mark>" in set_words('Hos A & B "C" i dag', lit=['A & B "C"'])  # fmt: skip


def test_what_does_not_stand_there_is_not_lit():
    assert "<mark>" not in set_words("Senest 24 timer efter.", lit=["48 timer"])


def test_a_table_is_a_table():
    assert "<td>Backup</td>" in set_words("| Navn | Opgave |\n|---|---|\n| X | Backup |")
