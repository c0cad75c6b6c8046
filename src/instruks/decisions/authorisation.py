"""Does each new sub-processor need a yes, or is it approved until someone objects?"""

from instruks.agreement.term import Cited
from instruks.agreement.terms.subprocessor import (
    APPROVAL_FIRST,
    AUTHORISATION,
    NEW_ACTIVITY_NEEDS_APPROVAL,
    Authorisation,
)
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.law import SUBPROCESSORS


def authorisation(terms: Terms) -> Cited[Authorisation]:
    """The form of authorisation the parties chose, with its clause.

    Where no clause says «general», a yes is needed each time: by the clause that asks for approval,
    or by the law (GDPR article 28(2)). Silence is then no approval.
    """
    if said := terms.get(AUTHORISATION):
        return said
    clause = terms.says_yes(NEW_ACTIVITY_NEEDS_APPROVAL) or terms.says_yes(APPROVAL_FIRST)
    return Cited(Authorisation.SPECIFIC, clause or SUBPROCESSORS)
