"""Has the service been chosen?"""

from collections.abc import Iterator

from instruks.agreement.term import Cited
from instruks.agreement.terms import service as terms_of_service
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.law import INSTRUCTION
from instruks.decisions.ruling import Because, Verdict
from instruks.texts.sentence import say


def chosen(service: str, terms: Terms) -> Iterator[Because]:
    """Whether the box of the service is ticked; the switch itself is the reason where it is not.

    Says nothing where the agreement offers no choice and the question names no service.
    """
    offered = terms.all(terms_of_service.OFFERED)
    ticked = terms.all(terms_of_service.CHOSEN)
    clauses = {each.clause for each in (*ticked, *offered)}
    if service == "" and not clauses:
        return
    if service == "":
        for clause in clauses:
            yield Because(
                Verdict.UNSETTLED,
                clause,
                say("The agreement has services to choose from, and nobody has said which it is."),
                unless=say("the service: {names}", names=_names(ticked) or "-"),
            )
        return
    for tick in ticked:
        if tick.value == service:
            yield Because(Verdict.MAY, tick.clause, say("`{service}` is chosen.", service=service))
            return
    for clause in clauses or {INSTRUCTION}:
        yield Because(
            Verdict.MUST_NOT,
            clause,
            say("`{service}` is not chosen.", service=service),
            unless=say("an amendment that chooses it; chosen now: {names}", names=_names(ticked) or "-"),
        )  # fmt: skip


def is_off(service: str, terms: Terms) -> bool:
    """Whether the service is named and not chosen, so that the switch alone is the answer."""
    return service != "" and all(
        tick.value != service for tick in terms.all(terms_of_service.CHOSEN)
    )


def _names(ticked: tuple[Cited[str], ...]) -> str:
    return ", ".join(tick.value for tick in ticked)
