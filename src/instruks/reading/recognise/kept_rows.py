"""Which tables say how long each kind of data is kept?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms import retention
from instruks.reading.document import Document
from instruks.reading.finding import Found
from instruks.reading.placeholders import is_placeholder
from instruks.reading.recognise.kept_words import action_of, trigger_in
from instruks.reading.section import Section
from instruks.reading.spells import spells
from instruks.reading.table import Row, Table
from instruks.reading.topics import Topic

HOME = frozenset({Topic.RETENTION, Topic.ERASURE})
SURELY = re.compile(
    r"slettefrist|opbevaringsperiode|opbevaringstid|opbevares|retention|storage (?:period|duration)|lagringstid|lagringsperiod|gallring|sletteregel|oppbevaringstid|slettes (?:efter|når)|kept for",
    re.IGNORECASE,
)
MAYBE = re.compile(
    r"\b(?:periode|period|varighed|frist|tid|time|duration|levetid|opbevaring|lagring|sletning|deletion)\b",
    re.IGNORECASE,
)
NAMED_SO = re.compile(
    r"^(?:gemmes|opbevares|bevares|lagres|lagras|sparas|oppbevares|slettes|raderas|gallras|anonymiseres|kept|retained|stored|deleted|erased|hvor længe|hvor lenge|hur länge|how long|længde|længst)\b",
    re.IGNORECASE,
)
"""A heading that a column of periods may have, and a column of places too."""
FEWEST = 2  # rows
OF_A_FORM = 2  # cells
LONGEST_LABEL = 60  # characters
MARKS = re.compile(r"[*`]+")


def rows(document: Document) -> Iterator[Found]:
    """Every row of such a table: the first other cell names the data, the cell of the period says how long."""
    for section, table in document.tables():
        at = _column(section, table)
        for row in table.rows if at is not None else ():
            value = _value(document, row, at or 0)
            if value:
                yield Found(retention.KEPT.name, value, section.number, row.words)
        if at is None:
            yield from _form(document, section, table)


def _column(section: Section, table: Table) -> int | None:
    headings = table.headings[1:] if len(table.headings) > 1 else ()
    for pattern in (SURELY, MAYBE) if section.topics & HOME else (SURELY,):
        for at, heading in enumerate(headings, start=1):
            if pattern.search(heading):
                return at
    for at, heading in enumerate(headings, start=1):
        named = NAMED_SO.search(heading.strip(" *_`"))
        if (named or section.topics & HOME) and _of_periods(table, at):
            return at
    return None


def _of_periods(table: Table, at: int) -> bool:
    """Whether every cell of a column that says something says a period, and there are several."""
    cells = [row.cells[at] for row in table.rows if len(row.cells) > at and row.cells[at].strip()]
    return len(cells) >= FEWEST and all(spells(MARKS.sub("", cell)) for cell in cells)


def _value(document: Document, row: Row, at: int) -> dict[str, Any] | None:
    """A bracketed figure is one that waits for its settling; an empty cell or a bare bracket is nothing."""
    what, how = (MARKS.sub("", row.cells[i]).strip(" .;") for i in (0, at))
    found = spells(how)
    if (
        not what
        or not how
        or (is_placeholder(how) and not found)
        or re.fullmatch(r"[\W_]*|n/?a", how)
    ):
        return None
    trigger = trigger_in(how, 0) or ("" if found else how) or trigger_in(what, 0)
    value: dict[str, Any] = {"what": what}
    if found:
        value["kept"] = str(found[-1].period)
    return value | ({"after": trigger} if trigger else {}) | (action_of(document.plain(row.words)))


def _form(document: Document, section: Section, table: Table) -> Iterator[Found]:
    """A row of a form: «Retention period | 30 days after the booking»."""
    for row in (Row(table.headings, ()), *table.rows):
        if len(row.cells) == OF_A_FORM and SURELY.search(row.cells[0][:LONGEST_LABEL]):
            value = _value(document, row, 1)
            if value:
                yield Found(retention.KEPT.name, value, section.number, row.words)
