"""Two agreements held against each other on a page: terms in words, then clauses."""

import re

import pytest

from tests.acts.a_text import A_TEXT
from tests.console.conftest import SLUG, correct, hand_in, page, post

COMPARE = f"/agreements/{SLUG}/compare/"
OTHER = "agreement.bakkedal-kunstforening"


@pytest.fixture
def two(confirmed):
    """A browser whose person has an agreement in force and a draft of another, with 8 hours."""
    text = A_TEXT.replace("Bakkedal Museum", "Bakkedal Kunstforening").replace(
        "24 timer", "8 timer"
    )
    text += "\n5. Betaling\n\n5.1. Tilsyn betales af den, der beder om det, efter regning.\n"
    hand_in(confirmed, text.encode(), counterpart="Bakkedal Kunstforening")
    confirmed.post(
        "/agreements/bakkedal-kunstforening/draft/correct/?text=Databehandleraftale&place=3.2",
        {"term": "breach.notice", "value": "8 hours"},
    )
    return confirmed


def compared(browser, **asked):
    shown = page(browser.get(COMPARE, asked))
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", shown.partition("<main")[2]))


@pytest.mark.parametrize("path", [f"/agreements/{SLUG}/", f"/agreements/{SLUG}/words/", COMPARE])
def test_what_to_compare_with_is_a_choice_on_the_page(two, path):
    shown = page(two.get(path))

    assert f'<option value="{OTHER}"' in shown
    assert '<option value="standard"' in shown
    assert '<option value="pack.example-it-services"' in shown
    assert 'value="pack.gdpr"' not in shown


def test_a_term_is_a_sentence_with_both_clauses(two):
    said = compared(two, **{"with": OTHER})

    assert "Notice of a breach within 24 hours 3.2 instead of 8 hours 3.2" in said


def test_both_clauses_lead_to_their_words(two):
    shown = page(two.get(COMPARE, {"with": OTHER}))

    assert f'href="/agreements/{SLUG}/words/#Databehandleraftale-3.2"' in shown
    assert 'href="/agreements/bakkedal-kunstforening/draft/#Databehandleraftale-3.2"' in shown


def test_words_put_in_and_taken_out_are_said_and_not_only_coloured(two):
    shown = page(two.get(COMPARE, {"with": OTHER}))

    assert '<ins><span class="visually-hidden">put in: </span>24</ins>' in shown
    assert '<del><span class="visually-hidden">taken out: </span>8</del>' in shown
    assert "− missing" in shown


def test_only_the_line_below_the_headings_of_a_table_is_left_out():
    from instruks.agreement.comparison.clauses import Piece  # noqa: PLC0415  as its neighbour
    from instruks.faces.console.templatetags.words import run  # noqa: PLC0415  needs Django

    table = "| | For A |\n|---|:-:|\n| Dato | <b> |"

    assert run([Piece(table)]) == "| | For A |\n| Dato | &lt;b&gt; |"


def test_the_counts_stand_above(two):
    said = compared(two, **{"with": OTHER})

    assert re.search(r"\d+ terms? differs?, 1 in figures · clauses: \d+ changed, 0 added, \d+ missing, 0 struck, \d+ the same in both", said)  # fmt: skip


def test_only_what_is_asked_for_is_shown(two):
    figures = compared(two, **{"with": OTHER, "figures": "1"})
    missing = page(two.get(COMPARE, {"with": OTHER, "fate": "missing"}))

    assert "Notice of a breach within" in figures
    assert "Parties" not in figures.partition("Clauses that differ")[0].partition("Terms that")[2]
    assert set(re.findall(r'class="difference (\w+)"', missing)) == {"missing"}


def test_the_same_words_side_by_side(two):
    shown = page(two.get(COMPARE, {"with": OTHER, "as": "beside"}))
    left, right = re.search(r'class="beside">(.*?)</div></div>\s*<div>(.*?)</div></div>', shown, re.DOTALL).groups()  # fmt: skip

    assert "<del>" in left
    assert "<ins>" not in left
    assert "<ins>" in right
    assert "<del>" not in right


def test_a_draft_of_an_amendment_is_held_against_what_is_in_force(confirmed):
    post(confirmed, "amend/")
    correct(confirmed, "3.2", "breach.notice", "8 hours")
    shown = page(confirmed.get(f"/agreements/{SLUG}/draft/"))
    said = compared(confirmed, **{"with": "in-force", "of": "draft"})

    assert '<option value="in-force"' in shown
    assert "8 hours 3.2 instead of 24 hours 3.2" in said


@pytest.mark.parametrize("name", ["agreement.nobody", "in-force", "<b>", "agreement."])
def test_what_is_not_there_to_compare_with_is_a_sentence(confirmed, name):
    answer = confirmed.get(COMPARE, {"with": name})

    assert "nothing to compare with is called" in page(answer, 404)
    assert "<b>`" not in answer.content.decode()


def test_what_is_built_otherwise_is_not_held_against_the_standard(confirmed):
    assert "is not built like" in compared(confirmed, **{"with": "standard"})


def test_what_is_built_like_the_standard_is_held_against_it_on_every_comparison(confirmed):
    mark = {"pack": "example-it-services", "with": "usual"}
    shown = post(confirmed, "compare/usual/", **mark)

    assert shown.headers["Location"] == f"{COMPARE}?with=usual&of="
    assert "The other is our usual agreement; astrid@havblik.example marked it on" in page(confirmed.get(shown.headers["Location"]))  # fmt: skip


def test_the_usual_agreement_is_marked_and_the_mark_taken_away(confirmed):
    own = f"/agreements/{SLUG}/"
    post(confirmed, "compare/usual/", agreement=SLUG)

    assert "This is our usual agreement; astrid@havblik.example marked it on" in page(confirmed.get(own))  # fmt: skip

    post(confirmed, "compare/usual/")

    assert "Mark this one as our usual agreement" in page(confirmed.get(own))


def test_what_is_not_here_is_not_marked(confirmed):
    post(confirmed, "compare/usual/", agreement="someone-elses")

    assert "no agreement `someone-elses` here" in page(confirmed.get(f"/agreements/{SLUG}/"))


def test_the_page_is_in_danish_too(two):
    two.cookies["django_language"] = "da"

    assert "24 timer 3.2 i stedet for 8 timer 3.2" in compared(two, **{"with": OTHER})
