"""Do clauses that call themselves the standard keep to its skeleton?"""

from instruks.texts.pack import Kind
from tests.agreement.lint.texts import agreement, places, sentences, text
from tests.packs.it_services import it_services

CALLS_ITSELF = "Parterne har aftalt disse standardkontraktbestemmelser."


def test_clauses_that_do_not_call_themselves_the_standard_are_let_be():
    assert not places(agreement({"1": "Parterne er enige."}), "standard_altered")


def test_a_skeleton_clause_that_is_gone_is_told_at_its_chapter():
    standing = agreement({"1": CALLS_ITSELF, "13.1": "Andet kan aftales."})
    told = sentences(standing, "standard_altered")

    assert (
        "A clause of the standard is not there: other terms must not conflict with the clauses."
        in told
    )
    assert "Aftalen 13.1" in places(standing, "standard_altered")


def test_a_clause_is_known_by_its_words_or_by_its_terms():
    gone = "A clause of the standard is not there: other terms must not conflict with the clauses."

    for there in (
        {"13.1": "Andre vilkår må ikke stride imod disse."},
        {"13.1": '"precedence.other_terms_must_not_conflict" = true'},
    ):
        assert gone not in sentences(agreement({"1": CALLS_ITSELF} | there), "standard_altered")


def test_a_struck_clause_was_there_to_be_struck():
    strike = text({"D.8": 'strikes = ["7.6"]'}, Kind.DEVIATIONS)
    standing = agreement(
        {"1": CALLS_ITSELF, "7.6": '"subprocessor.controller_steps_in" = true'}, strike
    )
    told = sentences(standing, "standard_altered")

    assert not any("bankrupt" in sentence for sentence in told)
    assert "Aftalen 7.6 is struck by Aftalen D.8" in sentences(standing, "departs_from_standard")[0]


def test_the_example_lacks_only_the_rank_of_the_clauses():
    assert sentences(it_services(), "standard_altered") == [
        (
            "A clause of the standard is not there: "
            "the clauses prevail over similar terms in other agreements of the parties."
        )
    ]
