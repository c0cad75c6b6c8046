"""How does a sentence of the rooms sound in the reader's language?"""

import re
from datetime import date

from babel.dates import format_date
from django.utils.translation import get_language, gettext

from instruks.agreement.in_danish import into_danish
from instruks.texts.sentence import Sentence, said_by, written_day

A_DAY = re.compile(r"(?<![\w-])[12]\d{3}-[01]\d-[0-3]\d(?![\w-]| \d\d:)")
"""A day as the rooms write it, and no moment."""
A_DANISH_CLOCK = re.compile(r"(?<= kl\. )(\d\d):(\d\d)")
"""A time of day as the rooms write it, in a Danish sentence."""


def locale() -> str:
    """The reader's language as Babel names it."""
    return "da" if get_language() == "da" else "en_GB"


def translated(template: str) -> str:
    """A template or a word of the rooms in the reader's language; days wait for `spoken`."""
    if not template or template == DAY:
        return template
    return into_danish(gettext)(template) if get_language() == "da" else gettext(template)


def spoken(sentence: Sentence) -> str:
    """The sentence in the reader's language, its days and times written as the pages write them."""
    said = A_DAY.sub(_day_in_words, sentence.in_words_of(translated))
    return A_DANISH_CLOCK.sub(r"\1.\2", said)


def why(error: Exception) -> str:
    """What stands in the way, in the reader's language. A day stays as it has to be written."""
    return said_by(error).in_words_of(translated)


def day_in_words(day: date) -> str:
    """«1. december 2026»."""
    return format_date(day, "long", locale=locale())


def _day_in_words(found: re.Match[str]) -> str:
    try:
        return day_in_words(date.fromisoformat(found[0]))
    except ValueError:  # the thirtieth of February, in somebody's name or words
        return found[0]


DAY = written_day(date.min).template
