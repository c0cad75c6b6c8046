"""Which words bring their own Danish, so that no catalogue has to know them?"""

from collections.abc import Callable, Mapping
from functools import cache

from instruks.agreement.facts.in_danish import danish_words
from instruks.agreement.vocabulary import VOCABULARY


@cache
def known_in_danish() -> Mapping[str, str]:
    """From the English of every term and every word of the facts to the Danish."""
    return {**danish_words(), **{term.english: term.danish for term in VOCABULARY.values()}}


def into_danish(catalogue: Callable[[str], str]) -> Callable[[str], str]:
    """A translator for `Sentence.in_words_of`: the catalogue first, then the words' own Danish."""

    def translate(template: str) -> str:
        said = catalogue(template)
        return known_in_danish().get(template, said) if said == template else said

    return translate
