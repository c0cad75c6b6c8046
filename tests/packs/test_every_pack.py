"""The house watches its texts: every clause has its words, and every term has its clause."""

import re

import pytest
from stdnum.dk import cvr

from instruks.agreement.term import Many
from instruks.agreement.vocabulary import VOCABULARY
from instruks.texts.clause import Role
from instruks.texts.files import parse, write
from instruks.texts.fingerprint import as_compared
from instruks.texts.pack import Kind
from instruks.texts.shelf import load
from tests.packs.agreed import PACKS

NAMES = sorted(folder.parent.name for folder in PACKS.glob("*/pack.toml"))
OURS_IN_TWO_LANGUAGES = {Kind.LAW, Kind.OURS}
A_CVR_NUMBER = re.compile(r"CVR-nr\. (\d{8})")
A_DOMAIN = re.compile(r"(?:@|https?://|www\.)[\w.-]+")

every_pack = pytest.mark.parametrize("name", NAMES)


def clauses_of(name):
    return [(layer, clause) for layer, clause in load(PACKS / name).clauses]


def read(term, value):
    several = isinstance(term, Many) and isinstance(value, list)
    return [term.read(one) for one in (value if several else [value])]


def values_of(name):
    return [
        value
        for _, clause in clauses_of(name)
        for term, said in clause.sets.items()
        for value in read(VOCABULARY[term], said)
    ]


@every_pack
def test_written_and_read_again_it_is_the_same(name):
    pack = load(PACKS / name)

    assert parse(write(pack)) == pack


@every_pack
def test_it_is_called_as_its_folder(name):
    assert load(PACKS / name).name == name


@every_pack
def test_every_clause_has_words(name):
    wordless = [str(layer.cite(clause)) for layer, clause in clauses_of(name) if not clause.words]

    assert wordless == []


@every_pack
def test_every_clause_sets_only_terms_that_there_are(name):
    unknown = [
        (str(layer.cite(clause)), term)
        for layer, clause in clauses_of(name)
        for term in clause.sets
        if term not in VOCABULARY
    ]

    assert unknown == []


@every_pack
def test_every_value_reads(name):
    assert all(value is not None for value in values_of(name))


@every_pack
def test_every_clause_sets_a_term_or_strikes_one_or_says_why_it_does_not(name):
    idle = [
        str(layer.cite(clause))
        for layer, clause in clauses_of(name)
        if clause.role is Role.SETS and not clause.sets and not clause.strikes
    ]

    assert idle == []


@every_pack
def test_no_clause_that_sets_a_term_says_that_it_sets_none(name):
    both = [
        str(layer.cite(clause))
        for layer, clause in clauses_of(name)
        if clause.role is not Role.SETS and clause.sets
    ]

    assert both == []


@every_pack
def test_what_a_term_rests_on_stands_in_the_words(name):
    elsewhere = [
        (str(layer.cite(clause)), term, quote)
        for layer, clause in clauses_of(name)
        for term, quote in clause.rests_on.items()
        if as_compared(quote) not in as_compared(clause.words) or term not in clause.sets
    ]

    assert elsewhere == []


@every_pack
def test_every_danish_registration_number_can_be_one(name):
    words = [clause.words for _, clause in clauses_of(name)]
    printed = {number for text in words for number in A_CVR_NUMBER.findall(text)}
    said = {
        value.registration
        for value in values_of(name)
        if getattr(value, "registration", "") and value.country == "DK"
    }

    assert [number for number in printed | said if not cvr.is_valid(number)] == []


@every_pack
def test_every_domain_is_an_example(name):
    domains = {
        domain.rstrip(".")
        for page in PACKS.joinpath(name).glob("*.*")
        for domain in A_DOMAIN.findall(page.read_text(encoding="utf-8"))
    }

    assert [domain for domain in domains if not domain.endswith(".example")] == []


@every_pack
def test_the_law_and_the_house_speak_english_too(name):
    danish_only = [
        str(layer.cite(clause))
        for layer, clause in clauses_of(name)
        if layer.kind in OURS_IN_TWO_LANGUAGES and not clause.translations.get("en")
    ]

    assert danish_only == []


def test_whatever_a_pack_hangs_on_is_there():
    wanted = {parent for name in NAMES for parent in load(PACKS / name).hangs_on}

    assert wanted - set(NAMES) == set()


def test_every_term_is_set_by_some_clause():
    """A word in the vocabulary that no text uses is a guess; take it out."""
    used = {term for name in NAMES for _, clause in clauses_of(name) for term in clause.sets}

    assert sorted(set(VOCABULARY) - used) == []


def test_every_clause_is_accounted_for_and_the_share_is_shown(capsys):
    by_role = dict.fromkeys(Role, 0)
    striking = 0
    for name in NAMES:
        for _, clause in clauses_of(name):
            by_role[clause.role] += 1
            striking += bool(clause.strikes)
    every = sum(by_role.values())
    with capsys.disabled():
        print(  # noqa: T201  # the share is meant to be seen in every run
            f"\n{by_role[Role.SETS] / every:.0%} of {every} clauses set terms, "
            f"{striking} of them strike; {by_role[Role.INFORMATIONAL]} inform, "
            f"{by_role[Role.FOR_PEOPLE]} are for people"
        )

    assert by_role[Role.SETS] > by_role[Role.INFORMATIONAL] + by_role[Role.FOR_PEOPLE]
