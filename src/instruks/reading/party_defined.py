"""Which party does the opening define by a short name: «Nordby Kommune, … ("Kommunen")»?"""

import re

from instruks.reading.aliases_in_plain_words import CONTROLLERS
from instruks.reading.document import Document
from instruks.reading.party_names import NOBODY, cut, is_name
from instruks.reading.party_words import Party, address_in, number_in
from instruks.reading.placeholders import has_placeholder
from instruks.reading.section import FRONT

QUOTE = r"[\"“”„«»'‘’*_]"
BETWEEN = re.compile(
    r"(?:^|[\s:])(?:mellem|mellom|mellan|between|by and between|og|and|och)[\s,]+(?=[\W_]*[A-ZÆØÅÄÖ0-9])|\)[,;]?(?=\s)"
)
"""Where the words about one party begin: behind «between», behind «and», behind the name of the other."""

OPENING = 6  # clauses in which parties are defined
LONGEST = 260  # characters about a party before its short name
MARKS = re.compile(r"[*_`#]+")


def defined_as(document: Document, alias: str) -> Party:
    """The party whose name, number and address stand before its short name; nothing where none is."""
    defines = re.compile(
        rf"\((?:[^()\"“„«]{{0,40}}(?:kaldet|benævnt|betegnet|kallad|kalt|kallet|called|as|herefter|nedan|hereinafter|følgende)[ :,]+(?:the |den )?{QUOTE}?|(?:the )?{QUOTE}+(?:the )?){re.escape(alias)}(?![\w-])",
        re.IGNORECASE,
    )
    for at, section in enumerate(document.outline.sections):
        if section.number != FRONT and at > OPENING:
            break
        lines = [MARKS.sub("", one.words).strip() for one in section.paragraphs]
        for words in (*lines, ", ".join(lines)):
            said = defines.search(words)
            if said and (
                party := _told(words[max(0, said.start() - LONGEST) : said.start()], alias)
            ):
                return party
    return {}


def is_bare(name: str) -> bool:
    """Whether a name is only an ordinary word for a side: «Kommunen»."""
    return name.casefold() in CONTROLLERS or f"the {name.casefold()}" in CONTROLLERS


def _told(before: str, alias: str) -> Party:
    starts = [said.end() for said in BETWEEN.finditer(before)] or [0]
    for start in reversed(starts):
        told = before[start:].strip(" ,")
        name = cut(told)
        if has_placeholder(told) or NOBODY.match(name.split()[0] if name else "the"):
            return {}
        if is_name(name) and name.casefold() != alias.casefold():
            after = told[len(name) :]
            return {"name": name} | number_in(after) | address_in(after.lstrip(" ,("))
    return {}
