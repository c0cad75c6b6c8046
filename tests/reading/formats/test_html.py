"""A web page shows what a browser shows, without running anything."""

import pytest

from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.paper import Form, Paper
from instruks.reading.formats.unreadable import Unreadable
from tests.reading.formats.documents import ENOUGH, shown

CASES = {
    "headings": ("<h1>Aftale</h1><h3>Formål</h3>", ["# Aftale", "", "### Formål"]),
    "white space": ("<p>et\n  to<p>tre", ["et to", "", "tre"]),
    "line break": ("<p>Vej 1<br>2100 By</p>", ["Vej 1", "2100 By"]),
    "inline marks": ("<p>Vi <b>sletter</b> <i>alt</i>.</p>", ["Vi sletter alt."]),
    "entities": ("<p>A&amp;B &lt;x&gt; S&oslash;n&nbsp;1</p>", ["A&B <x> Søn 1"]),
    "words without a paragraph": ("ord<div>i boks</div>efter", ["ord", "", "i boks", "", "efter"]),
    "points": ("<ul><li>navn<li>land</ul>", ["- navn", "- land"]),
    "numbers": ("<ol><li>et<li>to</ol>", ["1. et", "2. to"]),
    "numbers from a start": ('<ol start="7"><li>a<li value="9">b<li>c</ol>', ["7. a", "9. b", "10. c"]),
    "letters": ('<ol type="a"><li>et<li>to</ol>', ["a. et", "b. to"]),
    "roman by style": ('<ol style="list-style-type: lower-roman"><li>et<li>to</ol>', ["i. et", "ii. to"]),
    "list in a list": ("<ol><li>et<ul><li>a<li>b</ul><li>to</ol>", ["1. et", "", "- a", "- b", "", "2. to"]),
    "no sign": ('<ul style="list-style: none"><li>1.1 Formål</ul>', ["1.1 Formål"]),
    "point of two paragraphs": ("<ol><li><p>et<p>mere<li>to</ol>", ["1. et", "", "mere", "", "2. to"]),
    "table": ("<table><tr><th>Navn<th>Land<tr><td>Fjordsky<td>DK</table>", ["| Navn | Land |", "| Fjordsky | DK |"]),
    "wide and tall": (
        '<table><tr><td colspan="2">Begge<td>x<tr><td rowspan="2">a<td>b<td>c<tr><td>d<td>e</table>',
        ["| Begge | | x |", "| a | b | c |", "| a | d | e |"],
    ),
    "layout table": ("<table><tr><td>Et<tr><td>To</table>", ["Et", "", "To"]),
    "table in a table": ("<table><tr><td>Se<table><tr><td>N<td>L<tr><td>X<td>DK</table><td>y</table>", ["| Se N, L; X, DK | y |"]),
    "boxes": ('<label><input type="checkbox" checked> Ja</label><br><input type=radio> Nej', ["☒ Ja", "☐ Nej"]),
    "fields": ('<p>Navn: <input value="Fjordsky"> <select><option>a<option selected>b</select></p>', ["Navn: Fjordsky b"]),
    "scripts": ("<script>alert('x')</script><style>p{}</style><template>t</template><!-- nej --><p>ja", ["ja"]),
    "details": ("<details><summary>Mere</summary>ord</details>", ["Mere", "", "ord"]),
    "raised mark": ("<p>Aftalen<sup>1</sup> er</p>", ["Aftalen¹ er"]),
    "set in lines": ("<pre>a\n  b\nc</pre>", ["a", "b", "c"]),
    "external": ('<p>a<img src="http://fjern.example/x.png" alt="nej"><iframe src="http://fjern.example/">b</iframe></p>', ["a"]),
}  # fmt: skip


def page(inside: str) -> bytes:
    return f"<!doctype html><html><head><title>t</title></head><body>{inside}<p>{ENOUGH}</p></body></html>".encode()


def read(inside: str) -> Paper:
    return paper_of("aftale.txt", page(inside))


@pytest.mark.parametrize(("inside", "lines"), CASES.values(), ids=CASES)
def test_what_a_browser_shows_is_read(inside: str, lines: list[str]):
    paper = read(inside)

    assert paper.form is Form.HTML
    assert shown(paper.text) == [*lines, ""]
    assert paper.remarks == ()


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>skjult</p>",
        '<div style="color:red; display : none">skjult</div>',
        '<span style="visibility:hidden">skjult</span>',
    ],
)
def test_hidden_words_are_left_out_and_said(hidden: str):
    paper = read(f"<p>vist</p>{hidden}")

    assert "skjult" not in paper.text
    assert [str(one) for one in paper.remarks] == ["Hidden pieces of text, which were left out: 1."]


def test_the_main_part_is_read_alone_where_it_holds_most_words():
    menu = "<nav>Forside Priser Kontakt</nav>"

    assert "Priser" not in read(f"{menu}<main><h1>Aftale</h1>{ENOUGH * 3}</main>").text
    assert "Priser" in read(f"{menu}<main>kort</main>").text


@pytest.mark.parametrize(
    "content",
    [
        page("<p>på</p>"),
        b"\xef\xbb\xbf" + page("<p>på</p>"),
        page("<p>på</p>").decode().encode("utf-16"),
        page("<p>på</p>").replace(b"<head>", b'<head><meta charset="iso-8859-1">').decode().encode("cp1252"),
        page("<p>på</p>").decode().encode("cp1252"),
        page("<p>på</p>").replace(b"<head>", b'<head><meta charset="klingon">'),
    ],
    ids=["UTF-8", "with a mark", "UTF-16", "as the page says", "Windows-1252", "an unknown one"],
)  # fmt: skip
def test_the_page_is_read_in_its_encoding(content: bytes):
    assert shown(paper_of("a", content).text) == ["på", ""]


def test_no_entity_of_the_page_itself_is_expanded():
    bomb = '<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'

    assert "aaaa" not in paper_of("a", bomb.encode() + page("<p>&b;</p>")).text


def test_a_page_nested_too_deep_is_refused_and_not_read_in_part():
    with pytest.raises(Unreadable, match=r"`aftale\.txt` is nested deeper than a page can be"):
        read("<div>" * 500 + "x" + "</div>" * 500)
