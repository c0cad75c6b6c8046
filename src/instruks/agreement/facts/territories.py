"""Which country is meant?"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from instruks.agreement.facts.names import fold, index
from instruks.agreement.facts.shelf import Row, shipped_facts
from instruks.texts.sentence import Sentence, say


@dataclass(frozen=True, kw_only=True)
class Territory:
    """A country or territory with an ISO code, and what it is called."""

    code: str
    three_letters: str
    danish: str
    english: str
    also: tuple[str, ...] = ()

    @property
    def name(self) -> Sentence:
        """Its name as a sentence, so that it is translated with the sentence it stands in."""
        return Sentence(self.english)


class UnknownTerritory(ValueError):
    """The code is no territory's."""

    def __init__(self, code: str) -> None:
        super().__init__(
            say(
                "`{code}` is no country or territory; write its two-letter ISO code, such as DK",
                code=code,
            )
        )


def country(text: str) -> str | None:
    """The ISO code of the country a text names in Danish or English, or None if it names none.

    Codes of two or three letters are read in capitals only («NO» is Norway, «no» is not); names in
    any spelling of case, accents and punctuation. `UK` and `EL` are read as GB and GR.
    """
    wanted = text.strip()
    if code := _codes().get(wanted):
        return code
    folded = fold(wanted)
    return _names().get(folded) or _names().get(folded.removeprefix("the "))


def territory(code: str) -> Territory:
    """What the territory with this ISO code is called; raises `UnknownTerritory`."""
    try:
        return territories()[code]
    except KeyError:
        raise UnknownTerritory(code) from None


@cache
def territories() -> Mapping[str, Territory]:
    """Every territory by its ISO code."""

    def build(row: Row) -> Territory:
        three_letters, danish, english, *also = row["words"]
        return Territory(
            code=row["slug"],
            three_letters=three_letters,
            danish=danish,
            english=english,
            also=tuple(also),
        )

    return {place.code: place for place in shipped_facts("names.toml", "names", build)}


@cache
def _codes() -> Mapping[str, str]:
    usual = {"UK": "GB", "EL": "GR"}
    return usual | {
        letters: place.code
        for place in territories().values()
        for letters in (place.code, place.three_letters)
    }


@cache
def _names() -> Mapping[str, str]:
    return index(
        (place.code, (place.danish, place.english, *place.also)) for place in territories().values()
    )
