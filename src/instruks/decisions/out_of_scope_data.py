"""What must we do with data that should not be here?"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.facts.called import data_called
from instruks.agreement.term import Cited
from instruks.agreement.terms.instruction import DOCUMENTED_ONLY, WARN_UNLAWFUL
from instruks.agreement.terms.service import OUTSIDE
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.data import kind_covered
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.texts.sentence import say


class Duty(StrEnum):
    """What follows from finding data that the agreement does not cover, in this order."""

    SET_APART = "set apart"
    TELL = "tell the controller"
    ASK = "ask for an instruction"
    DO_NOT_ERASE = "do not erase without instruction"
    HAND_OVER = "hand over to whoever answers for it"


@dataclass(frozen=True)
class Found:
    """A kind of data (slug) that turned up where it was not expected."""

    kind: str


def may_go_on_with(found: Found, terms: Terms) -> Ruling:
    """Whether work on the data may go on; where not, each duty that follows is a reason.

    The value itself is never told; erasing it is processing too and takes an instruction.
    Source: GDPR articles 28(3)(a), 28(3) last sub-paragraph and 29.
    """
    return rule_on(found, terms, RULES)


def duties(found: Found, terms: Terms) -> tuple[Cited[Duty], ...]:
    """What must be done about it, each duty with the clause it stands on; none where it is covered."""
    if outside := _outside(found, terms):
        return (Cited(Duty.HAND_OVER, outside[0].clause),)
    if all(reason.verdict is Verdict.MAY for reason in kind_covered(found.kind, False, terms)):
        return ()
    only = terms.says_yes(DOCUMENTED_ONLY) or law.INSTRUCTION
    warn = terms.get(WARN_UNLAWFUL)
    return (
        Cited(Duty.SET_APART, only),
        Cited(Duty.TELL, warn.clause if warn else law.WARNING),
        Cited(Duty.ASK, only),
        Cited(Duty.DO_NOT_ERASE, only),
    )


SENTENCES = {
    Duty.SET_APART: say("It is to be set apart, so that nobody works on it."),
    Duty.TELL: say("The controller is to be told at once, without the value itself."),
    Duty.ASK: say("What becomes of it takes the controller's instruction."),
    Duty.DO_NOT_ERASE: say("It must not be erased without an instruction either."),
    Duty.HAND_OVER: say("It is for whoever answers for that data, outside this agreement."),
}


def _covered(found: Found, terms: Terms) -> Iterator[Because]:
    if outside := _outside(found, terms):
        for each in outside:
            yield Because(
                Verdict.MUST_NOT,
                each.clause,
                say("{kind}: outside the agreement.", kind=data_called(found.kind)),
                unless=SENTENCES[Duty.HAND_OVER],
            )
        return
    yield from kind_covered(found.kind, False, terms)


def _what_follows(found: Found, terms: Terms) -> Iterator[Because]:
    reasons = [*_covered(found, terms)]
    worst = min((reason.verdict for reason in reasons), key=list(Verdict).index)
    for duty in duties(found, terms):
        yield Because(
            worst,
            duty.clause,
            SENTENCES[duty.value],
            unless=say("the controller's documented instruction on it"),
        )


RULES: tuple[Rule[Found], ...] = (_covered, _what_follows)


def _outside(found: Found, terms: Terms) -> list[Cited[str]]:
    return [each for each in terms.all(OUTSIDE) if each.value == found.kind]
