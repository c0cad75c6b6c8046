"""Does a clause set a term that is not in the vocabulary?"""

from collections.abc import Iterator
from difflib import get_close_matches

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import listed, printed
from instruks.agreement.standing import Standing
from instruks.agreement.vocabulary import VOCABULARY
from instruks.texts.sentence import Sentence, say


def unknown_terms(standing: Standing) -> Iterator[Finding]:
    """Each name that no file of `terms/` has, with the names that come close."""
    for voice in printed(standing):
        for name in [*voice.clause.sets, *voice.clause.rests_on]:
            if name not in VOCABULARY:
                yield Finding("unknown_term", Severity.ERROR, voice.citation, _sentence(name))
        for name in voice.clause.rests_on.keys() - voice.clause.sets.keys():
            if name in VOCABULARY:
                yield Finding(
                    "unknown_term",
                    Severity.ERROR,
                    voice.citation,
                    say("`{name}` rests on words here, but the clause does not set it.", name=name),
                )


def near(name: str) -> tuple[str, ...]:
    """The terms whose names come close to this one, the nearest first."""
    return tuple(get_close_matches(name, VOCABULARY, n=3, cutoff=0.6))


def _sentence(name: str) -> Sentence:
    if close := near(name):
        return say("There is no term `{name}`; is {close} meant?", name=name, close=_or(close))
    return say("There is no term `{name}`, and none that comes close.", name=name)


def _or(names: tuple[str, ...]) -> object:
    return listed(f"`{name}`" for name in names)
