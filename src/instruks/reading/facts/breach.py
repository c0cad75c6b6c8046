"""How soon is the controller told of a breach?"""

import re
from typing import Any

from instruks.agreement.terms import breach as told
from instruks.reading.facts.heard import Heard, fact
from instruks.reading.facts.periods import hours_of
from instruks.reading.fragments import PROMPTLY
from instruks.reading.spells import spells

AT_THE_LATEST = re.compile(
    r"(?:(?:og|and|men|but)?,?\s*(?:i hvert fald|in any (?:event|case)|om muligt|if possible|where feasible)?,?\s*)(?:senest|inden for|inden|innen|within|no later than|not later than|inom|senast)[\w\s]{0,12}$",
    re.IGNORECASE,
)
NEAR = 60  # characters between the two halves of «promptly and within 24 hours»


def breach(heard: Heard) -> dict[str, Any] | None:
    """The hours within which the controller is told; without a number only the words for it.

    A deadline in calendar days is told in hours; business days have no fixed number of them.
    """
    within = heard.last(told.NOTICE)
    found = heard.last(told.NOTICE, told.WITHOUT_UNDUE_DELAY)
    if not found:
        return None
    hours = hours_of(str(within.value)) if within else None
    return {"hours": hours, "wording": fact(wording(found.words), found.words)}


def wording(words: str) -> str:
    """The words that say how soon: «without undue delay and within 48 hours»; the sentence if it has none."""
    text = " ".join(words.split())
    prompt = re.search(PROMPTLY, text, re.IGNORECASE)
    spell = next(iter(spells(text)), None)
    if spell is None:
        return prompt[0] if prompt else text
    late = AT_THE_LATEST.search(text[: spell.start])
    start = late.start() if late else spell.start
    if prompt and 0 <= spell.start - prompt.end() <= NEAR:
        start = prompt.start()
    return text[start : spell.end].strip(" ,")
