"""Which sub-processors does the list approve, for what, with which data, and under whom?"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from instruks.agreement.facts.categories import category_named
from instruks.agreement.terms import subprocessor
from instruks.reading.activities import activities
from instruks.reading.cells import COMPANY
from instruks.reading.columns import Column
from instruks.reading.company_names import without_marks
from instruks.reading.document import Document
from instruks.reading.finding import Found, Sureness
from instruks.reading.parties import parties
from instruks.reading.placeholders import is_placeholder
from instruks.reading.places import country_of_address
from instruks.reading.slug import slug
from instruks.reading.sub_processor_blocks import blocks_listed
from instruks.reading.sub_processor_flowing import flowing_listed
from instruks.reading.sub_processor_listed import Listed
from instruks.reading.sub_processor_points import points_listed
from instruks.reading.sub_processor_rows import rows_listed
from instruks.reading.sub_processor_sentences import sentences_listed

BY_REFERENCE = re.compile(
    r"(?:pkt\.?|punkt|afsnit|bilag|section|annex) ?[A-Z]?\.?\d|alle|all personal data|samtlige",
    re.IGNORECASE,
)
REGISTRATION = re.compile(
    r"\b(?:cvr|org|vat|reg|company|registration)[\w.: ()-]{0,20}?\b([A-Z]{0,3}\d[\d .-]{5,16}\d)",
    re.IGNORECASE,
)

EMPTY_BRACKETS = re.compile(r"\(\s*\)")
FEWEST_IN_ONE_CELL, LONGEST_OF_SEVERAL = 3, 3  # names between commas, words of each


@lru_cache(maxsize=4)
def listed(document: Document) -> tuple[Listed, ...]:
    """Everyone the lists tell of, in whatever form: tables, then points of those not in a table.

    A sentence is asked only where there is no list; who is named in a row of others with words
    beside each is no point besides.
    """
    rows = tuple(rows_listed(document))
    flowing = () if rows else tuple(flowing_listed(document))
    known = {one.name.casefold() for one in (*rows, *flowing)}
    told = {one.clause for one in flowing}
    points = [one for one in points_listed(document) if one.clause not in told]
    blocks = () if flowing else tuple(blocks_listed(document))
    many, of_points = (Counter(one.clause for one in each) for each in (blocks, points))
    fuller = {clause for clause in many if many[clause] > of_points[clause]}
    below = dict[str, Listed]()
    for one in (
        *(one for one in points if one.clause not in fuller),
        *(one for one in blocks if one.clause in fuller),
    ):
        if one.name.casefold() not in known:
            below.setdefault(one.name or one.words, one)
    found = {one.name: one for one in reversed(flowing)}
    own = {str(one.party["name"]).casefold() for one in parties(document)}
    others = (*reversed(found.values()), *below.values())
    if not rows and not others:
        others = tuple(_each_once(document))
    return (*rows, *(one for one in others if one.name.casefold() not in own))


def _each_once(document: Document) -> Iterator[Listed]:
    """Whom the sentences name, each by the first that does."""
    found = dict[str, Listed]()
    for one in sentences_listed(document):
        found.setdefault(one.name, one)
    yield from found.values()


@lru_cache(maxsize=4)
def approved(document: Document) -> tuple[Found, ...]:
    """Every sub-processor with a name; a row that is still a placeholder approves nobody."""
    return tuple(
        _found(replace(one, name=name))
        for one in listed(document)
        if one.name and not one.denied and re.search(r"[^\W\d_]{2}", one.name)
        for name in names_in(one.name)
    )


def names_in(printed: str) -> list[str]:
    """The names of a cell: several between commas, where none of them is a form of company."""
    parts = [part.strip() for part in printed.split(",")]
    short = all(len(part.split()) <= LONGEST_OF_SEVERAL and not re.search(r"\d", part) for part in parts)  # fmt: skip
    several = len(parts) >= FEWEST_IN_ONE_CELL and short and not COMPANY.search(printed)
    return parts if several else [printed]


def _found(one: Listed) -> Found:
    sure = Sureness.LIKELY if one.torn or not one.words.startswith("|") else Sureness.SURE
    return Found(subprocessor.APPROVED.name, value_of(one), one.clause, one.words, sure)


def value_of(one: Listed) -> dict[str, Any]:
    """A listed sub-processor as the pack writes it."""
    described, address = one.of(Column.ACTIVITY), one.of(Column.ADDRESS)
    said_data = one.of(Column.DATA)
    number = one.of(Column.REGISTRATION) or (REGISTRATION.search(one.name) or ["", ""])[1]
    value: dict[str, Any] = {
        "name": EMPTY_BRACKETS.sub("", REGISTRATION.sub("", without_marks(one.name))).strip(" ,"),
        "activities": activities(described),
    }
    if described:
        value["description"] = described
    if said_data and not BY_REFERENCE.search(said_data):
        value["data"] = _kinds(said_data)
    if number and not is_placeholder(number):
        value["registration"] = re.sub(
            r"^(?:cvr|vat|org)[. :nr-]*", "", number.strip(), flags=re.IGNORECASE
        )
    if address:
        value["address"] = address
        if code := country_of_address(address):
            value["country"] = code
    if one.level > 1:
        value["level"] = one.level
        if one.parent:
            value["parent"] = one.parent
    return value


def _kinds(said: str) -> list[str]:
    """The slugs of the kinds of data a cell names; its own words as a slug where none is known."""
    head = re.split(r" i forbindelse | in connection | ved | ifm\. ", said.strip(" ."))[0]
    parts = [part.strip(" .") for part in re.split(r",|;| og | and ", head) if part.strip(" .")]
    found = [
        (
            known.slug
            if (known := category_named(re.sub(r"-", " ", part)) or category_named(part))
            else slug(part)
        )
        for part in parts
    ]
    return [one for one in dict.fromkeys(found) if one]
