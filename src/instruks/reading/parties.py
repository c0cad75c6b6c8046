"""Who are the two parties, by which number, and where?"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from instruks.reading.document import Document
from instruks.reading.party_mentions import Mention, mentions, mentions_by_role
from instruks.reading.party_words import Party
from instruks.reading.section import FRONT, Section
from instruks.reading.topics import Topic

FIRST_CLAUSES = 4  # where a party can still be named when no heading announces it
FIRST = 2  # clauses; parties are named at once where no heading announces them
AN_AGREEMENT = re.compile(r"databehandleraftale|standardkontrakt|accept af vilkår", re.IGNORECASE)


@dataclass(frozen=True)
class Named:
    """A party on one side, the clause that names it in its role, and the words there."""

    side: str
    party: Party
    clause: str
    words: str


def parties(document: Document) -> Iterator[Named]:
    """The party of each side. What several places say of one party is put together.

    It stands in the clause that names it in its role; a placeholder is nobody.
    """
    places = (
        _mentions(_opening(document)),
        _mentions(document.outline.sections[:FIRST_CLAUSES]),
        _mentions(_opening(document), mentions_by_role),
        _mentions(document.outline.sections[:FIRST_CLAUSES], mentions_by_role),
    )
    for side in ("controller", "processor"):
        several = next((place[side] for place in places if side in place), None)
        if not several:
            continue
        clause, best = max(several, key=lambda each: (each[0] != FRONT, len(each[1].party)))
        party = dict(best.party)
        for _, other in (each for place in places for each in place.get(side, ())):
            if _same(other.party, party):
                party = other.party | party
        yield Named(side, party, clause, best.words)


def _mentions(
    sections: Iterable[Section],
    heard_in: Callable[[Section], Iterator[Mention]] = mentions,
) -> dict[str, list[tuple[str, Mention]]]:
    """For each side, every clause that names its party, with what it says."""
    found = dict[str, list[tuple[str, Mention]]]()
    for section in sections:
        for mention in heard_in(section):
            found.setdefault(mention.side, []).append((section.number, mention))
    return found


def _opening(document: Document) -> Iterator[Section]:
    """Where parties are named: before the first clause, under such a heading, or in a list of parties."""
    for at, one in enumerate(document.outline.sections):
        preamble = Topic.PREAMBLE in one.topics and not one.appendix
        headed = Topic.PARTIES in one.topics or AN_AGREEMENT.search(one.title)
        first = at <= FIRST and not one.topics
        if one.number == FRONT or preamble or headed or first:
            yield one


def _same(one: Party, other: Party) -> bool:
    """Whether two mentions are of one party: by number, or by name."""
    if one.get("registration") and other.get("registration"):
        return bool(one["registration"] == other["registration"])
    return str(one.get("name", "")).casefold() == str(other.get("name", "")).casefold()
