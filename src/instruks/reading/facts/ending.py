"""How long does the agreement run, and what happens to the data, meanwhile and at the end?"""

from instruks.agreement.terms import termination
from instruks.reading.facts.heard import Fact, Heard
from instruks.reading.facts.periods import days_of

ACTIONS = {
    "erase": "delete",
    "return": "return",
    "the controller's choice": "choice",
    "erase or return": "delete_or_return",
}


def ending(heard: Heard) -> Fact | None:
    """What is done with the data at the end, and within how many days."""
    action = heard.last(termination.ACTION)
    within = heard.last(termination.ANSWER_WITHIN)
    if not action:
        return None
    days = days_of(within.value) if within else 0 if heard.all(termination.ERASE_AT_END) else None
    return {"action": ACTIONS[str(action.value)], "days": days, "evidence": action.words}
