"""Which services are offered, which boxes are ticked, and what lies outside?"""

import re
from collections.abc import Iterator

from instruks.agreement.facts.categories import category_named
from instruks.agreement.terms import service
from instruks.reading.boxes import Box, cell_box
from instruks.reading.columns import Column
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.rules import by_rules, says
from instruks.reading.services import service_slug
from instruks.reading.slug import slug
from instruks.reading.table import Table
from instruks.reading.topics import Topic

KIND_OF_DATA = re.compile(
    r"\b(\w*(?:trafik|tele|lokaliserings|masteoplysning|log)(?:\w*oplysninger|\w*data)|\w+ data)\b",
    re.IGNORECASE,
)
TRAFFIC = re.compile(
    r"tele(?:oplysninger|data|trafik)|trafik(?:oplysninger|data)|traffic data", re.IGNORECASE
)


def _outside(said: Said) -> str | None:
    """The slug of the data that the agreement leaves to others."""
    if TRAFFIC.search(said.words):
        return "traffic_data"
    named = KIND_OF_DATA.search(said.words)
    if not named:
        return None
    known = category_named(named[1])
    return known.slug if known else slug(named[1])


RULES = (
    says(service.OUTSIDE, _outside, r"ikke omfattet|not covered|falder uden for|outside the scope|is not subject", r"behandling|processing|oplysninger|data", under=(Topic.INSTRUCTION, Topic.DESCRIPTION, Topic.PREAMBLE)),
    says(service.ADDONS_ON_INSTRUCTION, True, r"tilkøb|add-?on|underprodukter|purchases additional", r"efter instruction|on .{0,20}instruction|instruction fra", under=(Topic.INSTRUCTION, Topic.NATURE)),
)  # fmt: skip


def choice_table(table: Table) -> bool:
    """Whether the table offers services with a box each."""
    return Column.TICK in table.columns and len(table.columns) > 1


def offered_names(document: Document) -> tuple[str, ...]:
    """The names of the services the text offers, as printed."""
    return tuple(name for _, table in document.tables() for name, _ in choices(table))


def choices(table: Table) -> list[tuple[str, Box]]:
    """The services of such a table with their boxes; none where it offers no choice."""
    if not choice_table(table):
        return []
    tick = table.columns.index(Column.TICK)
    name = 1 if tick == 0 else 0
    return [
        (row.cells[name].strip(), cell_box(row.cells[tick]))
        for row in table.rows
        if row.cells[name].strip()
    ]


def recognise(document: Document) -> Iterator[Found]:
    """Offered services, ticked ones, and what the text leaves to others."""
    yield from by_rules(document, RULES)
    for section, table in document.tables():
        if not choice_table(table) or not section.topics & {
            Topic.PURPOSE,
            Topic.DESCRIPTION,
            Topic.INSTRUCTION,
        }:
            continue
        for name, box in choices(table):
            one = service_slug(name)
            yield Found(service.OFFERED.name, {"slug": one, "name": name}, section.number, name)
            if box is Box.TICKED:
                yield Found(service.CHOSEN.name, one, section.number, name, Sureness.SURE)
