"""Which measures does one sentence name, where it runs through several of them?"""

import re

from instruks.reading.measure_kinds import kind_of

RUNS_THROUGH = re.compile(
    r"\b(?:herunder|såsom|som for eksempel|f\.eks\.|fx|bl\.a\.|blandt andet|bestående af|i form af|omfatter|inkluderer|indbefatter|including|includes?|such as|in particular|namely|consisting of|comprising|e\.g\.|däribland|såsom|till exempel|innefattar|omfattar|inklusive|deriblant|slik som|blant annet|herunder|inkludert|inkluderer|omfatter)\b:?\s+(?:but not limited to,?\s+|men ikke begrænset til,?\s+)?",
    re.IGNORECASE,
)
BETWEEN = re.compile(r",?\s+(?:samt|as well as|og|and|och)\s+|[,;]\s+(?![^(]*\))")
FEWEST = 3  # parts that make a run
HALF = 0.5  # of the parts name a measure
LONGEST = 90  # characters of a part
SHORTEST = 3  # letters


def measures_in(words: str, plain: str) -> list[str]:
    """«… measures, including access control, backup and logging»: each part, where most name a measure; else nothing."""
    said = " ".join(words.split())
    lead = RUNS_THROUGH.search(said)
    if not lead or "subprocessor" in plain:
        return []
    cut = (part.strip(" .;,:*`") for part in BETWEEN.split(said[lead.end() :]))
    parts = [part for part in cut if len(re.sub(r"\W", "", part)) >= SHORTEST]
    named = [part for part in parts if kind_of(part.casefold()) is not None]
    if len(parts) < FEWEST or len(named) <= HALF * len(parts):
        return []
    return [part for part in parts if len(part) <= LONGEST]
