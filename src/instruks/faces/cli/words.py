"""In which language does the terminal answer?"""

import gettext
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from instruks.agreement.term import Many, Term
from instruks.texts.sentence import Sentence, said_by

LANGUAGES = ("da", "en")
LOCALE = Path(__file__).parents[2] / "locale"

_spoken: dict[str, str | Callable[[str], str]] = {"language": "en", "translate": str}


def speak(language: str | None) -> None:
    """Answer in this language from here on; None asks the terminal's own setting."""
    asked = language or next(
        (
            os.environ[name][:2]
            for name in ("LC_ALL", "LC_MESSAGES", "LANG")
            if os.environ.get(name)
        ),
        "en",
    )
    _spoken["language"] = asked if asked in LANGUAGES else "en"
    catalogue = gettext.translation("django", LOCALE, [str(_spoken["language"])], fallback=True)
    _spoken["translate"] = catalogue.gettext
    if _spoken["language"] == "da":
        from instruks.agreement.in_danish import into_danish  # noqa: PLC0415  it reads every term

        _spoken["translate"] = into_danish(catalogue.gettext)


def language() -> str:
    """The language the terminal is answered in."""
    return str(_spoken["language"])


def word(template: str) -> str:
    """One English word or template in the chosen language."""
    translate = _spoken["translate"]
    return translate(template) if callable(translate) and template else template


def words(said: Sentence | Exception) -> str:
    """A sentence, or what an error says, in the chosen language."""
    sentence = said_by(said) if isinstance(said, Exception) else said
    return sentence.in_words_of(word)


def either(danish: str, english: str) -> str:
    """Whichever of the two is read here."""
    return danish if language() == "da" else english


def called(term: Term[Any] | Many[Any]) -> str:
    """What people call the term."""
    return either(term.danish, term.english)
