"""Which sign does a font of signs show, and which of them are tick boxes?"""

from collections.abc import Mapping

from instruks.reading.formats.blocks import EMPTY_BOX, TICKED_BOX
from instruks.reading.formats.symbols import shown

FONTS: Mapping[str, str] = {
    "wingdings2": "wingdings 2",
    "wingdings": "wingdings",
    "symbol": "symbol",
}
"""What a font's name in a PDF begins with, and what it is called elsewhere."""

DINGBATS: Mapping[str, str] = {
    "3": "✓", "4": "✔", "5": "✕", "6": "✖", "7": "✗", "8": "✘",
    "l": "●", "m": "○", "n": "■", "o": "❏", "p": "❐", "q": "❑", "r": "❒",
}  # fmt: skip
BOXES: Mapping[str, str] = dict.fromkeys("□▢◻⬜❏❐❑❒🞎🗌", EMPTY_BOX) | dict.fromkeys(
    "☑🗹🗷🗵⊠🞕", TICKED_BOX
)
TABLE = str.maketrans(dict(BOXES))


def sign_of(text: str, font: str) -> str:
    """The signs as the font shows them; `font` in lower case, without the mark of its part."""
    plain = font.replace(" ", "").replace("-", "")
    if "dingbat" in plain:
        text = "".join(DINGBATS.get(sign, sign) for sign in text)
    known = next((name for start, name in FONTS.items() if plain.startswith(start)), "")
    return boxed(shown(text, known) if known else text)


def boxed(text: str) -> str:
    """The text with every drawn box as ☐, and every ticked one as ☒, whichever way it is ticked."""
    return text.translate(TABLE)
