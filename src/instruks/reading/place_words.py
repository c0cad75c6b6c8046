"""Which words of a line say where?"""

import re

from instruks.reading.cells import REGION, names_country

WORLD = re.compile(r"\b(?:global\w*|worldwide|verden|hele verden)\b", re.IGNORECASE)
PIECES = re.compile(r"\s+[–—-]\s+|[;,()]|\.(?:\s|$)")
MOST_WORDS = 6  # a place is short


def place_words(text: str) -> str:
    """The last piece of a text that names a country, a region or the world; nothing where none does."""
    pieces = [piece.strip(" .)") for piece in PIECES.split(text)]
    named = [
        piece
        for piece in pieces
        if piece and (names_country(piece) or REGION.search(piece) or WORLD.search(piece))
    ]
    return named[-1] if named and len(named[-1].split()) <= MOST_WORDS else ""
