"""Is a box ticked, not ticked, or lost?"""

import re
from enum import Enum, auto
from itertools import pairwise


class Box(Enum):
    """What became of a tick box; `NONE` is a line or cell without one."""

    TICKED = auto()
    EMPTY = auto()
    LOST = auto()  # something stands where the box should be, and nobody can tell what
    NONE = auto()


TICKED = re.compile(r"^\s*(?:[-*•]\s*)?(?:[☒☑✓✔✗✘🗹■●]|\[[xX]\]|\([xX]\)|[xX](?=\s|$))\s*")
EMPTY = re.compile(r"^\s*(?:[-*•]\s*)?(?:[☐□○◯]|\[ ?\]|\( \)|_{1,3}(?=\s|$))\s*")
LOST = re.compile(r"^\s*(?:[-*•]\s*)?[\uf000-\uf0ff\ufffd]\s*")


def box_of(text: str) -> Box:
    """The box with which a line begins."""
    if TICKED.match(text):
        return Box.TICKED
    if EMPTY.match(text):
        return Box.EMPTY
    return Box.LOST if LOST.match(text) else Box.NONE


def cell_box(cell: str) -> Box:
    """The box of a cell in a column of boxes: an empty cell there is an empty box."""
    if not cell.strip():
        return Box.EMPTY
    found = box_of(cell)
    if found is Box.NONE:
        return Box.TICKED if re.fullmatch(r"\s*(?:ja|yes)\s*", cell, re.IGNORECASE) else Box.LOST
    return found


def without_box(text: str) -> str:
    """The words behind the box, or the text itself."""
    for sign in (TICKED, EMPTY, LOST):
        if found := sign.match(text):
            return text[found.end() :].strip()
    return re.sub(r"^\s*[•·▪*-]\s+", "", text).strip()


SIGN = re.compile(r"[☒☑✓✔✗✘🗹☐□]")


def split_at_boxes(text: str) -> list[str]:
    """«Art: ☒ navn ☐ adresse» as the words before the boxes and a piece for each box."""
    signs = [found.start() for found in SIGN.finditer(text)]
    if not signs or (len(signs) == 1 and signs[0] == 0):
        return [text]
    cuts = [0, *signs, len(text)] if signs[0] else [*signs, len(text)]
    pieces = (text[start:end].strip() for start, end in pairwise(cuts))
    return [piece for piece in pieces if piece]
