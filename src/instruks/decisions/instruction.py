"""On which word can a later instruction of the controller rest?"""

from instruks.agreement.terms.instruction import LATER_ONES
from instruks.agreement.terms_in_force import Terms
from instruks.decisions.law import INSTRUCTION
from instruks.texts.citation import Citation


def later_instruction(terms: Terms) -> Citation | None:
    """The clause by which a documented later instruction counts; None where the parties exclude it.

    Where the agreement is silent the law itself lets the controller instruct (GDPR article
    28(3)(a)).
    """
    agreed = terms.get(LATER_ONES)
    if agreed is None:
        return INSTRUCTION
    return agreed.clause if agreed.value else None
