"""What was read from one file?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from instruks.reading.finding import Doubt, Found
from instruks.reading.formats.paper import Paper
from instruks.texts.files import parse
from instruks.texts.pack import Pack


@dataclass(frozen=True)
class Reading:
    """What a file shows, and the draft pack that was read from it.

    `files` are the pack's, name and text; `places` maps the number of a clause to its lines in
    `paper.text` (from 1); `aside` counts the lines that are no part of the agreement's words.
    `facts` are the facts of the agreement as JSON has them.
    """

    paper: Paper
    files: Mapping[str, str]
    language: str
    doubts: tuple[Doubt, ...]
    found: tuple[Found, ...]
    places: Mapping[str, tuple[int, ...]]
    aside: int
    facts: Mapping[str, Any]

    @property
    def pack(self) -> Pack:
        """The draft pack. Nothing acts on it before a person has confirmed it."""
        return parse(self.files)


@dataclass(frozen=True)
class Unrecognised:
    """The pages (from 1) of a file that are pictures without text, and how many pages it has."""

    pages: tuple[int, ...]
    of: int
