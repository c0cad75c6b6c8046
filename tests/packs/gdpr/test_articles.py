"""The law's floor is quoted by its articles, and none of it speaks over an agreement that does enough."""

import re

import pytest

from instruks.agreement.terms import breach, liability, rights, termination
from instruks.texts.citation import Citation
from instruks.texts.pack import Kind
from tests.packs.agreed import agreement_that_says, all_said, checks, pack, standing

AN_ARTICLE = re.compile(r"\d{1,2}(\(\d{1,2}\))?(\([a-z]\))?")
CITED = (
    "12(3) 28(2) 28(3) 28(3)(a) 28(3)(b) 28(3)(c) 28(3)(d) 28(3)(e) 28(3)(f) 28(3)(g) 28(3)(h) "
    "28(4) 29 32(1) 33(1) 33(2) 33(3) 36(2) 44 45 46 82(4) 9(1) 10"
)
SILENT = standing(agreement_that_says({}))


def test_a_number_is_an_article():
    odd = [c.number for _, c in pack("gdpr").clauses if not AN_ARTICLE.fullmatch(c.number)]

    assert odd == []


@pytest.mark.parametrize("article", CITED.split())
def test_its_words_are_found_by_the_article(article):
    assert SILENT.clause(Citation("GDPR", article)).words


def test_it_is_law_and_nothing_else():
    assert [layer.kind for layer in pack("gdpr").layers] == [Kind.LAW]


def test_28_3_e_helps_with_ten_rights():
    assert all_said(SILENT, rights.RIGHT) == [(right, "GDPR 28(3)(e)") for right in rights.Right]


def test_28_3_f_helps_with_five_other_things():
    assert all_said(SILENT, rights.HELP) == [(each, "GDPR 28(3)(f)") for each in rights.Help]


def test_28_3_g_spares_what_a_law_keeps():
    assert all_said(SILENT, termination.EXEMPT) == [(termination.Exempt.LAW, "GDPR 28(3)(g)")]


def test_33_3_asks_for_four_facts():
    assert all_said(SILENT, breach.FACT) == [(fact, "GDPR 33(3)") for fact in breach.Fact]


def test_33_2_names_no_hours_so_none_are_the_laws():
    assert [str(voice.citation) for voice in SILENT.terms.voices[breach.NOTICE.name]] == [
        "Husregel 5"
    ]


def test_82_4_a_cap_holds_between_the_parties_only():
    capped = standing(
        agreement_that_says({"1": {"liability.cap": {"per_cent": 150, "months": 12}}})
    )

    assert checks(capped, liability.CAP) == [("no effect toward persons", "GDPR 82(4)")]
    assert str(capped.terms[liability.CAP].clause) == "Aftalen 1"
