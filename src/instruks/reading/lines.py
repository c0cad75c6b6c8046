"""Which lines has the document, and which are no part of its words?"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

PART = re.compile(r"\S+(?:[^\S\t]\S+)*")
TAB_OR_SPACE = re.compile(r"[^\S\t]+")
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))


class Why(StrEnum):
    """Why a line is set aside instead of standing in a clause."""

    CONTENTS = "table of contents"
    PAGE = "page number"
    RUNNING_HEAD = "running head"
    CLASSIFICATION = "classification mark"
    RULE = "line drawn with signs"


@dataclass(frozen=True)
class Line:
    """A line that is not blank: its number (from 1), its text, and the blank lines before it.

    The text is composed (NFC) and has no white space at its ends; tabs inside are kept. `indent`
    counts the white space in front, `new_page` says that a page begins with it. `parts` are the
    pieces of the line that stand two spaces or a tab apart, `starts` the places where they begin.
    """

    number: int
    text: str
    blank_before: int = 0
    indent: int = 0
    new_page: bool = False
    parts: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()


@dataclass(frozen=True, order=True)
class SetAside:
    """A line that is no part of the agreement's words, and why. Kept, for it may matter."""

    line: int
    text: str
    why: Why


def lines_of(text: str) -> tuple[Line, ...]:
    """Every line that is not blank, in order."""
    found, blank = list[Line](), 0
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    for number, raw in enumerate(composed.translate(INVISIBLE).split("\n"), start=1):
        words = TAB_OR_SPACE.sub(" ", raw).strip(" ").rstrip()
        if not words.strip():
            blank += 1
            continue
        indent = len(raw) - len(raw.lstrip(" \xa0"))
        pieces = [(said[0], said.start()) for said in PART.finditer(raw.replace("\f", " "))]
        parts, starts = tuple(zip(*pieces, strict=True))
        found.append(Line(number, words.lstrip("\f"), blank, indent, "\f" in raw, parts, starts))
        blank = 0
    return tuple(found)
