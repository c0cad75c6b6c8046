"""Is a new sub-processor approved in general or one by one?"""

from instruks.agreement.terms import subprocessor
from instruks.agreement.terms.subprocessor import Authorisation
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.finding import Sureness

BY_OBJECTION = (subprocessor.OBJECT_WITHIN, subprocessor.OBJECTION_ENDS, subprocessor.NOTICE, subprocessor.TELL_CHANGES)  # fmt: skip
BY_APPROVAL = (subprocessor.APPROVAL_FIRST, subprocessor.NEW_ACTIVITY_NEEDS_APPROVAL)


def authorisation(heard: Heard) -> Fact | None:
    """`general` or `specific`, with the statement against it as `conflict`.

    What the clauses say outright comes first; an appendix that lists sub-processors repeats it.
    Where nothing is said outright, notice and objection are the general way, approval the specific.
    """
    outright = [
        one for one in heard.all(subprocessor.AUTHORISATION) if one.sureness is not Sureness.UNSURE
    ]
    if outright:
        said, others = outright[0], [one for one in outright if one.value != outright[0].value]
        conflict = {"conflict": fact(str(others[0].value), others[0].words)} if others else {}
        return fact(str(said.value), said.words) | conflict
    for terms, value in ((BY_OBJECTION, Authorisation.GENERAL), (BY_APPROVAL, Authorisation.SPECIFIC)):  # fmt: skip
        if found := heard.all(*terms):
            return fact(str(value), *dict.fromkeys(one.words for one in found))
    return None
