"""What if we start using this sub-processor from a day?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from instruks.agreement.effect import Effect
from instruks.agreement.facts.names import fold
from instruks.agreement.standing import Standing
from instruks.agreement.terms.place import ALLOWED, CLASS, PlaceClass
from instruks.agreement.terms.subprocessor import TELL_CHANGES
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.change import HARDEST_FIRST, Change, Outcome, Plan
from instruks.decisions.change_authorised import (
    authorised,
    by_notice_unless_ready,
    by_the_form_chosen,
)
from instruks.decisions.data import kind_covered
from instruks.decisions.in_force import in_force
from instruks.decisions.notice import days_of
from instruks.decisions.place import Work, at_an_agreed_place
from instruks.decisions.ruling import Because, Rule, Verdict, heard, weigh
from instruks.decisions.subprocessor import ALL_DATA
from instruks.decisions.transfer import a_basis, an_instruction, inside
from instruks.texts.sentence import say


def what_if(plan: Plan, standing: Standing) -> Change:
    """What stands between the plan and its first day under this agreement, with every reason.

    Effect, authorisation, data, place, basis and instruction are each asked; an approval cures some
    of them, a notice one, and what is left blocks. Source: GDPR articles 28(2), 28(4) and 44.
    Raises `UnknownTerritory`.
    """
    sides = [begun(plan, standing.effect), *(left(side, plan, standing.terms) for side in SIDES)]
    days = days_of(plan, standing.terms)
    return Change(
        outcome=min((outcome for outcome, _ in sides), key=HARDEST_FIRST.index),
        ruling=weigh(reason for _, reasons in sides for reason in reasons),
        notice=days.notice,
        earliest_on=days.earliest_on,
        not_late_before=days.not_late_before,
        object_until=days.object_until,
    )


@dataclass(frozen=True)
class Side:
    """One thing that must be in order: its rule, and what is left to do where that says no or yes."""

    rule: Rule[Plan]
    if_not: Callable[[Plan, Terms], Outcome]
    if_so: Callable[[Plan, Terms], Outcome]


Left = tuple[Outcome, tuple[Because, ...]]


def left(side: Side, plan: Plan, terms: Terms) -> Left:
    """What one side leaves to be done, and why."""
    reasons = heard(side.rule, plan, terms)
    verdicts = {reason.verdict for reason in reasons}
    if Verdict.MUST_NOT in verdicts:
        return side.if_not(plan, terms), reasons
    if Verdict.UNSETTLED in verdicts:
        return Outcome.UNSETTLED, reasons
    return side.if_so(plan, terms), reasons


def begun(plan: Plan, effect: Effect) -> Left:
    """The agreement has begun by the first day, and not ended."""
    reason = in_force(plan.from_on, effect)
    return IF_IN_FORCE[reason.verdict], (reason,)


IF_IN_FORCE = {
    Verdict.MUST_NOT: Outcome.BLOCKED,
    Verdict.UNSETTLED: Outcome.UNSETTLED,
    Verdict.MAY: Outcome.ALLOWED,
}


def not_objected(plan: Plan, terms: Terms) -> Because | None:
    """An objection stops the change until the parties have agreed."""
    if not plan.objected:
        return None
    return Because(
        Verdict.MUST_NOT,
        terms.says_yes(TELL_CHANGES) or law.SUBPROCESSORS,
        say("{name}: the controller has objected.", name=plan.name),
        unless=say("the objection withdrawn, or the parties' agreement"),
    )


def data_covered(plan: Plan, terms: Terms) -> Iterator[Because]:
    """A sub-processor gets no data that the agreement itself does not cover."""
    for kind in plan.data - {ALL_DATA}:
        yield from heard(lambda one, by: kind_covered(one, False, by), kind, terms)


def with_a_basis(plan: Plan, terms: Terms) -> Iterator[Because]:
    """A basis under Chapter V, or a place inside the EEA."""
    yield from inside(plan.transfer, terms)
    yield from a_basis(plan.transfer, terms)


def with_an_instruction(plan: Plan, terms: Terms) -> Iterator[Because]:
    """The controller's instruction for a transfer."""
    yield from an_instruction(plan.transfer, terms)


def at_the_place(plan: Plan, terms: Terms) -> Iterator[Because]:
    """The place, which is told with the sub-processor where its addresses are agreed as a class.

    One whose places are listed already has those, and no others.
    """
    classes = [each for each in terms.all(CLASS) if each.value is PlaceClass.SUBPROCESSOR_ADDRESSES]
    listed = any(fold(each.value.who) == fold(plan.name) for each in terms.all(ALLOWED))
    if listed or not classes:
        work = Work(plan.name, plan.country, plan.from_on, approved_on=plan.approved_on)
        yield from at_an_agreed_place(work, terms)
        return
    for each in classes:
        yield Because(Verdict.MAY, each.clause, say("The place is told with the sub-processor."))


def _always(outcome: Outcome) -> Callable[[Plan, Terms], Outcome]:
    return lambda _, __: outcome


SIDES = (
    *(
        Side(rule, _always(if_not), _always(Outcome.ALLOWED))
        for rule, if_not in (
            (not_objected, Outcome.BLOCKED),
            (data_covered, Outcome.BLOCKED),
            (with_a_basis, Outcome.BLOCKED),
            (with_an_instruction, Outcome.NEEDS_APPROVAL),
            (at_the_place, Outcome.NEEDS_APPROVAL),
        )
    ),
    Side(authorised, if_not=by_the_form_chosen, if_so=by_notice_unless_ready),
)
"""Each thing that must be in order besides the effect, and what is left to do where it is not."""
