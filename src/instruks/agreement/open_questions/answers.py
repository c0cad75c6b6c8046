"""How does a person's answer or decision become a source of its own?"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from instruks.agreement.open_questions.question import Answered, OpenQuestion
from instruks.agreement.open_questions.undecided import decision_slug
from instruks.agreement.open_questions.written_answer import Translate, readable, recorded
from instruks.agreement.vocabulary import VOCABULARY
from instruks.texts.pack import Pack
from instruks.texts.sentence import Sentence, say


class NotAnAnswer(ValueError):
    """What was given does not answer the question. Says what is open instead."""


def answer(
    pack: Pack,
    question: OpenQuestion,
    value: Any,
    *,
    words: str,
    who: str,
    on: date,
    translate: Translate = str,
) -> Pack:
    """The pack with the answer as a clause of its own; no word of the agreement changes.

    `value` is what the question's term takes, as a pack writes it (for a question without a term, a
    text). `words` are the person's reasons, `who` gave the answer on the day `on`. `translate` puts
    the sentences around it into the language of the pack. The newest answer to a question strikes
    the one before. Raises `NotAnAnswer`, `UnknownTerm`, `Misread`.
    """
    if question.kind is Answered.DOCUMENT:
        raise NotAnAnswer(
            say(
                "`{question}` is answered by a text; load it, and name it in `hangs_on`",
                question=question.slug,
            )
        )
    if not question.term and not str(value).strip():
        raise NotAnAnswer(
            say(
                "the answer to `{question}` is empty; write what was agreed",
                question=question.slug,
            )
        )
    sets = {question.term: value, **question.also} if question.term else {}
    return recorded(
        pack,
        question.slug,
        question.sentence,
        _lines(question.sentence, value, words, who, on),
        sets,
        translate,
    )


def decide(
    pack: Pack, term: str, value: Any, *, words: str, who: str, on: date, translate: Translate = str
) -> Pack:
    """The pack with a person's decision on what stands for a term, above the clauses that set it.

    For two clauses of one rank that contradict each other; the decision names both. Raises
    `UnknownTerm`, `Misread`, `NotAnAnswer`.
    """
    written = readable(term, value)
    voices = [
        say("{clause} says «{value}».", clause=layer.cite(clause), value=clause.sets[term])
        for layer, clause in pack.clauses
        if term in clause.sets
    ]
    question = say("Which stands for «{term}»?", term=say(VOCABULARY[term].english))
    first, *rest = _lines(question, written, words, who, on)
    return recorded(
        pack,
        decision_slug(term),
        question,
        (first, *voices, *rest),
        {term: written},
        translate,
    )


def _lines(question: Sentence, value: Any, words: str, who: str, on: date) -> tuple[Sentence, ...]:
    if not who.strip():
        raise NotAnAnswer(say("an answer needs a person who gives it; say who"))
    reasons = (say("Reason: {words}", words=words),) if words.strip() else ()
    return (
        say("Question: {question}", question=question),
        say("Answer: {answer}", answer=_in_words(value)),
        *reasons,
        say("Answered by {who} on {day}.", who=who, day=on.isoformat()),
    )


def _in_words(value: Any) -> object:
    """A value as people read it in the clause."""
    match value:
        case True:
            return say("yes")
        case False:
            return say("no")
        case Mapping():
            return ", ".join(f"{key}: {_in_words(inner)}" for key, inner in value.items())
        case list() | tuple():
            return "; ".join(str(_in_words(inner)) for inner in value) or say("none")
    return value
