"""Which letters and digits has a text, whatever stands between them?"""

import re

SIGNS = re.compile(r"[\W_]+")


def letters(text: str) -> str:
    """The letters and digits in a row, in small letters: without white space, signs and markup."""
    return SIGNS.sub("", text.casefold())
