"""What becomes of the data at the end, within how many days, and by which steps?"""

from instruks.agreement.terms import termination
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.facts.periods import as_figures, days_of
from instruks.reading.finding import Found

ACTIONS = {
    "erase": "delete",
    "return": "return",
    "the controller's choice": "choice",
    "erase or return": "delete_or_return",
}
FULLER = ("the controller's choice", "erase or return", "return", "erase")
"""Of two sentences of one chapter the first of these is the whole, the other a part of it."""
DETAILS = (
    termination.ERASE_WITHIN,
    termination.ANSWER_WITHIN,
    termination.SILENCE,
    termination.CONFIRM,
    termination.COPIES_TOO,
    termination.SUBPROCESSORS_TOO,
    termination.EXEMPT,
    termination.BACKUP_ACCESS_LIMITED_TO,
    termination.PAID_UNTIL_CHOICE,
)


def ending(heard: Heard) -> Fact | None:
    """What is done with the data at the end, within how many days, and what else is said of it.

    Without a time for the erasure, the days are those in which the controller chooses.
    """
    action = _action(heard)
    within = heard.last(termination.ERASE_WITHIN, termination.ANSWER_WITHIN)
    at_once = heard.last(termination.ERASE_AT_END)
    if not action:
        return None
    words = [action.words, *(one.words for one in (within, at_once) if one)]
    more = [one.words for one in heard.all(*DETAILS) if one.words not in words]
    return {
        "action": ACTIONS[str(action.value)],
        "days": days_of(within.value) if within else 0 if at_once else None,
        "within": as_figures(within.value, within.words) if within else None,
        "details": [fact(one, one) for one in dict.fromkeys(more)],
        "evidence": list(dict.fromkeys(words)),
    }


def _action(heard: Heard) -> Found | None:
    """The last chapter that says it; in it the sentence that says most.

    A sentence that leaves open who chooses only refers to the one that says it.
    """
    last = heard.last(termination.ACTION)
    if not last:
        return None
    chosen = [one for one in heard.all(termination.ACTION) if str(one.value) == FULLER[0]]
    if str(last.value) == FULLER[1] and chosen:
        return chosen[-1]
    beside = [
        one
        for one in heard.all(termination.ACTION)
        if _chapter(one.clause) == _chapter(last.clause)
    ]
    return min(beside, key=lambda one: FULLER.index(str(one.value)))


def _chapter(clause: str) -> str:
    """«12» of 12.2.a, «C.4» of C.4.1."""
    parts = clause.split(".")
    return parts[0] if parts[0].isdecimal() else ".".join(parts[:2])
