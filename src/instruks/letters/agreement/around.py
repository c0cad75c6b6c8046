"""Which words does the page add to the agreement's own, in the agreement's language?"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Around:
    """The words around an agreement: `{page}`, `{pages}`, `{by}` and `{service}` are filled in."""

    contents: str
    page: str
    struck: str
    condition: str
    from_on: str
    until_on: str


DANISH = Around("Indhold", "side {page} af {pages}", "Udgår, jf. {by}", "Hvis {service} er valgt", "Gælder fra {day}", "Gælder til {day}")  # fmt: skip
ENGLISH = Around("Contents", "page {page} of {pages}", "Struck by {by}", "If {service} is chosen", "In force from {day}", "In force until {day}")  # fmt: skip
SWEDISH = Around("Innehåll", "sida {page} av {pages}", "Utgår, se {by}", "Om {service} är valt", "Gäller från {day}", "Gäller till {day}")  # fmt: skip
NORWEGIAN = Around("Innhold", "side {page} av {pages}", "Utgår, jf. {by}", "Hvis {service} er valgt", "Gjelder fra {day}", "Gjelder til {day}")  # fmt: skip

AROUND: Mapping[str, Around] = {"da": DANISH, "en": ENGLISH, "sv": SWEDISH, "no": NORWEGIAN, "nb": NORWEGIAN, "nn": NORWEGIAN}  # fmt: skip


def around(language: str) -> Around:
    """The words in this language (a code as `da`); English where we have none in it."""
    return AROUND.get(language.partition("-")[0].lower(), ENGLISH)
