"""Which of two readings stands?"""

from collections.abc import Iterator

from instruks.agreement.lint.said import Says, any_of, listed, said
from instruks.agreement.open_questions.question import Answered, Choice, OpenQuestion, Weight
from instruks.agreement.standing import Standing
from instruks.agreement.term import Misread, Term
from instruks.agreement.terms import termination
from instruks.agreement.terms.termination import Action
from instruks.agreement.vocabulary import VOCABULARY
from instruks.texts.sentence import say

AT_THE_END = (
    Choice("choice", say("The controller chooses"), str(Action.CHOICE)),
    Choice("erase", say("They are erased"), str(Action.ERASE)),
    Choice("return", say("They are returned, and copies erased"), str(Action.RETURN)),
)


def decision_slug(term: str) -> str:
    """The slug of the question that a decision on this term answers."""
    return f"decide_{term.replace('.', '_')}"


def contradictions(standing: Standing) -> Iterator[OpenQuestion]:
    """Each term that two texts of one rank set differently."""
    for name in standing.terms.voices:
        term = VOCABULARY.get(name)
        if not isinstance(term, Term):
            continue
        try:
            tied = standing.terms.trace(term).tied
        except Misread:
            continue
        if tied:
            yield OpenQuestion(
                decision_slug(name),
                say("Which stands for «{term}»?", term=say(term.english)),
                say("Texts of one rank say different things: {clauses}.", clauses=listed(heard.citation for heard in tied)),
                tied[0].citation,
                name,
                Answered.CHOICE,
                Weight.ACTS,
                choices=tuple(
                    Choice(
                        str(heard.citation),
                        say("{value}, as {clause} says", value=heard.value, clause=heard.citation),
                        heard.voice.says(name),
                    )
                    for heard in tied
                ),
            )  # fmt: skip


def end_of_service(standing: Standing) -> Iterator[OpenQuestion]:
    """What becomes of the data at the end, where the texts leave the controller no choice."""
    ends = any_of(
        standing,
        (
            Says(termination.ERASE_AT_END),
            Says(termination.ACTION, lambda action: action is not Action.CHOICE),
        ),
    )
    choice = any(one.value is Action.CHOICE for one in said(standing, termination.ACTION))
    if ends and not choice and not next(said(standing, termination.ANSWER_WITHIN), None):
        yield OpenQuestion(
            "end_of_service",
            say("What becomes of the data at the end?"),
            say("{clause} does not let the controller choose; article 28(3)(g) does.", clause=ends[0].clause),
            ends[0].clause,
            termination.ACTION.name,
            Answered.CHOICE,
            Weight.ACTS,
            choices=AT_THE_END,
        )  # fmt: skip
