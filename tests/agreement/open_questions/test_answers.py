"""An answer is a source of its own, and no word of the agreement changes for it."""

from datetime import date

import pytest

from instruks.agreement.open_questions.answers import NotAnAnswer, answer, decide
from instruks.agreement.open_questions.asked import open_questions
from instruks.agreement.open_questions.question import value_picked
from instruks.agreement.open_questions.written_answer import UnknownTerm
from instruks.agreement.standing import stand
from instruks.agreement.term import Misread
from instruks.agreement.terms import breach, subprocessor, termination
from instruks.texts.files import parse, write
from instruks.texts.fingerprint import fingerprint
from instruks.texts.pack import Kind, Pack
from tests.agreement.lint.texts import A_DAY, text

BY_ADA = {"words": "Aftalt på mødet i maj.", "who": "Ada Holm", "on": date(2026, 11, 21)}
PAGE = {
    "7.3": '"subprocessor.notice" = "30 days"',
    "B.2": '"subprocessor.notice" = "10 days"',
    "10.1": ("Uden unødig forsinkelse.", '"breach.without_undue_delay" = true'),
    "A.1": '"service.offered" = [{ slug = "a", name = "A" }, { slug = "b", name = "B" }]',
    "A.3": '"data.item" = [{ slug = "name", name = "Navn", chosen = false }, { slug = "health", name = "Helbred", category = "special", chosen = false }]',
    "C.4": '"retention.nothing_else_kept" = true\n"subprocessor.approved" = { name = "Sky", activities = ["host"] }',
}
PACK = Pack("aftale", "Aftale", (text(PAGE),))


def standing(pack):
    return stand(pack, A_DAY, shelf={})


def question(pack, slug):
    return next(q for q in open_questions(standing(pack)) if q.slug == slug)


def answered(pack, slug, value, **more):
    return answer(pack, question(pack, slug), value, **{**BY_ADA, **more})


def test_the_answer_sets_the_term_by_a_clause_of_its_own():
    found = standing(answered(PACK, "breach_notice", "24 hours")).terms[breach.NOTICE]

    assert (str(found.value), str(found.clause)) == ("24 hours", "Svar 1")


def test_its_words_are_question_answer_reason_who_and_when():
    pack = answered(PACK, "breach_notice", "24 hours")
    (clause,) = pack.layers[-1].clauses

    assert clause.words.split("\n") == [
        "Question: Within how many hours is the controller told of a breach?",
        "Answer: 24 hours",
        "Reason: Aftalt på mødet i maj.",
        "Answered by Ada Holm on 2026-11-21.",
    ]
    assert clause.confirmed == fingerprint(clause.words)
    assert pack.layers[-1].kind is Kind.DECISION


def test_no_word_of_the_agreement_changes():
    assert answered(PACK, "breach_notice", "24 hours").layers[:-1] == PACK.layers


def test_what_is_answered_is_not_asked_again():
    left = {q.slug for q in open_questions(standing(answered(PACK, "breach_notice", "24 hours")))}

    assert "breach_notice" not in left


def test_numbers_count_up():
    pack = answered(answered(PACK, "breach_notice", "24 hours"), "authority", "Datatilsynet")

    assert [clause.number for clause in pack.layers[-1].clauses] == ["1", "2"]
    assert len(pack.layers) == len(PACK.layers) + 1


def test_a_newer_answer_to_the_same_question_strikes_the_older():
    asked = question(PACK, "breach_notice")
    first = answer(PACK, asked, "24 hours", **BY_ADA)
    second = answer(first, asked, "36 hours", **BY_ADA)
    third = answer(second, asked, "48 hours", **BY_ADA)

    assert str(standing(third).terms[breach.NOTICE].value) == "48 hours"
    assert [clause.strikes for clause in third.layers[-1].clauses] == [(), ("1",), ("1", "2")]


def test_an_answer_survives_being_written_and_read():
    pack = answered(
        PACK, "breach_notice", "24 hours", words="To linjer\n# og et kors\r\n> og et citat  "
    )
    asked = question(pack, "which_data_A.3")
    pack = answer(pack, asked, value_picked(asked, {"name"}), **BY_ADA)

    assert parse(write(pack)) == pack


def test_data_that_are_not_picked_are_settled_too():
    asked = question(PACK, "which_data_A.3")
    pack = answer(PACK, asked, value_picked(asked, {"name"}), **BY_ADA)

    assert not [q for q in open_questions(standing(pack)) if q.slug == "which_data_A.3"]


def test_chosen_services_switch_their_sections_on():
    asked = question(PACK, "which_services")
    pack = answer(PACK, asked, value_picked(asked, {"b"}), **BY_ADA)

    assert not [q for q in open_questions(standing(pack)) if q.slug == "which_services"]


def test_a_question_that_no_term_holds_is_answered_in_words_alone():
    pack = answered(PACK, "kept_in_chain", "90 dage i sagssystemet")
    (clause,) = pack.layers[-1].clauses

    assert (clause.sets, "Answer: 90 dage i sagssystemet" in clause.words) == ({}, True)
    assert not [q for q in open_questions(standing(pack)) if q.slug == "kept_in_chain"]


def test_none_is_an_answer():
    none = Pack("aftale", "Aftale", (text({"1": "x"}),))
    pack = answered(none, "which_subprocessors", [])

    assert "Answer: none" in next(pack.layers[-1].clauses).words
    assert not [q for q in open_questions(standing(pack)) if q.slug == "which_subprocessors"]


def test_the_sentences_can_be_in_danish():
    danish = {
        "Question: {question}": "Spørgsmål: {question}",
        "Answer: {answer}": "Svar: {answer}",
        "Reason: {words}": "Begrundelse: {words}",
        "Answered by {who} on {day}.": "Besvaret af {who} den {day}.",
        "Within how many hours is the controller told of a breach?": "Inden hvor mange timer?",
    }
    pack = answered(
        PACK, "breach_notice", "24 hours", translate=lambda said: danish.get(said, said)
    )

    assert (
        next(pack.layers[-1].clauses).words.split("\n")[0] == "Spørgsmål: Inden hvor mange timer?"
    )


@pytest.mark.parametrize(
    ("slug", "value", "message"),
    [
        ("breach_notice", "24", "the answer: `breach.notice`: `24` has no unit"),
        ("breach_notice", 24, "`24` has no unit; write «24 days», «24 hours» …"),
        ("authorisation", "sometimes", "`sometimes` is not among: general, specific"),
        ("authority", "", "`` is no text"),
        ("which_data_A.3", [{"slug": "name"}], "`name` is missing"),
    ],
)
def test_a_value_that_cannot_be_read_is_refused_in_the_terms_own_words(slug, value, message):
    with pytest.raises(Misread, match=message):
        answered(PACK, slug, value)


def test_an_answer_needs_a_person():
    with pytest.raises(NotAnAnswer, match="an answer needs a person who gives it; say who"):
        answered(PACK, "breach_notice", "24 hours", who=" ")


def test_an_empty_text_answers_nothing():
    with pytest.raises(NotAnAnswer, match="the answer to `kept_in_chain` is empty"):
        answered(PACK, "kept_in_chain", "  ")


def test_a_text_to_load_is_not_answered_in_words():
    hanging = Pack("p", "P", (text({"1": '"agreement.effect_from" = "with the parent text"'}),))

    with pytest.raises(NotAnAnswer, match="`which_parent` is answered by a text; load it"):
        answered(hanging, "which_parent", "De generelle vilkår")


# a decision between two clauses


def test_a_decision_stands_above_both_clauses_and_names_them():
    pack = decide(PACK, "subprocessor.notice", "30 days", **BY_ADA)
    found = standing(pack).terms[subprocessor.NOTICE]

    assert (str(found.value), str(found.clause)) == ("30 days", "Svar 1")
    assert (
        "Aftalen 7.3 says «30 days».\nAftalen B.2 says «10 days»."
        in next(pack.layers[-1].clauses).words
    )


def test_a_decision_answers_the_question_about_the_contradiction():
    asked = question(PACK, "decide_subprocessor_notice")
    decided = decide(PACK, "subprocessor.notice", "30 days", **BY_ADA)
    changed_mind = answer(decided, asked, "10 days", **BY_ADA)

    assert not [q for q in open_questions(standing(decided)) if q.slug == asked.slug]
    assert str(standing(changed_mind).terms[subprocessor.NOTICE].value) == "10 days"


def test_a_decision_on_a_term_that_is_not_there_says_what_is_near():
    with pytest.raises(
        UnknownTerm, match=r"there is no term `termination.axtion`; is `termination.action`"
    ):
        decide(PACK, "termination.axtion", "erase", **BY_ADA)


def test_a_decision_on_a_term_nobody_set_is_a_decision_too():
    pack = decide(PACK, "termination.grace", "14 days", **BY_ADA)

    assert str(standing(pack).terms[termination.GRACE].value) == "14 days"
