"""Which sub-processors does the list approve, for what, with which data, and under whom?"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from instruks.agreement.facts.categories import category_named
from instruks.agreement.terms import subprocessor
from instruks.reading.activities import activities
from instruks.reading.columns import Column
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.placeholders import is_placeholder
from instruks.reading.places import country_of_address
from instruks.reading.section import Section
from instruks.reading.slug import slug
from instruks.reading.table import Row, Table
from instruks.reading.topics import Topic

SECOND_LEVEL = re.compile(
    r"underdatabehandlerens|sub-?processor'?s sub|underleverandørens|tredje led", re.IGNORECASE
)
NOT_DIRECT = re.compile(r"nej|no", re.IGNORECASE)
BY_REFERENCE = re.compile(
    r"(?:pkt\.?|punkt|afsnit|bilag|section|annex) ?[A-Z]?\.?\d|alle|all personal data|samtlige",
    re.IGNORECASE,
)
REGISTRATION = re.compile(
    r"\b(?:cvr|org|vat|reg|company|registration)[\w.: ()-]{0,20}?\b([A-Z]{0,3}\d[\d .-]{5,16}\d)",
    re.IGNORECASE,
)
LIST_ITEM = re.compile(
    r"^(?P<name>[A-ZÆØÅ][^,:;(–-]{1,60}?(?:A/S|ApS|AB|AS|GmbH|Inc\.?|LLC|Ltd\.?|B\.V\.|S\.A\.S\.|Limited|Oy|SAS))(?P<rest>.*)$",
    re.DOTALL,
)


@lru_cache(maxsize=2)
def approved(document: Document) -> tuple[Found, ...]:
    """Every row of every list of sub-processors; a row that is still a placeholder approves nobody."""
    lists = (each for each in document.tables() if _is_list(*each))
    rows = (found for section, table in lists for found in _rows(section, table))
    return (*rows, *_points(document))


def _is_list(section: Section, table: Table) -> bool:
    named = Column.NAME in table.columns
    about = (
        section.topics & {Topic.SUBPROCESSORS, Topic.APPROVED}
        or "sub" in " ".join(table.headings).casefold()
    )
    telling = {Column.ACTIVITY, Column.ADDRESS, Column.REGISTRATION, Column.DATA} & set(
        table.columns
    )
    past = re.search(
        r"tidligere|ikke længere|no longer|inte längre|eksempel|vanlige|vanliga",
        section.title,
        re.IGNORECASE,
    )
    return bool(named and telling and not past and (about or _main_list(section, table)))


def _main_list(section: Section, table: Table) -> bool:
    """A list in a description of the transfer, announced by the paragraph before it."""
    announced = any(
        re.search(r"sub-?processor|underdatabehandler", one.text, re.IGNORECASE)
        for one in section.paragraphs
    )
    return announced and Topic.PLACE not in section.topics and Column.ACTIVITY in table.columns


def _rows(section: Section, table: Table) -> Iterator[Found]:
    first_level = ""
    for row in table.rows:
        name = table.column(row, Column.NAME)
        if not name or is_placeholder(name) or not re.search(r"[^\W\d_]{2}", name):
            continue
        value = _subprocessor(table, row, name)
        second = bool(SECOND_LEVEL.search(row.band)) or bool(
            NOT_DIRECT.fullmatch(table.column(row, Column.DIRECT).strip())
        )
        if second:
            value["level"] = 2
            if first_level and row.band:
                value["parent"] = first_level
        elif row.band:
            first_level = name
        yield Found(
            subprocessor.APPROVED.name,
            value,
            section.number,
            row.words,
            Sureness.LIKELY if table.torn else Sureness.SURE,
        )


def _subprocessor(table: Table, row: Row, name: str) -> dict[str, Any]:
    described = table.column(row, Column.ACTIVITY)
    address = table.column(row, Column.ADDRESS)
    said_data = table.column(row, Column.DATA)
    number = table.column(row, Column.REGISTRATION) or (REGISTRATION.search(name) or ["", ""])[1]
    value: dict[str, Any] = {
        "name": REGISTRATION.sub("", name).strip(" ,()"),
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


def _points(document: Document) -> Iterator[Found]:
    """A list without a table: a company, its address and what it does, a point each."""
    for said in document.under(Topic.SUBPROCESSORS):
        item = LIST_ITEM.match(said.words) if said.listed else None
        if item and said.lead and re.search(r"godkend|approv|følgende|following", said.lead):
            yield Found(
                subprocessor.APPROVED.name,
                _from_point(said, item["name"].strip(), item["rest"]),
                said.clause,
                said.words,
                Sureness.LIKELY,
            )


def _from_point(said: Said, name: str, rest: str) -> dict[str, Any]:
    described = re.split(
        r"(?:databehandling|behandling|processing|purpose)\s*:\s*", rest, flags=re.IGNORECASE
    )
    text = described[1] if len(described) > 1 else rest.strip(" ,:–-")
    value: dict[str, Any] = {
        "name": name,
        "activities": activities(text),
        "description": text.strip() or said.words,
    }
    if code := country_of_address(described[0]):
        value["country"] = code
    return value
