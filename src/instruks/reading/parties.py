"""Who are the two parties, by which number, and where?"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from instruks.reading.document import Document
from instruks.reading.party_blocks import HEADING, LABEL, in_blocks
from instruks.reading.party_defined import defined_as, is_bare
from instruks.reading.party_elsewhere import more_about, named_without_role, only_number
from instruks.reading.party_mention import Mention
from instruks.reading.party_mentions import mentions, mentions_by_role
from instruks.reading.party_names import formed
from instruks.reading.party_words import Party, address_in, number_in
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


@lru_cache(maxsize=2)
def parties(document: Document) -> tuple[Named, ...]:
    """The party of each side. What several places say of one party is put together.

    It stands in the clause that names it in its role; a placeholder is nobody. A processor that
    is given no role is the company that writes the text, signs it, or stands in its title.
    """
    return tuple(_parties(document))


def _parties(document: Document) -> Iterator[Named]:
    places = (
        _mentions(_opening(document)),
        _mentions(document.outline.sections[:FIRST_CLAUSES]),
        _mentions(_opening(document), mentions_by_role),
        _mentions(document.outline.sections[:FIRST_CLAUSES], mentions_by_role),
        _mentions(_clauses(document), _formed_by_role),
    )
    found = {
        side: named
        for side in ("processor", "controller")
        if (named := _by_full_name(document, side, _named(side, places)))
    }
    if "processor" not in found and (shown := named_without_role(document)):
        name, words, clause = shown
        after = words.partition(name)[2].lstrip(" ,(")
        told = {"name": name} | number_in(after) | address_in(after)
        found["processor"] = Named("processor", told, clause, words)
    for side, named in sorted(found.items()):
        if side == "controller" and _is_other_side(named.party, found.get("processor")):
            continue
        alone = side == "processor" and "controller" not in found
        number = only_number(document, named.party["name"]) if alone else {}
        more = (
            number | more_about(document, named.party["name"])
            if formed(named.party["name"])
            else number
        )
        yield Named(side, more | named.party, named.clause, named.words)


def _by_full_name(document: Document, side: str, named: Named | None) -> Named | None:
    """The party that a short name was defined for; nobody where a side has only an ordinary word."""
    names = [named.party["name"]] if named else _short_names(document, side)
    for name in () if named and formed(named.party["name"]) else names:
        if party := defined_as(document, name):
            at = (named.clause, named.words) if named else (FRONT, party["name"])
            more = (
                {key: value for key, value in named.party.items() if key != "name"} if named else {}
            )
            return Named(side, more | party, *at)
    return None if named and is_bare(named.party["name"]) else named


def _short_names(document: Document, side: str) -> list[str]:
    return [name for name, one in document.aliases.items() if one == side and name[0].isupper()]


def _named(side: str, places: Iterable[dict[str, list[tuple[str, Mention]]]]) -> Named | None:
    """The fullest mention in the first place that has one, with what the others say of it."""
    places = tuple(places)
    several = next((place[side] for place in places if side in place), None)
    if not several:
        return None
    clause, best = max(several, key=lambda each: (each[0] != FRONT, len(each[1].party)))
    party = dict(best.party)
    for _, other in (each for place in places for each in place.get(side, ())):
        if _same(other.party, party):
            party = other.party | party
    return Named(side, party, clause, best.words)


def _is_other_side(party: Party, other: Named | None) -> bool:
    return other is not None and _same({"name": party["name"]}, {"name": other.party["name"]})


def _mentions(
    sections: Iterable[Section],
    heard_in: Callable[[Section], Iterator[Mention]] = mentions,
) -> dict[str, list[tuple[str, Mention]]]:
    """For each side, every clause that names its party, with what it says."""
    found = dict[str, list[tuple[str, Mention]]]()
    last = ""
    for section in sections:
        for mention in (*heard_in(section), *_below(last, section)):
            found.setdefault(mention.side, []).append((section.number, mention))
        last = section.paragraphs[-1].words if section.paragraphs else ""
    return found


def _below(last: str, section: Section) -> Iterator[Mention]:
    """«Processor(s):» at the end of one clause, «1. Name: …» as the heading of the next."""
    if HEADING.match(last) and LABEL.match(section.title):
        yield from in_blocks(last, (section.title, *(one.words for one in section.paragraphs)))


def _clauses(document: Document) -> Iterator[Section]:
    """The clauses, where a company can be given its role outside what is said of others."""
    for one in document.outline.sections:
        if not one.appendix and not one.topics & {Topic.SUBPROCESSORS, Topic.APPROVED}:
            yield one


def _formed_by_role(section: Section) -> Iterator[Mention]:
    return (one for one in mentions_by_role(section) if formed(one.party["name"]))


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
