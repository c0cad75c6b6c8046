"""Whatever is answered, the pack stays a pack, and the agreement's own words stay as they are."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from instruks.agreement.open_questions.answers import answer, decide
from instruks.agreement.open_questions.corrections import confirm, correct
from instruks.agreement.open_questions.question import Answered, OpenQuestion, Weight
from instruks.agreement.standing import stand
from instruks.agreement.terms import breach
from instruks.texts.citation import Citation
from instruks.texts.files import parse, write
from instruks.texts.pack import Pack
from instruks.texts.sentence import say
from tests.agreement.lint.texts import A_DAY, text

PACK = Pack("aftale", "Aftale", (text({"1": "Aftalen.", "2": '"breach.notice" = "72 hours"'}),))
QUESTION = OpenQuestion(
    "authority", say("Which?"), say("Nobody says."), None, breach.AUTHORITY.name, Answered.TEXT, Weight.DETAIL
)  # fmt: skip
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
A_PERSON = WORDS.filter(str.strip)
HOURS = st.integers(1, 400).map(lambda hours: f"{hours} hours")
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@given(WORDS.filter(str.strip), WORDS, A_PERSON, DAYS)
def test_an_answer_in_any_words_can_be_written_and_read(value, words, who, on):
    pack = answer(PACK, QUESTION, value, words=words, who=who, on=on)

    assert parse(write(pack)) == pack
    assert pack.layers[: len(PACK.layers)] == PACK.layers


@given(st.lists(HOURS, min_size=1, max_size=5))
def test_the_last_decision_stands(decisions):
    pack = PACK
    for hours in decisions:
        pack = decide(pack, "breach.notice", hours, words="", who="Ada", on=A_DAY)

    assert str(stand(pack, A_DAY, shelf={}).terms[breach.NOTICE].value) == _written(decisions[-1])


@given(HOURS)
def test_a_correction_that_is_taken_back_leaves_no_trace(hours):
    here = Citation("Aftalen", "2")
    there = correct(PACK, here, "breach.notice", hours)

    assert correct(there, here, "breach.notice", "72 hours") == PACK


@given(A_PERSON, DAYS)
def test_a_confirmation_changes_no_word_and_no_term(who, on):
    pack = confirm(PACK, who, on)
    before = [(clause.words, clause.sets) for _, clause in PACK.clauses]

    assert [(clause.words, clause.sets) for _, clause in pack.clauses][: len(before)] == before
    assert parse(write(pack)) == pack


def _written(hours):
    return "1 hour" if hours == "1 hours" else hours
