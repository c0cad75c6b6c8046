"""Which fields of a form have been filled in, and by which side?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from instruks.agreement.terms.contact import Side
from instruks.reading.mend import Paragraph, TableBlock
from instruks.reading.placeholders import is_placeholder
from instruks.reading.section import Section
from instruks.reading.table import Table

LABELS = (
    ("name", r"navn|name|namn|kontaktperson|contact person|namnförtydligande"),
    ("title", r"stilling|titel|title|position|titel/befattning|rolle|role"),
    ("mail", r"e-?mail|mail|e-?post"),
    ("phone", r"telefon(?:nummer)?|tlf\.?(?: ?nr\.?)?|phone|mobil|tel\.?"),
    ("day", r"dato|date|ort och datum|sted og dato"),
    ("signature", r"underskrift|signature|namnteckning"),
)
FIELD = re.compile(
    rf"^(?P<label>{'|'.join(f'(?:{words})' for _, words in LABELS)})\s*[:.]*\s*(?P<value>.*)$",
    re.IGNORECASE,
)
PARTY = re.compile(
    r"(?:på vegne af|for|on behalf of|för)?\s*(?:den |the )?(?P<side>dataansvarlige?|databehandleren?|controller|processor|personuppgiftsansvarige|personuppgiftsbiträdet|kunden?|customer|leverandøren?|supplier)\s*:?",
    re.IGNORECASE,
)
CONTROLLERS = re.compile(
    r"dataansvarlig|controller|personuppgiftsansvarig|kund|customer", re.IGNORECASE
)


@dataclass
class Filled:
    """The fields of one block: by what they are, and the heading that says whose they are."""

    heading: str = ""
    values: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str:
        """What stands in the field, or nothing where it is empty or holds its own name."""
        return self.values.get(name, "")


def fields(section: Section) -> Iterator[tuple[Side, Filled]]:
    """Every block of fields in a clause, with the side it belongs to where a heading tells."""
    side, filled, label = Side.CONTROLLER, Filled(), ""
    known, seen = False, 0
    for block in section.blocks:
        if isinstance(block, TableBlock):
            yield from _of_table(block.table)
            continue
        heading = PARTY.fullmatch(block.words.strip())
        if heading:
            if known or filled.values:
                yield side, filled
            side = Side.CONTROLLER if CONTROLLERS.search(heading["side"]) else Side.PROCESSOR
            filled, known, label = Filled(block.words.strip()), True, ""
            continue
        for name, value in _fields(block, label):
            label = name if not value else ""
            if name in filled.words and not known and name == "name":
                yield side, filled
                seen += 1
                side, filled = (Side.PROCESSOR if seen == 1 else side), Filled()
            filled.words.setdefault(name, block.words)
            if value and not is_placeholder(value):
                filled.values.setdefault(name, value)
    if known or filled.words:
        yield side, filled


def _fields(block: Paragraph, label: str) -> Iterator[tuple[str, str]]:
    """A field and its value in one line, a field alone, or the value of the field before."""
    said = FIELD.match(block.words.strip())
    if said and (not said["value"] or _is_value(said["value"])):
        yield _kind(said["label"]), said["value"].strip(" _")
    elif label:
        yield label, block.words.strip(" _")


def _is_value(value: str) -> bool:
    return len(value) < 80 and not value.endswith(".")  # noqa: PLR2004  # longer is a sentence that begins with «Navn»


def _kind(label: str) -> str:
    return next(
        name
        for name, words in LABELS
        if re.fullmatch(rf"(?:{words})[:.]*", label.strip(), re.IGNORECASE)
    )


def _of_table(table: Table) -> Iterator[tuple[Side, Filled]]:
    """Columns for the two sides, or rows of field and value."""
    heads = [PARTY.fullmatch(cell.strip()) for cell in table.headings]
    for at, heading in enumerate(heads):
        if heading:
            filled = Filled(table.headings[at])
            for row in table.rows:
                cells = row.cells[at : at + 2]
                pair = FIELD.match(" ".join(cells) if len(cells) > 1 else cells[0])
                if pair and not is_placeholder(pair["value"]):
                    filled.values.setdefault(_kind(pair["label"]), pair["value"].strip())
            yield (
                (Side.CONTROLLER if CONTROLLERS.search(heading["side"]) else Side.PROCESSOR),
                filled,
            )
