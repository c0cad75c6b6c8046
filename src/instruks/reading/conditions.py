"""Under which condition does a clause stand, and which clauses does one strike?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from instruks.reading.columns import Column
from instruks.reading.document import Document
from instruks.reading.finding import Doubt
from instruks.reading.recognise.service import offered_names
from instruks.reading.services import meant_by, service_slug
from instruks.reading.table import Table
from instruks.texts.sentence import say

CONDITION = re.compile(
    r"^(?:såfremt|hvis|i det omfang|where|if) (?P<name>.{2,60}?) (?:er|is|has been) (?:valgt|tilvalgt|afkrydset|krydset af|selected|chosen|ticked)",
    re.IGNORECASE,
)
NUMBER = r"(?:[A-Z]\.)?\d{1,2}(?:\.\d{1,2})*(?:\.[a-z])?"
STRUCK = re.compile(
    rf"(?:punkt|pkt\.?|afsnit|bestemmelse|klausul|clause|section)\s+(?P<number>{NUMBER})\b(?P<rest>[^.]{{0,120}}?"
    r"(?:ikke (?:skal )?finde[r]? anvendelse|skal ikke finde anvendelse|udgår|bortfalder|gælder ikke|slettes|shall not apply|does not apply|is (?:deleted|struck)))",
    re.IGNORECASE,
)
ONE_NUMBER = re.compile(rf"\b{NUMBER}\b")
GONE = re.compile(
    r"ikke (?:skal )?finde[r]? anvendelse|udgår|bortfalder|gælder ikke|shall not apply|does not apply|deleted|struck",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Condition:
    """A clause that stands only if a service is chosen; the words that say so."""

    clause: str
    service: str
    words: str


@lru_cache(maxsize=2)
def conditions(document: Document) -> tuple[tuple[Condition, ...], tuple[Doubt, ...]]:
    """Every clause that hangs on a chosen service, and doubts about the spelling of the service."""
    offered = offered_names(document)
    found, doubts = list[Condition](), list[Doubt]()
    for said in document.said:
        named = CONDITION.match(said.words)
        if not named:
            continue
        name = named["name"].strip("\"”“' ")
        meant = meant_by(name, offered)
        if meant is None:
            if offered:
                doubts.append(
                    Doubt(
                        said.clause,
                        say(
                            "{name} is a condition, but no such service is offered; there are: {offered}.",
                            name=name,
                            offered=", ".join(offered),
                        ),
                        said.words,
                    )
                )
            found.append(Condition(said.clause, service_slug(name), said.words))
            continue
        if not meant[1]:
            doubts.append(
                Doubt(
                    said.clause,
                    say(
                        "`{name}` is taken for the service `{meant}`, which is spelled otherwise.",
                        name=name,
                        meant=meant[0],
                    ),
                    said.words,
                )
            )
        found.append(Condition(said.clause, service_slug(meant[0]), said.words))
    return tuple(found), tuple(doubts)


@dataclass(frozen=True)
class Strike:
    """A clause that takes another out, by number, and the words that do so."""

    clause: str
    struck: str
    words: str


@lru_cache(maxsize=2)
def strikes(document: Document) -> tuple[Strike, ...]:
    """Every clause struck by another, in a table of deviations or in a sentence."""
    return tuple(_strikes(document))


def _strikes(document: Document) -> Iterator[Strike]:
    known = {one.number for one in document.outline.sections}
    done = set[tuple[str, str]]()
    for section, table in document.tables():
        if Column.DEVIATION not in table.columns or Column.TARGET not in table.columns:
            continue
        for number, words in _in_table(table):
            if number in known and (section.number, number) not in done:
                done.add((section.number, number))
                yield Strike(section.number, number, words)
    for said in document.said:
        for named in STRUCK.finditer(said.words):
            key = (said.clause, named["number"])
            if named["number"] in known and named["number"] != said.clause and key not in done:
                done.add(key)
                yield Strike(said.clause, named["number"], said.words)


def _in_table(table: Table) -> Iterator[tuple[str, str]]:
    for row in table.rows:
        target, deviation = table.column(row, Column.TARGET), table.column(row, Column.DEVIATION)
        if not GONE.search(deviation):
            continue
        for number in ONE_NUMBER.findall(target):
            yield number, deviation
