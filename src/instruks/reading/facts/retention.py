"""What is kept for how long, from when, and what becomes of it?"""

import re
from itertools import takewhile
from typing import Any

from instruks.agreement.terms import retention as kept
from instruks.agreement.terms import termination
from instruks.reading.facts.heard import Fact, Heard
from instruks.reading.facts.periods import as_figures, days_of
from instruks.reading.finding import Found
from instruks.reading.recognise.kept_words import WHOLE

SHORTEST_STEM = 4  # letters
STEM = 0.75  # of the shorter word
ARTICLES = {"the", "den", "det", "de", "alle", "all", "any"}
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
    return _together(told)


def _together(told: list[Fact]) -> list[Fact]:
    """What is said twice of one kind, with the same time, is told once with both sentences."""
    kept = list[Fact]()
    for one in told:
        same = next((other for other in kept if _same(one, other)), None)
        if same is None:
            kept.append(one)
        elif one["evidence"] not in _words(same):
            same["evidence"] = [*_words(same), one["evidence"]]
            same["trigger"] = same["trigger"] or one["trigger"]
    return kept


def _words(one: Fact) -> list[str]:
    said = one["evidence"]
    return said if isinstance(said, list) else [said]


def _same(one: Fact, other: Fact) -> bool:
    """«the photos» and «photo files» kept for the same days."""
    if one["days"] is None or not one["days"] or one["days"] != other["days"]:
        return False
    wholes = [WHOLE.fullmatch(each["what"]) for each in (one, other)]
    if all(wholes) or any(wholes):
        return all(wholes)
    first, second = (_head(each["what"]) for each in (one, other))
    pairs = zip(first, second, strict=False)
    alike = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return alike >= SHORTEST_STEM and alike >= STEM * min(len(first), len(second))


def _head(what: str) -> str:
    """The first word of a kind that is no article."""
    words = [word for word in re.findall(r"\w+", what.casefold()) if word not in ARTICLES]
    return words[0] if words else ""


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
