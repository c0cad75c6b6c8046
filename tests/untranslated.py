"""What of a sentence has no Danish?"""

import re
from functools import cache

from docs.catalogue import CATALOGUES
from instruks.agreement.in_danish import into_danish
from instruks.texts.sentence import Sentence

PLACEHOLDER = re.compile(r"\{[^}]*\}")


def in_danish(template: str) -> str:
    """The Danish of a template of the rooms, as the catalogue stands in the source."""
    return into_danish(lambda english: _catalogue().get(english, english))(template)


def untranslated(said: Sentence) -> set[str]:
    """The templates and words in the sentence, at any depth, that are the same in Danish."""
    left = set[str]()

    def heard(template: str) -> str:
        danish = in_danish(template)
        if danish == template and any(map(str.isalpha, PLACEHOLDER.sub("", template))):
            left.add(template)
        return danish

    said.in_words_of(heard)
    return left


@cache
def _catalogue() -> dict[str, str]:
    present = CATALOGUES["house"].present()
    return {each.id: each.string for each in present if each.id and each.string}
