"""Is the operation among those agreed, and is what it needs there first?"""

from collections.abc import Iterator

from instruks.agreement.facts.called import operation_called
from instruks.agreement.term import Cited
from instruks.agreement.terms.operation import (
    ALLOWED,
    IN_THE_INSTANCE_ONLY,
    PRECONDITION,
    Needs,
    Operations,
)
from instruks.agreement.terms.purpose import Behind
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.instruction import later_instruction
from instruks.decisions.law import INSTRUCTION
from instruks.decisions.purpose import purposes_of
from instruks.decisions.ruling import Because, Verdict
from instruks.decisions.service import is_off
from instruks.texts.citation import Citation
from instruks.texts.sentence import say

EVERY_OPERATION = ""
LEAVES_A_COPY = frozenset({"copy", "export", "fetch_database"})
WHAT_IS_NEEDED = {
    Needs.ORDER: say("an order from the controller"),
    Needs.TASK: say("a concretely agreed and bounded task"),
    Needs.CASE: say("a case the controller has opened"),
    Needs.PRIOR_AGREEMENT: say("a prior agreement for this very operation"),
    Needs.CALL_BY_CONTROLLER: say("a call by the controller"),
    Needs.ACCEPTANCE_BY_USER: say("the user's acceptance (a rule of the house)"),
}


def operation_agreed(
    operation: str, service: str, behind: frozenset[Needs], instructed: bool, terms: Terms
) -> Iterator[Because]:
    """Whether the operation stands in a list of the service, or a concrete instruction covers it.

    A list that the words do not close leaves what is not in it unsettled until the controller
    instructs; a closed list forbids it until then. Work without any list is defined by its task.
    A prior agreement for this very operation is such an instruction.
    """
    if is_off(service, terms):
        return
    lists = [each for each in terms.all(ALLOWED) if each.value.service in {"", service}]
    found = [each for each in lists if operation in each.value.may]
    if found:
        for each in found:
            yield Because(
                Verdict.MAY,
                each.clause,
                say(
                    "{operation} is among the operations agreed.",
                    operation=operation_called(operation),
                ),
            )
    elif (instructed or Needs.PRIOR_AGREEMENT in behind) and (on := _instructed_by(lists, terms)):
        yield Because(
            Verdict.MAY,
            on,
            say(
                "A concrete instruction covers {operation}.", operation=operation_called(operation)
            ),
        )
    elif not lists:
        yield from _by_task(operation, service, behind, terms)
    else:
        yield from _not_listed(operation, lists)


def preconditions_met(
    operation: str, service: str, behind: frozenset[Needs], terms: Terms
) -> Iterator[Because]:
    """Every precondition that is agreed for the operation and not met. Met ones say nothing."""
    for each in terms.all(PRECONDITION):
        if each.value.operation not in {EVERY_OPERATION, operation}:
            continue
        if each.value.service not in {"", service}:
            continue
        for need in each.value.needs:
            if need not in behind:
                what = WHAT_IS_NEEDED[need]
                yield Because(
                    Verdict.MUST_NOT,
                    each.clause,
                    say(
                        "{operation} needs {what} first.",
                        operation=operation_called(operation),
                        what=what,
                    ),
                    unless=what,
                )


def in_the_instance(operation: str, instructed: bool, terms: Terms) -> Because | None:
    """Work that is done in the controller's own solution only leaves no copy outside it."""
    clause = terms.says_yes(IN_THE_INSTANCE_ONLY)
    if clause is None or instructed or operation not in LEAVES_A_COPY:
        return None
    return Because(
        Verdict.MUST_NOT,
        clause,
        say("{operation}: this leaves a copy outside the controller's own solution.", operation=operation_called(operation)),
        unless=say("a documented instruction from the controller to make the copy"),
    )  # fmt: skip


def _instructed_by(lists: list[Cited[Operations]], terms: Terms) -> Citation | None:
    on_request = next((each.clause for each in lists if each.value.on_request_too), None)
    return on_request or later_instruction(terms)


def _by_task(
    operation: str, service: str, behind: frozenset[Needs], terms: Terms
) -> Iterator[Because]:
    tasks = [each for each in purposes_of(service, terms) if each.value.needs is Behind.TASK]
    for each in tasks:
        if Needs.TASK in behind:
            yield Because(
                Verdict.MAY,
                each.clause,
                say("The agreed task defines what is done; {operation} belongs to it.", operation=operation_called(operation)),
            )  # fmt: skip
        else:
            yield Because(
                Verdict.UNSETTLED,
                each.clause,
                say("No list names the operations; the task has to define {operation}.", operation=operation_called(operation)),
                unless=WHAT_IS_NEEDED[Needs.TASK],
            )  # fmt: skip
    if not tasks:
        yield Because(
            Verdict.MUST_NOT,
            INSTRUCTION,
            say("No clause in force names any operation."),
            unless=say("a documented instruction from the controller that covers it"),
        )


def _not_listed(operation: str, lists: list[Cited[Operations]]) -> Iterator[Because]:
    open_ones = [each for each in lists if each.value.open]
    for each in open_ones or lists:
        yield Because(
            Verdict.UNSETTLED if open_ones else Verdict.MUST_NOT,
            each.clause,
            say("{operation} is not in the list, which is not closed.", operation=operation_called(operation))
            if open_ones
            else say("{operation} is not in the list, and the list is closed.", operation=operation_called(operation)),
            unless=say("a concrete instruction from the controller that covers it"),
        )  # fmt: skip
