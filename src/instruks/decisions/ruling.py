"""How do reasons add up to an answer?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from instruks.agreement.precedence import Contradiction
from instruks.agreement.terms_in_force import Terms
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say


class Verdict(StrEnum):
    """In the order they outrank each other."""

    MUST_NOT = "must not"
    UNSETTLED = "unsettled"  # a fact is missing, two texts disagree, or a person must judge
    MAY = "may"


@dataclass(frozen=True)
class Because:
    """One reason: what it speaks for, the clause it stands on, and what would change it.

    `unless` says what would make this reason fall away («a written approval from the controller»).
    """

    verdict: Verdict
    clause: Citation
    sentence: Sentence
    unless: Sentence | None = None


@dataclass(frozen=True)
class Ruling:
    """An answer: the verdict, and exactly the reasons that decided it.

    `others` are reasons that were heard but outranked; a reader may want them, nothing rests on them.
    """

    verdict: Verdict
    because: tuple[Because, ...]
    others: tuple[Because, ...] = ()

    def __bool__(self) -> bool:
        raise TypeError("a ruling is may, must not or unsettled; ask for `verdict`")

    @property
    def would_change_it(self) -> tuple[Sentence, ...]:
        """What would change the answer, each thing once."""
        return tuple(dict.fromkeys(reason.unless for reason in self.because if reason.unless))


Q = TypeVar("Q")
Rule = Callable[[Q, Terms], Because | Iterable[Because] | None]

UNINSTRUCTED = Because(
    Verdict.MUST_NOT,
    Citation("GDPR", "28(3)(a)"),
    say("No documented instruction covers it."),
    unless=say("a documented instruction from the controller that covers it"),
)


def rule_on(question: Q, terms: Terms, rules: Iterable[Rule[Q]]) -> Ruling:
    """A prohibition beats a doubt, a doubt beats a permission, and silence permits nothing.

    Neither the order of the rules nor a rule said twice changes the answer. Two texts that
    contradict each other are a doubt that shows both.
    """
    return weigh(reason for rule in rules for reason in heard(rule, question, terms))


def weigh(said: Iterable[Because]) -> Ruling:
    """The ruling that follows from everything that was heard."""
    reasons = dict.fromkeys(said)
    for verdict in Verdict:
        if deciding := [reason for reason in reasons if reason.verdict is verdict]:
            others = [reason for reason in reasons if reason.verdict is not verdict]
            return Ruling(verdict, _in_order(deciding), _in_order(others))
    return Ruling(Verdict.MUST_NOT, (UNINSTRUCTED,))


def heard(rule: Rule[Q], question: Q, terms: Terms) -> tuple[Because, ...]:
    """What one rule says; nothing where it is silent, both clauses where two texts contradict."""
    try:
        found = rule(question, terms)
        if found is None:
            return ()
        return (found,) if isinstance(found, Because) else tuple(found)
    except Contradiction as both:
        return tuple(
            Because(
                Verdict.UNSETTLED,
                tied.citation,
                say("{clause} says {value}, and another text of the same rank says otherwise.", clause=tied.citation, value=tied.value),
                unless=say("a person's recorded decision between the two texts"),
            )
            for tied in both.tied
        )  # fmt: skip


HARDEST_FIRST = {verdict: place for place, verdict in enumerate(Verdict)}


def _in_order(reasons: Iterable[Because]) -> tuple[Because, ...]:
    return tuple(
        sorted(
            reasons,
            key=lambda r: (
                HARDEST_FIRST[r.verdict],
                r.clause.text,
                r.clause.place,
                str(r.sentence),
                str(r.unless or ""),
            ),
        )
    )
