"""The slow twin of a compiled agreement: the readable rules, asked the whole question."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instruks.decisions.codebook import Codebook, CodebookFull, Part
from instruks.decisions.compiled import OtherCodebook, compile_agreement
from instruks.decisions.processing import Aspect, Processing, may_process
from tests.reference.drawn import A_DAY, example_standings, questions, standings

BOOK = Codebook()
ASK = Processing("support", "store", frozenset({"name"}), frozenset({"employees"}), "DK", A_DAY)
EXAMPLES = [(standing, compile_agreement(standing, BOOK)) for standing in example_standings()]


@st.composite
def standings_with_questions(draw):
    standing = draw(standings())
    return standing, draw(st.lists(questions(standing), min_size=1, max_size=6))


@settings(max_examples=200)
@given(standings_with_questions())
def test_chance_agreements_answer_as_the_readable_rules_do(drawn):
    standing, asks = drawn
    compiled = compile_agreement(standing, BOOK)
    expected = [may_process(ask, standing) for ask in asks]

    for _ in range(2):  # the second time from what the first has left
        assert [compiled.ruling(BOOK.code(ask)) for ask in asks] == expected
        assert [compiled.decide(BOOK.code(ask))[0] for ask in asks] == [
            ruling.verdict for ruling in expected
        ]


@settings(max_examples=200)
@given(st.data())
def test_every_example_answers_as_the_readable_rules_do(data):
    standing, compiled = data.draw(st.sampled_from(EXAMPLES))
    ask = data.draw(questions(standing))

    assert compiled.ruling(BOOK.code(ask)) == may_process(ask, standing)


@given(st.data())
def test_a_book_of_its_own_says_the_same(data):
    standing, compiled = data.draw(st.sampled_from(EXAMPLES))
    ask = data.draw(questions(standing))
    alone = compile_agreement(standing)

    assert alone.ruling(alone.book.code(ask)) == compiled.ruling(BOOK.code(ask))


def test_a_rule_that_reads_more_than_its_aspect_says_fails():
    """So a new rule cannot be answered from a list that leaves out what it depends on."""
    standing, _ = EXAMPLES[0]
    too_curious = Part(Aspect(("service",), (lambda ask, _: ask.purpose,)), ("hosting",))

    with pytest.raises(AttributeError, match="purpose"):
        too_curious.heard_under(standing)


def test_the_numbers_of_another_book_are_not_taken():
    _, compiled = EXAMPLES[0]

    with pytest.raises(OtherCodebook):
        compiled.decide(Codebook().code(ASK))


def test_a_full_book_says_so():
    """Five parts: service and day, purpose, operation, a kind of data, a group; then the place."""
    Codebook(most=6).code(ASK)

    with pytest.raises(CodebookFull, match="5 different parts"):
        Codebook(most=5).code(ASK)
