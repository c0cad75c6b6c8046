"""Are these still the words that were read?"""

import hashlib
import re
import unicodedata

_WHITE_SPACE = re.compile(r"\s+")


def as_compared(words: str) -> str:
    """The words with line breaks, runs of white space and composed letters made alike."""
    return _WHITE_SPACE.sub(" ", unicodedata.normalize("NFC", words)).strip()


def fingerprint(words: str) -> str:
    """128 bits of SHA-256 over the words as compared, as 32 hexadecimal digits.

    Where a line breaks does not matter; every letter, digit and sign does.
    """
    return hashlib.sha256(as_compared(words).encode()).hexdigest()[:32]
