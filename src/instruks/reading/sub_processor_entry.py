"""Who is told of where a line begins with a name, and what stands behind it?"""

import re
from dataclasses import dataclass, field

from instruks.reading.cells import COMPANY, POSTCODE
from instruks.reading.columns import Column
from instruks.reading.company_names import is_company
from instruks.reading.place_words import place_words
from instruks.reading.sub_processor_lines import ListLine

DASHED = re.compile(r"\s[–—]\s")
APART = re.compile(r"\s+[–—-]+\s+|:\s+|\s*[,(]\s*(?=\S)")
FORM = re.compile(rf"^[A-ZÆØÅ][^:]{{0,60}}?{COMPANY.pattern}(?:\s*\([^)]*\))?")
DONE = re.compile(r"(?:databehandling|behandling|processing|purpose|formål)\s*:\s*", re.IGNORECASE)
IN_BRACKETS = re.compile(r"\(([^)]*)\)")
BETWEEN_THEM = " ,:;|–—-."


@dataclass
class Entry:
    """A sub-processor while its lines are being read."""

    name: str
    words: list[str]
    clause: str
    said: dict[Column, str] = field(default_factory=dict)
    sure: bool = False
    labelled: bool = False

    def take(self, line: ListLine, column: Column, words: str) -> None:
        """A line below the name, and what it holds."""
        self.words.append(line.text)
        self.said.setdefault(column, words)
        self.sure = True


def name_and_rest(text: str, ordinary: frozenset[str]) -> tuple[str, str]:
    """The name a line begins with, and what stands behind it; nothing where it begins with no name."""
    form = FORM.match(text)
    if form and is_company(form[0], ordinary):
        return form[0].strip(), text[form.end() :].strip(BETWEEN_THEM)
    whole = text.rstrip(" .")
    if is_company(whole, ordinary) and not DASHED.search(whole):
        return whole, ""
    for cut in APART.finditer(text):
        name = text[: cut.start()].strip()
        if is_company(name, ordinary):
            rest = text[cut.start() :].strip(BETWEEN_THEM)
            return name, rest
        if not cut[0].strip().startswith("("):
            break
    return "", ""


def fill(entry: Entry, rest: str) -> None:
    """What stands behind a name: an address, a place, and what is done there."""
    parts = DONE.split(rest, maxsplit=1)
    if len(parts) > 1:
        entry.said |= {Column.ADDRESS: parts[0].strip(" ,."), Column.ACTIVITY: parts[1].strip(" .")}
        return
    if bracket := IN_BRACKETS.search(rest):
        outside = f"{rest[: bracket.start()]} {rest[bracket.end() :]}".strip(f"{BETWEEN_THEM} ")
        if place_words(bracket[1]):
            entry.said |= {Column.PLACE: bracket[1].strip(), Column.ACTIVITY: outside}
            return
        if POSTCODE.search(outside) or place_words(outside) == outside:
            column = Column.ADDRESS if POSTCODE.search(outside) else Column.PLACE
            entry.said |= {column: outside, Column.ACTIVITY: bracket[1].strip()}
            return
    place = place_words(rest)
    if place:
        entry.said[Column.PLACE] = place
    entry.said[Column.ACTIVITY] = rest.removesuffix(place).strip(f"{BETWEEN_THEM} ")
