"""Does this instruction look unlawful, so that it waits and the controller is warned?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from instruks.agreement.terms.instruction import DOCUMENTED_ONLY, LATER_ONES, WARN_UNLAWFUL, Warn
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.data import kind_covered
from instruks.decisions.purpose import purposes_of
from instruks.decisions.ruling import Because, Rule, Ruling, Verdict, heard, rule_on
from instruks.decisions.transfer import a_basis
from instruks.decisions.transfer_question import Transfer
from instruks.texts.sentence import say

THE_ANSWER = say("the controller's documented answer to the warning")


@dataclass(frozen=True)
class Instruction:
    """What the controller has told the processor to do: purpose and data (slugs), and where to.

    `transfer` is the recipient abroad, if the instruction names one. `erases` is an instruction to
    erase; `kept_by_law` that a law makes somebody keep what it reaches.
    """

    purpose: str
    data: frozenset[str] = frozenset()
    service: str = ""
    transfer: Transfer | None = None
    erases: bool = False
    kept_by_law: bool = False


def may_carry_out(instruction: Instruction, terms: Terms) -> Ruling:
    """Whether it can be carried out as it is; else it is paused and the controller warned at once.

    «No» here is the processor's opinion that a rule would be broken, not a judgement: the controller
    answers, and the answer is documented. Source: GDPR article 28(3), last sub-paragraph.
    """
    return rule_on(instruction, terms, RULES)


def _transfer_without_basis(ask: Instruction, terms: Terms) -> Iterator[Because]:
    if ask.transfer:
        yield from _doubts(a_basis(replace(ask.transfer, instructed=True), terms))


def _data_not_covered(ask: Instruction, terms: Terms) -> Iterator[Because]:
    for kind in ask.data:
        yield from _doubts(kind_covered(kind, True, terms))


def _purpose_outside(ask: Instruction, terms: Terms) -> Iterator[Because]:
    agreed = purposes_of(ask.service, terms)
    if any(each.value.slug == ask.purpose for each in agreed):
        return
    for clause in {each.clause for each in agreed} or {law.INSTRUCTION}:
        yield Because(
            Verdict.MUST_NOT,
            clause,
            say("`{purpose}` lies outside the purposes agreed.", purpose=ask.purpose),
            unless=THE_ANSWER,
        )


def _against_a_law_on_keeping(ask: Instruction, terms: Terms) -> Because | None:
    del terms
    if not (ask.erases and ask.kept_by_law):
        return None
    return Because(
        Verdict.MUST_NOT,
        law.AT_THE_END,
        say("It erases what a law says is to be kept."),
        unless=THE_ANSWER,
    )


SCREENS: tuple[Rule[Instruction], ...] = (
    _transfer_without_basis,
    _data_not_covered,
    _purpose_outside,
    _against_a_law_on_keeping,
)


def _warn_or_go(ask: Instruction, terms: Terms) -> Because:
    """The duty that follows from any doubt; without one, the instruction is what work rests on."""
    doubts = [reason for screen in SCREENS for reason in heard(screen, ask, terms)]
    if doubts:
        warn = terms.get(WARN_UNLAWFUL)
        at_once = warn is None or warn.value is Warn.IMMEDIATELY
        return Because(
            min((reason.verdict for reason in doubts), key=list(Verdict).index),
            warn.clause if warn else law.WARNING,
            say("It is paused, and the controller is warned immediately.")
            if at_once
            else say("It is paused, and the controller is warned without undue delay."),
            unless=THE_ANSWER,
        )
    return Because(
        Verdict.MAY,
        terms.says_yes(LATER_ONES) or terms.says_yes(DOCUMENTED_ONLY) or law.INSTRUCTION,
        say("Nothing in it looks unlawful; the instruction is what the work rests on."),
    )


RULES: tuple[Rule[Instruction], ...] = (*SCREENS, _warn_or_go)


def _doubts(reasons: Iterable[Because]) -> Iterator[Because]:
    return (reason for reason in reasons if reason.verdict is not Verdict.MAY)
