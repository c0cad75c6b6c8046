"""A misread term is put right where it stands; a confirmation stamps every clause."""

from datetime import date

import pytest

from instruks.agreement.lint.checks import lint
from instruks.agreement.open_questions.answers import NotAnAnswer, decide
from instruks.agreement.open_questions.corrections import UnknownClause, confirm, correct
from instruks.agreement.open_questions.written_answer import UnknownTerm
from instruks.agreement.standing import stand
from instruks.agreement.term import Misread
from instruks.texts.citation import Citation
from instruks.texts.files import parse, write
from instruks.texts.fingerprint import fingerprint
from instruks.texts.pack import Kind, Pack
from tests.agreement.lint.texts import A_DAY, text

RESTS = '"subprocessor.notice" = "30 days"\n[rests_on]\n"subprocessor.notice" = "30 dage"'
PACK = Pack(
    "aftale",
    "Aftale",
    (
        text({"7.3": ("Varslet er 30 dage.", RESTS), "7.4": "Mere."}),
        text({"D.8": '"subprocessor.notice" = "60 days"'}, Kind.DEVIATIONS),
        text({"7.3": '"breach.notice" = "72 hours"'}, Kind.SERVICE_AGREEMENT, "Serviceaftale"),
    ),
)
HERE = Citation("Aftalen", "7.3")


def clause(pack, citation=HERE):
    return next(c for layer, c in pack.clauses if layer.cite(c) == citation)


def test_a_term_is_changed_in_its_clause():
    pack = correct(PACK, HERE, "subprocessor.notice", "40 days")

    assert clause(pack).sets == {"subprocessor.notice": "40 days"}
    assert clause(pack).words == "Varslet er 30 dage."
    assert clause(pack).rests_on == {"subprocessor.notice": "30 dage"}


def test_nothing_else_changes():
    pack = correct(PACK, HERE, "subprocessor.notice", "40 days")
    before = [c for layer, c in PACK.clauses if layer.cite(c) != HERE]

    assert [c for layer, c in pack.clauses if layer.cite(c) != HERE] == before


def test_a_term_can_be_added():
    pack = correct(PACK, Citation("Aftalen", "7.4"), "subprocessor.same_duties", value=True)

    assert clause(pack, Citation("Aftalen", "7.4")).sets == {"subprocessor.same_duties": True}


def test_a_term_that_is_taken_away_takes_its_words_along():
    pack = correct(PACK, HERE, "subprocessor.notice", None)

    assert (clause(pack).sets, clause(pack).rests_on) == ({}, {})


def test_a_term_that_nobody_knows_can_only_be_taken_away():
    broken = Pack("p", "P", (text({"7.3": '"subprocessor.notise" = "30 days"'}),))

    assert clause(correct(broken, HERE, "subprocessor.notise", None)).sets == {}
    with pytest.raises(UnknownTerm, match=r"is `subprocessor.notice`"):
        correct(broken, HERE, "subprocessor.notise", "40 days")


def test_the_text_is_part_of_the_address():
    elsewhere = Citation("Serviceaftale", "7.3")
    pack = correct(PACK, elsewhere, "breach.notice", "48 hours")

    assert clause(pack, elsewhere).sets == {"breach.notice": "48 hours"}
    assert clause(pack) == clause(PACK)


def test_a_value_of_the_wrong_kind_is_refused():
    with pytest.raises(Misread, match=r"`subprocessor.notice`: `soon` has no number in front"):
        correct(PACK, HERE, "subprocessor.notice", "soon")


@pytest.mark.parametrize(
    ("citation", "message"),
    [
        (Citation("Aftalen", "7.5"), "`Aftalen` has no clause `7.5`; the nearest are: 7.4, 7.3"),
        (
            Citation("Aftale", "7.3"),
            "no text is cited as `Aftale`; there are: Aftalen, Serviceaftale",
        ),
    ],
)
def test_a_clause_that_is_not_there(citation, message):
    with pytest.raises(UnknownClause, match=message):
        correct(PACK, citation, "breach.notice", "24 hours")


def test_every_clause_is_stamped_with_its_fingerprint():
    pack = confirm(PACK, "Bo Friis", date(2026, 11, 23))

    assert all(each.confirmed == fingerprint(each.words) for _, each in pack.clauses)
    assert not any(each.changed_since_confirmed for _, each in pack.clauses)


def test_a_confirmation_needs_a_person():
    with pytest.raises(NotAnAnswer, match="a confirmation needs a person who stands by it"):
        confirm(PACK, "  ", date(2026, 11, 23))


def test_who_confirmed_and_when_stands_in_the_pack():
    pack = confirm(PACK, "Bo Friis", date(2026, 11, 23))

    assert [each.words for each in pack.layers[-1].clauses] == [
        "4 clauses were confirmed by Bo Friis on 2026-11-23."
    ]


def test_a_confirmed_pack_has_no_draft_left_and_reads_back():
    pack = confirm(PACK, "Bo Friis", date(2026, 11, 23))
    standing = stand(pack, A_DAY, shelf={})

    assert not [one for one in lint(standing) if one.kind == "unconfirmed"]
    assert parse(write(pack)) == pack


def test_confirming_again_after_an_answer_confirms_that_too():
    once = confirm(PACK, "Bo Friis", date(2026, 11, 23))
    more = decide(once, "breach.notice", "24 hours", words="", who="Ada", on=date(2026, 11, 24))
    twice = confirm(more, "Bo Friis", date(2026, 11, 25))

    assert [each.number for each in twice.layers[-1].clauses] == ["1", "2", "3"]
    assert not [one for one in lint(stand(twice, A_DAY, shelf={})) if one.kind == "unconfirmed"]


def test_a_correction_after_a_confirmation_leaves_it_confirmed():
    pack = correct(confirm(PACK, "Bo", date(2026, 11, 23)), HERE, "subprocessor.notice", "40 days")

    assert clause(pack).confirmed == fingerprint(clause(pack).words)
