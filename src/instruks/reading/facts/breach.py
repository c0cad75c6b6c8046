"""How soon is the controller told of a breach?"""

from typing import Any

from instruks.agreement.terms import breach as told
from instruks.reading.facts.heard import Heard, fact


def breach(heard: Heard) -> dict[str, Any] | None:
    """The hours within which the controller is told; without a number only the words for it."""
    within = heard.last(told.NOTICE)
    wording = heard.last(told.NOTICE, told.WITHOUT_UNDUE_DELAY)
    if not wording:
        return None
    hours = int(str(within.value).split()[0]) if within and "hour" in str(within.value) else None
    return {"hours": hours, "wording": fact(wording.words, wording.words)}
