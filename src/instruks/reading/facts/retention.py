"""What is kept for how long, from when, and what becomes of it?"""

from typing import Any

from instruks.agreement.terms import retention as kept
from instruks.agreement.terms import termination
from instruks.reading.facts.heard import Fact, Heard
from instruks.reading.facts.periods import as_figures, days_of
from instruks.reading.finding import Found

ACTIONS = {
    "erased": "delete",
    "anonymised": "anonymise",
    "overwritten": "delete",
    "returned": "return",
    "never stored": "not stored",
}
WITHOUT_A_PERIOD = (
    kept.BY_CONTROLLER_IN_PRODUCT,
    kept.BACKUP_BY_SYSTEM,
    kept.BY_CONTROLLER,
    termination.ERASE_AT_END,
)


def retention(heard: Heard) -> list[Fact]:
    """Every kind of data with its time; a sentence that only says who erases comes where none says more."""
    found = heard.all(kept.KEPT)
    at_once = {one.words for one in heard.all(termination.ERASE_AT_END)}
    told = [_told(one, at_once=one.words in at_once) for one in found]
    known = {one.words for one in found}
    for one in heard.all(*WITHOUT_A_PERIOD):
        if one.words not in known and (one.term != kept.BY_CONTROLLER.name or not known):
            known.add(one.words)
            told.append(_only_words(one))
    return told


def _told(one: Found, *, at_once: bool) -> Fact:
    said: dict[str, Any] = one.value
    written = said.get("kept")
    no_time = at_once or said.get("then") == "never stored"
    return {
        "what": said["what"],
        "trigger": said.get("after"),
        "period": as_figures(written, one.words) if written else None,
        "days": days_of(written) if written else 0 if no_time else None,
        "action": ACTIONS.get(said.get("then", "")),
        "evidence": one.words,
    }


def _only_words(one: Found) -> Fact:
    at_end = one.term == termination.ERASE_AT_END.name
    return {
        "what": one.words,
        "trigger": None,
        "period": None,
        "days": 0 if at_end else None,
        "action": "delete",
        "evidence": one.words,
    }
