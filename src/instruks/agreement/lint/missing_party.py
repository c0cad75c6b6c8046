"""Is it said who the parties are?"""

from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import said
from instruks.agreement.precedence import Contradiction
from instruks.agreement.standing import Standing
from instruks.agreement.term import Cited, Misread, Term
from instruks.agreement.terms import party
from instruks.agreement.terms.party import Party
from instruks.texts.sentence import say

UNSAID = (
    (party.CONTROLLER, say("It is not said who the controller is.")),
    (party.PROCESSOR, say("It is not said who the processor is.")),
)
MARKS = " []{}<>_…"
STANDS_FOR_A_NAME = frozenset(
    [
        "kunden",
        "kunde",
        "customer",
        "firma",
        "firmaet",
        "virksomheden",
        "company",
        "navn",
        "name",
        "leverandøren",
        "supplier",
        "dataansvarlig",
        "dataansvarlige",
        "controller",
        "databehandler",
        "databehandleren",
        "processor",
    ]
)


def missing_parties(standing: Standing) -> Iterator[Finding]:
    """Each side that no clause names, or names only by a field that is still to be filled in."""
    for term, sentence in UNSAID:
        if named(standing, term) is None:
            heard = next(said(standing, term), None)
            yield Finding(
                "missing_party",
                Severity.ERROR,
                heard.clause if heard else None,
                sentence,
                quote=heard.quote if heard else "",
            )


def named(standing: Standing, term: Term[Party]) -> Cited[Party] | None:
    """The party as the agreement names it; None where nothing or only a field to fill in stands."""
    try:
        found = standing.terms.get(term)
    except (Contradiction, Misread):
        return None
    return found if found and _is_a_name(found.value.name) else None


def _is_a_name(name: str) -> bool:
    words = set(name.casefold().split()) - {"the", "den", "a/s", "aps"}
    return name.strip(MARKS) == name and not words <= STANDS_FOR_A_NAME
