"""Which lines may list sub-processors: those below words that announce a list, or a heading that does?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from instruks.reading.company_names import without_marks
from instruks.reading.document import Document
from instruks.reading.labels import Style, label_of
from instruks.reading.mend import TableBlock
from instruks.reading.plain import in_house_words
from instruks.reading.section import Section
from instruks.reading.sub_processor_rows import PAST
from instruks.reading.topics import Topic

FOLLOWS = re.compile(
    r"(?:følgende|nedenstående|following|these|följande|disse)(?: (?!for\b|til\b|om\b|to\b|of\b|med\b|with\b|hos\b|gælder\b|gäller\b|appl)[\w-]+){0,3}? subprocessor"
    r"|subprocessor.{0,80}\b(?:nedenfor|nedenstående|below|nedan|følgende|following|følger|listed)\b"
    r"|(?:bruger|benytter|anvender|bruker|använder|uses?|engages?|godkend\w*|approv\w*|authori[sz]\w*|list|liste|oversigt)\b(?!.{0,20}\b(?:nye?|new)\b).{0,80}subprocessor.{0,80}:$"
    r"|^(?:(?:godkendte|nuværende|vores|approved|current|our|authori[sz]ed) )?subprocessor[\w ]{0,30}:$"
)
LEFT_OPEN = re.compile(
    r"third.part(?:y|ies).*\b(?:including|include|are):$|(?:leverandør|tredjepart).*\b(?:herunder|følgende|er|omfatter):$"
)
MUST = re.compile(r"\b(?:controller|processor|shall|must|skal|må|ska)\b")


@dataclass(frozen=True)
class ListLine:
    """A line; `goes_on` says that it stands right below the one before it, and begins no point."""

    text: str
    clause: str
    listed: bool
    goes_on: bool


@dataclass(frozen=True)
class Run:
    """Lines that may be a list, and the words that announce it, or nothing where a heading does."""

    lead: str
    lines: list[ListLine]


def lines_of_clause(document: Document, section: Section) -> list[ListLine]:
    """Every line of a clause that stands in no table; a clause below it without a heading is a point."""
    below = [one for one in document.outline.sections if one.under == section.number and not one.title]  # fmt: skip
    points = [
        ListLine(without_marks(line.text), one.number, listed=True, goes_on=False)
        for one in below
        for line in _lines(one)
    ]
    return [*_lines(section), *points]


def runs(document: Document, section: Section) -> list[Run]:
    """The lines below words that announce a list, in this clause and in those under it."""
    return list(_announced(document, section))


def _announced(document: Document, section: Section) -> Iterator[Run]:
    below = [one for one in document.outline.sections if one.under == section.number and one.title]
    lines = list(_lines(section)) + [line for one in below for line in _lines(one, titled=True)]
    tables = any(isinstance(block, TableBlock) for block in section.blocks)
    title = ListLine(section.title, section.number, listed=False, goes_on=False)
    announced = section.title if _announces(title) else ""
    listing = announced or _is_list_by_title(section)
    run = Run(announced, []) if listing and not tables else None
    for line in lines:
        if _announces(line):
            if run:
                yield run
            run = None if PAST.search(line.text) or tables else Run(line.text, [])
        elif run is not None:
            run.lines.append(line)
    if run:
        yield run


def _is_list_by_title(section: Section) -> bool:
    """«Bilag B: Underdatabehandlere» is a list; a chapter of that heading holds the rules."""
    named = label_of(section.title, Style.APPENDIX) is not None
    return named or Topic.APPROVED in section.topics or section.number == section.appendix != ""


def _lines(section: Section, *, titled: bool = False) -> Iterator[ListLine]:
    if titled:
        yield ListLine(section.title, section.number, listed=True, goes_on=False)
    for block in section.blocks:
        if isinstance(block, TableBlock):
            continue
        label = label_of(block.text, Style.BULLET, Style.NUMBER)
        text = without_marks(label.rest if label and label.rest else block.words)
        yield ListLine(
            text, section.number, label is not None, block.blank_before == 0 and label is None
        )


def _announces(line: ListLine) -> bool:
    """Whether a line opens a list: it speaks of sub-processors and of what follows, or breaks off."""
    plain = in_house_words(line.text.casefold()).strip()
    if line.listed:
        return False
    return bool(("subprocessor" in plain and FOLLOWS.search(plain)) or LEFT_OPEN.search(plain))
