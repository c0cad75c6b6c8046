"""Where may processing happen, and from where may staff work?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms import place
from instruks.agreement.terms.place import PlaceClass
from instruks.reading.columns import Column
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.fragments import APPROVAL, NOT, PRIOR
from instruks.reading.parties import parties
from instruks.reading.placeholders import is_placeholder
from instruks.reading.places import countries_in, places_in
from instruks.reading.recognise.approved import approved
from instruks.reading.rules import by_rules, says
from instruks.reading.topics import Topic

HOME = (Topic.PLACE,)
NUMBER_IN_NAME = re.compile(r"\s*\((?:cvr|org|vat|reg)[^)]*\)", re.IGNORECASE)
NO_BASIS = re.compile(r"^(?:n/?a|ikke relevant|-|–|ingen|none)?\.?$", re.IGNORECASE)
IF_TRANSFERRED = re.compile(
    r"^(?:ved|hvis|såfremt|in case of|if|for)\b[^:]{0,60}:\s*(?=\S)", re.IGNORECASE
)
POINT_AT_ADDRESS = re.compile(r"\b\d{4} [A-ZÆØÅ]")


def _class(said: Said) -> list[PlaceClass]:
    found = []
    if re.search(r"datacent|data cent", said.plain) and re.search(r"processor", said.plain):
        found.append(PlaceClass.DATA_CENTRES)
    if re.search(r"subprocessor", said.plain) and re.search(
        r"adresse|address|lokation|location", said.plain
    ):
        found.append(PlaceClass.SUBPROCESSOR_ADDRESSES)
    if re.search(
        r"processor's.{0,30}(?:adresse|address|lokation|location|kontor)",
        re.sub(r"subprocessor", "-", said.plain),
    ):
        found.append(PlaceClass.PROCESSOR_ADDRESSES)
    return found


RULES = (
    says(place.CLASS, _class, r"processor", under=HOME, never=r"fås ved henvendelse|oplysninger om behandlingssted"),
    says(place.OTHERS_NEED_APPROVAL, True, NOT, APPROVAL, PRIOR + r"|skriftlig|written", r"andre lokaliteter|andre steder|other (?:places|locations)|udenfor|uden for|outside|behandling", under=HOME),
    says(place.REMOTE_WORK_BY_POLICY, True, r"remote|fjernarbejde|hjemmearbejde|distancearbejde", r"politik|policy|retningslinje", under=(*HOME, Topic.SECURITY)),
    says(place.REMOTE_WORK_FROM, lambda said: countries_in(said.words), r"remote|fjernarbejde|hjemmearbejde", under=HOME),
)  # fmt: skip


def _table(document: Document) -> Iterator[Found]:
    """A table of companies and their places."""
    known = [str(one.value["name"]) for one in approved(document)]
    for section, table in document.tables():
        if Column.PLACE not in table.columns or Column.NAME not in table.columns:
            continue
        for row in table.rows:
            name = NUMBER_IN_NAME.sub("", table.column(row, Column.NAME)).strip()
            name, cell = _cut_at_known_name(name, table.column(row, Column.PLACE), known)
            if not name or is_placeholder(name):
                continue
            basis = table.column(row, Column.BASIS)
            for one in places_in(cell):
                value = _place(name, one.country, one.region, basis)
                yield Found(place.ALLOWED.name, value, section.number, row.words)


def _cut_at_known_name(name: str, cell: str, known: list[str]) -> tuple[str, str]:
    """Name and place of a torn row, cut where the list of sub-processors says that a name ends."""
    both = f"{name} {cell}"
    for one in sorted(known, key=len, reverse=True):
        if both.startswith(f"{one} ") and len(one) > len(name):
            return one, both[len(one) :].strip()
    return name, cell


def _place(who: str, code: str, region: str, basis: str) -> dict[str, Any]:
    found: dict[str, Any] = {"who": who, "country": code}
    if region:
        found["region"] = region
    if not NO_BASIS.match(basis.strip()):
        found["basis"] = IF_TRANSFERRED.sub("", basis.strip())
    return found


def _listed(document: Document) -> Iterator[Found]:
    """A list of places without a table: a point that is an address or a country is the processor's."""
    processor = next(
        (one.party["name"] for one in parties(document) if one.side == "processor"), ""
    )
    for said in document.under(Topic.PLACE):
        if not processor or not said.listed or re.search(r"processor", said.plain):
            continue
        codes = countries_in(said.words) or (["DK"] if POINT_AT_ADDRESS.search(said.words) else [])
        for code in codes:
            yield Found(
                place.ALLOWED.name,
                {"who": processor, "country": code, "region": said.words.strip(" .")},
                said.clause,
                said.words,
                Sureness.LIKELY,
            )


def recognise(document: Document) -> Iterator[Found]:
    """Approved places by company, classes of places, and remote work."""
    yield from by_rules(document, RULES)
    yield from _table(document)
    yield from _listed(document)
