"""Which party does a table name: a column a role, or a row a role?"""

import re
from collections.abc import Iterator

from instruks.reading.columns import Column
from instruks.reading.mend import TableBlock
from instruks.reading.party_blocks import HEADING, LABEL, SIGNED
from instruks.reading.party_mention import Mention
from instruks.reading.party_names import cut, is_name
from instruks.reading.party_words import Party, address_in, number_in, side_of
from instruks.reading.section import Section
from instruks.reading.table import Table

NAMES = re.compile(
    r"(?:(?:company|legal|full|juridisk) ?)?(?:name|navn|namn)|virksomhed(?:snavn)?|company|firma(?:navn)?|selskab|organisation|(?:legal )?entity|part(?:y|ei)?|företag|(?:company|legal|juridisk|full)(?:t|e)? (?:name|navn|namn)",
    re.IGNORECASE,
)
ADDRESSES = re.compile(r"(?:post|registered |business )?(?:adress|address)", re.IGNORECASE)
NUMBERS = re.compile(r"cvr|org|vat|(?:company|registration) n|momsnr", re.IGNORECASE)
MARKS = re.compile(r"[*_`]+")
Cells = tuple[str, ...]


def in_tables(section: Section) -> Iterator[Mention]:
    """The parties that the tables of a clause name; a table to be signed names persons."""
    for block in section.blocks:
        if isinstance(block, TableBlock):
            rows = _rows(block.table)
            if not any(SIGNED.match(row[0]) for row in rows[1:]):
                yield from _by_column(rows)
                yield from _by_row(block.table, rows)
                yield from _of_one(section.title, rows)


def _rows(table: Table) -> list[Cells]:
    """Every line of the table with what is emphasised left plain, its headings first."""
    lines = (table.headings, *(row.cells for row in table.rows))
    return [tuple(MARKS.sub("", cell).strip() for cell in line) for line in lines if line]


def _by_column(rows: list[Cells]) -> Iterator[Mention]:
    """«| | Controller | Processor |» with a row a field."""
    for at, heading in enumerate(rows[0]):
        if at and HEADING.match(heading):
            fields = [(row[0], row[at]) for row in rows[1:] if len(row) > at]
            yield from _told(side_of(heading), fields)


def _by_row(table: Table, rows: list[Cells]) -> Iterator[Mention]:
    """«| Processor | Fjordnet ApS | 12345674 |»: the role first, then what belongs to it."""
    for row in rows:
        if not HEADING.match(row[0]) or HEADING.match(row[-1]):
            continue
        labels = {Column.REGISTRATION: "cvr", Column.ADDRESS: "address"}
        fields = [
            (labels.get(column, "name"), cell)
            for column, cell in zip(table.columns[1:], row[1:], strict=False)
        ]
        yield from _told(side_of(row[0]), fields or [("name", cell) for cell in row[1:]])


def _of_one(title: str, rows: list[Cells]) -> Iterator[Mention]:
    """A table of fields below a heading that is a role."""
    if HEADING.match(title):
        yield from _told(side_of(title), [(row[0], row[-1]) for row in rows if len(row) > 1])


def _told(side: str, fields: list[tuple[str, str]]) -> Iterator[Mention]:
    party: Party = {}
    words = ""
    for label, cell in fields:
        if NUMBERS.match(label):
            party |= number_in(f"cvr {cell}")
        elif ADDRESSES.match(label):
            party |= {"address": cell} if re.search(r"\d", cell) else {}
        elif NAMES.fullmatch(label.strip(" :")) and "name" not in party:
            inside = LABEL.match(cell)
            name = cut(inside["value"] if inside else cell)
            if is_name(name):
                party |= (
                    {"name": name} | number_in(cell) | address_in(cell[len(name) :].lstrip(" ,("))
                )
                words = cell
    if party.get("name"):
        yield Mention(side, party, words)
