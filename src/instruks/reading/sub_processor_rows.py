"""Which sub-processors stand in the rows of the tables?"""

import re
from collections.abc import Iterator

from instruks.reading.columns import Column
from instruks.reading.company_names import names_a_role, refers_elsewhere, without_marks
from instruks.reading.document import Document
from instruks.reading.laid_down import laid_down
from instruks.reading.mend import TableBlock
from instruks.reading.section import Section
from instruks.reading.sub_processor_listed import Listed
from instruks.reading.table import Row, Table
from instruks.reading.topics import Topic

SECOND_LEVEL = re.compile(
    r"underdatabehandlerens|sub-?processor'?s sub|underleverandørens|tredje led", re.IGNORECASE
)
NOT_DIRECT = re.compile(r"nej|no|nei", re.IGNORECASE)
ABOUT = re.compile(
    r"sub-?\s?processor|sub-?contractor|under-?databehandler|under-?pro[cs]essor|underbiträde|underleverantör|underleverandør",
    re.IGNORECASE,
)
PAST = re.compile(
    r"tidligere|ophørte|ikke længere|no longer|former|inte längre|inaktiv|inactive|eksempel|vanlige|vanliga",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"\b(?:ikke|ej|not|inte)\b[^.]{0,50}(?:under-?databehandler|sub-?processor|underbiträde)"
    r"|\b(?:modtager|behandler|tilgår|får)\b[^.]{0,15}\bikke\b|\b(?:does|do) not (?:receive|process|access)",
    re.IGNORECASE,
)
SERVICE_FIRST = re.compile(
    r"services?|tjenester?|tjeneste|ydelser?|værktøj|tools?|products?|system(?:er)?|platform|tjänst(?:er)?|third.part(?:y|ies)|partner",
    re.IGNORECASE,
)
STATUS = re.compile(
    r"status|aktiv\w*|active|in use|i (?:brug|bruk|drift)|taget i brug", re.IGNORECASE
)
NOT_YET = re.compile(
    r"planned|planlagt\w*|planerad\w*|ikke (?:i brug|aktiv\w*|taget)|not (?:yet )?(?:active|in use|used|live)|inactive|inaktiv\w*|kommende|future|upcoming|pending|afventer|nej|no|nei|under overvejelse|ophørt|udgået|terminated|retired|discontinued|deprecated",
    re.IGNORECASE,
)
BRACKETED_NOT_YET = re.compile(r"\((?:planned|planlagt|planerad|kommende|upcoming|not yet \w+|ikke (?:i brug|aktiv)|inaktiv|inactive)[^)]*\)", re.IGNORECASE)  # fmt: skip
"""What a column of states says of those that are none now."""
WHEN = re.compile(r"anvendes|bruges|\bved\b|betinge|condition|enabled|optional|valg|gælder|when", re.IGNORECASE)  # fmt: skip
ALWAYS = re.compile(r"(?:ja|yes|nej|no|altid|always|n/?a|-|–)?\.?", re.IGNORECASE)
TELLING = frozenset({Column.ACTIVITY, Column.ADDRESS, Column.REGISTRATION, Column.DATA})
LEAD = 3  # blocks before a table that may announce it


def rows_listed(document: Document) -> Iterator[Listed]:
    """A sub-processor a row of every table that lists them."""
    for section, table, name_at, lead in list_tables(document):
        yield from _rows(section, table, name_at, denied=bool(DENIED.search(lead)))


def list_tables(document: Document) -> list[tuple[Section, Table, int, str]]:
    """The tables that list sub-processors, each with its clause, its column of names and its lead.

    Tables of former ones, of examples, and of places beside a fuller list are none.
    """
    found = [
        (section, table, name_at, lead)
        for section in document.outline.sections
        for at, block in enumerate(section.blocks)
        if isinstance(block, TableBlock)
        and (
            name_at := _name_at(
                section, table := laid_down(block.table), lead := _lead(section, at)
            )
        )
        is not None
        and not PAST.search(f"{section.title} {lead}")
    ]
    fuller = [each for each in found if TELLING & set(each[1].columns)]
    return fuller or found


def _lead(section: Section, at: int) -> str:
    """The words right before a table, up to the table before it."""
    before = list[str]()
    for block in reversed(section.blocks[max(at - LEAD, 0) : at]):
        if isinstance(block, TableBlock):
            break
        before.append(block.words)
        if block.words.rstrip().endswith(":"):
            break
    return " ".join(reversed(before))


def _name_at(section: Section, table: Table, lead: str) -> int | None:
    """The column with the names, if the table lists sub-processors."""
    home = bool(section.topics & {Topic.SUBPROCESSORS, Topic.APPROVED})
    heads = ABOUT.search(" ".join(table.headings))
    columns = set(table.columns)
    telling = bool(TELLING & columns) or (Column.PLACE in columns and home)
    if not telling or not (home or heads or _announced(section, table, lead)):
        return None
    if Column.NAME in table.columns:
        return table.columns.index(Column.NAME)
    first = next((at for at, each in enumerate(table.columns) if each is not Column.ORDER), 0)
    beside = columns - {Column.OTHER, Column.ORDER, table.columns[first]}
    named = SERVICE_FIRST.fullmatch(table.headings[first].strip(" *"))
    return first if home and named and beside else None


def _announced(section: Section, table: Table, lead: str) -> bool:
    """A list in another clause, announced by the words before it."""
    told = ABOUT.search(lead)
    return bool(told) and Topic.PLACE not in section.topics and Column.ACTIVITY in table.columns


def _rows(section: Section, table: Table, name_at: int, *, denied: bool) -> Iterator[Listed]:
    first_level = ""
    for row in table.rows:
        printed = without_marks(row.cells[name_at])
        said = _said(table, row, name_at)
        role = names_a_role(printed)
        if not printed or refers_elsewhere(printed) or (role and not _told(said)):
            continue
        level, parent = _level(table, row), ""
        if level == 2 and row.band:  # noqa: PLR2004  # the sub-processor's own
            parent = first_level
        elif row.band:
            first_level = printed
        yield Listed(
            "" if role else printed,
            row.words,
            section.number,
            said,
            level,
            parent,
            _when(table, row, printed),
            denied or _not_yet(table, row),
            table.torn,
        )


def _said(table: Table, row: Row, name_at: int) -> dict[Column, str]:
    found = dict[Column, str]()
    for at, column in enumerate(table.columns):
        if at != name_at and column not in found:
            found[column] = without_marks(row.cells[at])
    return found


def _told(said: dict[Column, str]) -> bool:
    """Whether a row without a name says at least what its sub-processor does."""
    words = said.get(Column.ACTIVITY, "") or said.get(Column.PLACE, "")
    return not names_a_role(words)


def _level(table: Table, row: Row) -> int:
    """2 for a sub-processor's own, 1 for the processor's, 0 where nothing tells."""
    direct = table.column(row, Column.DIRECT).strip(" .")
    if SECOND_LEVEL.search(row.band) or NOT_DIRECT.fullmatch(direct):
        return 2
    return 1 if row.band or direct else 0


def _not_yet(table: Table, row: Row) -> bool:
    """Whether a column of states says that it is planned only, or used no more."""
    states = [
        cell.strip(" *([")
        for heading, cell in zip(table.headings, row.cells, strict=False)
        if STATUS.fullmatch(heading.strip(" *?"))
    ]
    if not states:
        return BRACKETED_NOT_YET.search(" ".join(row.cells)) is not None
    return any(NOT_YET.match(state) for state in states)


def _when(table: Table, row: Row, name: str) -> str:
    """When it is used, by a column that says so or in brackets behind the name."""
    for heading, cell in zip(table.headings, row.cells, strict=False):
        if WHEN.search(heading) and not ALWAYS.fullmatch(cell.strip()):
            return without_marks(cell)
    bracket = re.search(r"\(((?:kun )?(?:ved|hvis|når|if|when|only)\b[^)]*)\)", name)
    return bracket[1] if bracket else ""
