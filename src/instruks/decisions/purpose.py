"""Is the work for a purpose the agreement allows, and is what it needs behind it?"""

from collections.abc import Iterator

from instruks.agreement.term import Cited
from instruks.agreement.terms.operation import Needs
from instruks.agreement.terms.purpose import ALLOWED, Behind, Purpose
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.instruction import later_instruction
from instruks.decisions.law import INSTRUCTION
from instruks.decisions.ruling import Because, Verdict
from instruks.decisions.service import is_off
from instruks.texts.sentence import say

WHAT_IS_NEEDED = {
    Behind.ORDER: say("an order from the controller"),
    Behind.TASK: say("a concretely agreed and bounded task"),
    Behind.CASE: say("a contract service or a case the controller has opened"),
}


def purpose_agreed(
    purpose: str, service: str, behind: frozenset[Needs], instructed: bool, terms: Terms
) -> Iterator[Because]:
    """Whether the purpose stands among those of the service, with what it needs behind it.

    A purpose outside them is the controller's to decide: without an instruction it is not covered,
    with one a person must say whether the agreement is to be widened (GDPR article 28(3), 28(10)).
    """
    if is_off(service, terms):
        return
    listed = purposes_of(service, terms)
    if agreed := [each for each in listed if each.value.slug == purpose]:
        for each in agreed:
            yield _with_what_it_needs(each, behind)
        return
    verdict = Verdict.UNSETTLED if instructed and later_instruction(terms) else Verdict.MUST_NOT
    for clause in {each.clause for each in listed} or {INSTRUCTION}:
        yield Because(
            verdict,
            clause,
            say("`{purpose}` is not among the purposes agreed.", purpose=purpose),
            unless=say("the controller's documented decision to widen the purposes")
            if instructed
            else say("a documented instruction from the controller with this purpose"),
        )


def purposes_of(service: str, terms: Terms) -> list[Cited[Purpose]]:
    """The purposes of a service, and those agreed for all services."""
    return [each for each in terms.all(ALLOWED) if each.value.service in {"", service}]


def _with_what_it_needs(agreed: Cited[Purpose], behind: frozenset[Needs]) -> Because:
    needs = agreed.value.needs
    if needs is Behind.NOTHING or Needs(needs) in behind:
        return Because(
            Verdict.MAY,
            agreed.clause,
            say("{purpose} is a purpose agreed.", purpose=agreed.value.name),
        )
    return Because(
        Verdict.MUST_NOT,
        agreed.clause,
        say("{purpose} needs {what}.", purpose=agreed.value.name, what=WHAT_IS_NEEDED[needs]),
        unless=WHAT_IS_NEEDED[needs],
    )
