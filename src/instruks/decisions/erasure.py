"""May the processor erase this copy?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from instruks.agreement.terms.instruction import DOCUMENTED_ONLY
from instruks.agreement.terms.retention import (
    BACKUP_BY_SYSTEM,
    BY_CONTROLLER,
    BY_CONTROLLER_IN_PRODUCT,
    NOTHING_ELSE_KEPT,
    SETUP_DATA,
)
from instruks.agreement.terms.termination import ERASE_AT_END, SILENCE, Silence
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.copies import Copy
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, rule_on
from instruks.decisions.silence import after_silence
from instruks.texts.sentence import say

AN_INSTRUCTION = say("the controller's documented instruction to erase")


@dataclass(frozen=True)
class Erasure:
    """An erasure the processor is about to make, on a day; None is what nobody has said.

    `ended_on` is the day the service ended, `wants_return` whether the controller asks for the data
    back. `reminded_on` is the day a reminder reached the controller, `approvals` how many persons
    have approved the erasure. `by_law` is a law that makes the processor keep the data.
    """

    copy: Copy
    on_day: date
    instructed: bool = False
    ended_on: date | None = None
    wants_return: bool | None = None
    reminded_on: date | None = None
    approvals: int = 0
    by_law: bool = False


def may_erase(ask: Erasure, terms: Terms) -> Ruling:
    """Whether the erasure rests on the controller's word, or on a clause that stands for it.

    Live data never go on the processor's own word, and never by the clock alone.
    Source: GDPR articles 28(3)(a) and (g).
    """
    return rule_on(ask, terms, RULES)


def _kept_by_law(ask: Erasure, terms: Terms) -> Because | None:
    del terms
    if not ask.by_law:
        return None
    return Because(
        Verdict.MUST_NOT,
        law.AT_THE_END,
        say("A law makes the processor keep it."),
        unless=say("the end of the time that law sets"),
    )


def _by_its_copy(ask: Erasure, terms: Terms) -> Iterator[Because]:
    if ask.instructed:
        yield Because(
            Verdict.MAY,
            terms.says_yes(DOCUMENTED_ONLY) or law.INSTRUCTION,
            say("The controller has instructed the erasure."),
        )
        return
    running = {
        Copy.SETUP: terms.get(SETUP_DATA),
        Copy.BACKUP: terms.get(BACKUP_BY_SYSTEM),
        Copy.ELSEWHERE: terms.get(NOTHING_ELSE_KEPT),
    }.get(ask.copy)
    if running and running.value:
        yield Because(
            Verdict.MAY,
            running.clause,
            say("The agreement itself has such copies erased."),
        )
    elif ask.copy is Copy.LIVE and ask.ended_on and ask.ended_on <= ask.on_day:
        yield from _after_the_end(ask, terms)
    else:
        yield _on_nobodys_word(terms)


def _after_the_end(ask: Erasure, terms: Terms) -> Iterator[Because]:
    at_end, silence = terms.says_yes(ERASE_AT_END), terms.get(SILENCE)
    if ask.wants_return:
        yield Because(
            Verdict.MUST_NOT,
            law.AT_THE_END,
            say("The controller wants the data back first."),
            unless=say("the controller's word that the return has arrived"),
        )
    elif at_end:
        yield Because(Verdict.MAY, at_end, say("The agreement has the data erased at the end."))
        if ask.wants_return is None:
            yield Because(
                Verdict.UNSETTLED,
                law.AT_THE_END,
                say("The law gives the controller the choice of return, and nobody has asked."),
                unless=say("the controller's answer whether it wants the data back"),
            )
    elif silence and silence.value is Silence.REMIND_THEN_ERASE:
        yield from after_silence(ask.reminded_on, ask.approvals, ask.on_day, terms)
    else:
        yield _on_nobodys_word(terms)


def _on_nobodys_word(terms: Terms) -> Because:
    clause = terms.says_yes(BY_CONTROLLER) or terms.says_yes(BY_CONTROLLER_IN_PRODUCT)
    return Because(
        Verdict.MUST_NOT,
        clause or terms.says_yes(DOCUMENTED_ONLY) or law.INSTRUCTION,
        say("The controller disposes of the data and has not instructed the erasure."),
        unless=AN_INSTRUCTION,
    )


RULES: tuple[Rule[Erasure], ...] = (_kept_by_law, _by_its_copy)
