"""How long before a change of sub-processors is the controller told, how long may it object, and on what terms?"""

import re
from typing import Any

from instruks.agreement.terms import subprocessor
from instruks.reading.document import Said
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.facts.periods import as_figures
from instruks.reading.finding import Found
from instruks.reading.fragments import OBJECT
from instruks.reading.recognise.subprocessor import WHO
from instruks.reading.topics import Topic

WITHIN_THE_NOTICE = re.compile(
    r"(?:inden for|inden|within|during|i løbet af|innen|inom|before|inden) (?:the |that |this |denne |den |dette |said )?(?:\d+[- ]days? |\w+dages? )?(?:notice period|period\b|varsel|varslings|periode|frist|notice\b|utløpet av)"
    r"|inden (?:fristens|varslets|varselsperiodens) udløb|før (?:endringen|ændringen) tr|before the (?:change|new subprocessor)"
)
CONDITIONS = (
    subprocessor.NOTICE_IF_POSSIBLE,
    subprocessor.URGENT_PATH,
    subprocessor.LONGER_NOTICE_CAN_BE_AGREED,
    subprocessor.OBJECTION_IN_WRITING,
    subprocessor.OBJECTION_GROUNDS,
    subprocessor.OBJECTION_MAY_END,
    subprocessor.SILENCE_IS_CONSENT,
    subprocessor.OBJECTION_MAY_STOP_DELIVERY,
    subprocessor.OBJECTION_KEEPS_PAYMENT,
    subprocessor.REFUSAL_IS_NO_BREACH,
    subprocessor.SPECIFIC_WHERE_AGREED,
)
HOME = (Topic.SUBPROCESSORS, Topic.CHANGES)


def change(heard: Heard) -> dict[str, Any]:
    """The notice, the time to object, and the conditions, each in the words of the text."""
    notice = heard.last(subprocessor.NOTICE)
    objection = heard.last(subprocessor.OBJECT_WITHIN)
    said = dict.fromkeys(one.words for one in heard.all(*CONDITIONS))
    return {
        "notice": _figures(notice) or _open(heard.last(subprocessor.TELL_CHANGES)),
        "objection": _figures(objection) or _objection(heard, notice),
        "conditions": [fact(words, words) for words in said],
    }


def _figures(found: Found | None) -> Fact | None:
    return as_figures(found.value, found.words) if found else None


def _open(found: Found | None) -> Fact | None:
    """A period without a number: its words stand for it."""
    return _words(found.words) if found else None


def _words(words: str) -> Fact:
    return {"value": None, "unit": None, "days": None, "as_written": words, "evidence": words}


def _objection(heard: Heard, notice: Found | None) -> Fact | None:
    """An objection «within that period» has the time of the notice; another without a number has words only."""
    said = [one for one in heard.document.under(*HOME) if _objects(one)]
    if not said:
        return None
    bound = next((one for one in said if WITHIN_THE_NOTICE.search(one.plain)), None)
    if bound and notice:
        return as_figures(notice.value, notice.words, bound.words)
    return _words(said[-1].words)


def _objects(said: Said) -> bool:
    return bool(re.search(OBJECT, said.plain) and re.search(WHO, said.plain))
