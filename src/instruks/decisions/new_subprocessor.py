"""What if we start using this sub-processor from a day?"""

from collections.abc import Iterator

from instruks.agreement.facts.names import fold
from instruks.agreement.standing import Standing
from instruks.agreement.terms.place import ALLOWED, CLASS, PlaceClass
from instruks.agreement.terms.subprocessor import NOTICE, TELL_CHANGES, Authorisation
from instruks.agreement.terms_in_force import Terms
from instruks.decisions import law
from instruks.decisions.authorisation import authorisation
from instruks.decisions.change import Change, Outcome, Plan
from instruks.decisions.change_authorised import authorised, on_the_list
from instruks.decisions.data import kind_covered
from instruks.decisions.in_force import in_force
from instruks.decisions.notice import first_day, time_to_object
from instruks.decisions.place import Work, at_an_agreed_place
from instruks.decisions.ruling import Because, Rule, Verdict, heard, rule_on
from instruks.decisions.subprocessor import ALL_DATA
from instruks.decisions.transfer import a_basis, an_instruction, inside
from instruks.texts.sentence import say


def what_if(plan: Plan, standing: Standing) -> Change:
    """What stands between the plan and its first day under this agreement, with every reason.

    Effect, authorisation, data, place, basis and instruction are each asked; an approval cures some
    of them, a notice one, and what is left blocks. Source: GDPR articles 28(2), 28(4) and 44.
    Raises `UnknownTerritory`.
    """
    terms = standing.terms
    by_notice = authorisation(terms).value is Authorisation.GENERAL
    cures: dict[Rule[Plan], Outcome] = {
        lambda plan, _: in_force(plan.from_on, standing.effect): Outcome.BLOCKED,
        **CURES,
        authorised: Outcome.NEEDS_NOTICE if by_notice else Outcome.NEEDS_APPROVAL,
    }
    day = first_day(plan.told_on, terms)
    return Change(
        outcome=_hardest(plan, terms, cures),
        ruling=rule_on(plan, terms, cures),
        notice=terms.get(NOTICE),
        earliest_on=day.on if day else None,
        not_late_before=day.lenient_on if day else None,
        object_until=time_to_object(plan.told_on, plan.from_on, terms),
    )


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
        yield from kind_covered(kind, False, terms)


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


CURES: dict[Rule[Plan], Outcome] = {
    not_objected: Outcome.BLOCKED,
    data_covered: Outcome.BLOCKED,
    with_a_basis: Outcome.BLOCKED,
    with_an_instruction: Outcome.NEEDS_APPROVAL,
    at_the_place: Outcome.NEEDS_APPROVAL,
}
"""Each thing that must be in order, and what is left to do where it is not."""


def _hardest(plan: Plan, terms: Terms, cures: dict[Rule[Plan], Outcome]) -> Outcome:
    ready = on_the_list(plan, terms) or plan.is_approved
    found = {Outcome.ALLOWED if ready else Outcome.NEEDS_NOTICE}
    for rule, cure in cures.items():
        verdicts = {reason.verdict for reason in heard(rule, plan, terms)}
        if Verdict.MUST_NOT in verdicts:
            found.add(cure)
        elif Verdict.UNSETTLED in verdicts:
            found.add(Outcome.UNSETTLED)
    return min(found, key=list(Outcome).index)
