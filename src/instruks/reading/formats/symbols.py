"""Which sign does a symbol font show where the file has a number?"""

from collections.abc import Mapping

from instruks.reading.formats.blocks import BULLET, EMPTY_BOX, TICKED_BOX

PRIVATE = 0xF000  # symbol fonts keep their signs here
BYTE = 0xFF

WINGDINGS: Mapping[int, str] = {
    0x6C: BULLET, 0x6E: BULLET, 0x9E: BULLET, 0x9F: BULLET, 0xA7: BULLET, 0x77: BULLET,
    0x76: BULLET, 0xD8: BULLET, 0x75: BULLET, 0x73: BULLET,
    0x6F: EMPTY_BOX, 0x70: EMPTY_BOX, 0x71: EMPTY_BOX, 0x72: EMPTY_BOX, 0xA8: EMPTY_BOX,
    0x78: TICKED_BOX, 0xFD: TICKED_BOX, 0xFE: TICKED_BOX, 0xFB: "✗", 0xFC: "✓",
    0xE0: "→", 0xE8: "→",
}  # fmt: skip
WINGDINGS_2: Mapping[int, str] = {
    0xA3: EMPTY_BOX, 0x97: BULLET,
    0x52: TICKED_BOX, 0x53: TICKED_BOX, 0x54: TICKED_BOX, 0x51: TICKED_BOX,
    0x4F: "✗", 0x50: "✓",
}  # fmt: skip
SYMBOL: Mapping[int, str] = {
    0xB7: BULLET, 0x2D: "–", 0xA7: BULLET, 0xA8: BULLET, 0xA3: "≤", 0xB3: "≥", 0xB0: "°",
    0xB1: "±", 0xD7: "·", 0xAE: "→", 0xBE: "–", 0xA5: "∞", 0xB4: "×",
}  # fmt: skip
FONTS: Mapping[str, Mapping[int, str]] = {
    "wingdings": WINGDINGS,
    "wingdings 2": WINGDINGS_2,
    "symbol": SYMBOL,
}
"""The signs that agreements use, by font (as Microsoft's own tables give them)."""

BOXES: Mapping[str, str] = {"☑": TICKED_BOX, "🗹": TICKED_BOX, "🗷": TICKED_BOX, "□": EMPTY_BOX}


def shown(signs: str, font: str) -> str:
    """The signs as the font shows them; a ticked box is ☒, whichever way it is ticked."""
    known = FONTS.get(font.strip().casefold(), {})
    return "".join(BOXES.get(sign, sign) for sign in (_shown(sign, known) for sign in signs))


def _shown(sign: str, known: Mapping[int, str]) -> str:
    """One sign; a sign of a font nobody knows stays as it is, for a person to see."""
    code = ord(sign)
    place = code & BYTE if PRIVATE <= code <= PRIVATE + BYTE else code
    return known.get(place, sign)
