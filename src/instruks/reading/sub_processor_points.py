"""Which sub-processors stand in points, in records of fields, or in a sentence?"""

import re
from collections.abc import Iterator

from instruks.reading.cells import COMPANY, NUMBER_LIKE, POSTCODE
from instruks.reading.columns import Column, column_of
from instruks.reading.company_names import ordinary_words
from instruks.reading.document import Document
from instruks.reading.names_in_text import is_named
from instruks.reading.parties import parties
from instruks.reading.place_words import place_words
from instruks.reading.plain import in_house_words
from instruks.reading.section import Section
from instruks.reading.sub_processor_entry import FORM, Entry, fill, name_and_rest
from instruks.reading.sub_processor_kinds import kinds_listed
from instruks.reading.sub_processor_lines import MUST, Run, lines_of_clause, runs
from instruks.reading.sub_processor_listed import Listed
from instruks.reading.sub_processor_named_last import activity_first
from instruks.reading.sub_processor_rows import DENIED
from instruks.reading.topics import Topic

HOME = frozenset({Topic.SUBPROCESSORS, Topic.APPROVED})
OTHER_RULES = frozenset({Topic.TRANSFER, Topic.SUPERVISION, Topic.CHANGES, Topic.AUDIT})
FIELD = re.compile(r"^(?P<label>[^:]{2,60}?)\s*:\s*(?P<rest>\S.*)$", re.DOTALL)
LABEL_ALONE = re.compile(r"^(?P<label>[^:()]{2,60}?)\s*(?:\([^)]*\)\s*)?:$")
DOUBLED = re.compile(r"^(?:adresse|address|adress|navn|name)\s*[,:]\s*", re.IGNORECASE)

FEWEST = 2  # points that make a list


def points_listed(document: Document) -> Iterator[Listed]:
    """A sub-processor a point, a record of fields, or a few lines that stand together."""
    ordinary = ordinary_words(document.text)
    own = {str(one.party["name"]).casefold() for one in parties(document)}
    for section in document.outline.sections:
        if section.topics & HOME and not section.topics & OTHER_RULES:
            found = runs(document, section)
            if not any(True for run in found for _ in _entries(run, ordinary)):
                found = _names_alone(document, section, ordinary) or found
            for run in found:
                entries = [one for one in _entries(run, ordinary) if one.name.casefold() not in own]
                denied = bool(DENIED.search(run.lead))
                for one in entries:
                    yield Listed(
                        one.name, "\n".join(one.words), one.clause, one.said, denied=denied
                    )
                if not entries:
                    yield from kinds_listed(run.lines)


def _names_alone(document: Document, section: Section, ordinary: frozenset[str]) -> list[Run]:
    """The points or records of a clause that no words announce, where each of them begins with a name."""
    lines = lines_of_clause(document, section)
    points = [line for line in lines if line.listed] or lines
    told = [name_and_rest(line.text, ordinary) for line in points]
    shown = sum(bool(COMPANY.search(name) or place_words(rest)) for name, rest in told)
    open_lead = any(line.text.endswith(":") for line in lines if not line.listed)
    listing = Topic.APPROVED in section.topics or section.number == section.appendix != ""
    bare = listing and not any(rest for _, rest in told)
    only = len(points) >= FEWEST and not open_lead and (bare or shown * FEWEST >= len(points)) and all(name and is_named(name, ordinary) for name, _ in told)  # fmt: skip
    fields = [said for line in lines if (said := FIELD.match(line.text))]
    records = any(column_of(said["label"]) is Column.NAME for said in fields) and len(fields) * FEWEST > len(lines)  # fmt: skip
    last = activity_first(Run(section.title, lines), ordinary)
    return [Run(section.title, lines)] if only or records or len(last) == len(lines) > 0 else []


def _entries(run: Run, ordinary: frozenset[str]) -> Iterator[Entry]:
    """The records of a run, which stand together: what is none of them ends it."""
    entry: Entry | None = None
    waiting: Column | None = None
    swapped = activity_first(run, ordinary)
    for at, line in enumerate(run.lines):
        if entry and waiting:
            entry.take(line, waiting, line.text.strip(" ."))
            waiting = None
            continue
        alone = LABEL_ALONE.match(line.text)
        if entry and alone and column_of(alone["label"]) not in {Column.OTHER, Column.NAME}:
            waiting = column_of(alone["label"])
            entry.words.append(line.text)
            continue
        said = FIELD.match(line.text)
        column = column_of(said["label"]) if said and at not in swapped else Column.OTHER
        point = swapped.get(at) or _point(run, at, ordinary)
        if said and column is Column.NAME:
            point = Entry(said["rest"].strip(), [line.text], line.clause, labelled=True)
        elif entry and said and column is not Column.OTHER:
            entry.take(line, column, DOUBLED.sub("", said["rest"].strip(" .")))
            continue
        elif entry and said and (line.goes_on or entry.labelled) and not point:
            entry.words.append(line.text)
            continue
        elif entry and line.goes_on and not (point and said):
            entry.take(line, _sort_of(line.text, entry), line.text.strip(" ."))
            continue
        if entry and entry.sure:
            yield entry
            if not point and not line.listed:
                return
        entry = point
    if entry and entry.sure:
        yield entry


def _sort_of(text: str, entry: Entry) -> Column:
    """What a line below a name holds, by how it looks."""
    number = NUMBER_LIKE.search(text)
    if number and (number[1] or number.end() == len(text)):
        return Column.REGISTRATION
    if POSTCODE.search(text):
        return Column.ADDRESS
    return Column.PLACE if Column.ACTIVITY in entry.said and place_words(text) else Column.ACTIVITY


def _point(run: Run, at: int, ordinary: frozenset[str]) -> Entry | None:
    """A line that begins with the name of a company.

    In a line that is no point of a list, a name without its form of company counts only right
    below words that announce the list, or with lines of its own.
    """
    line, text = run.lines[at], run.lines[at].text.strip()
    form = FORM.match(text)
    duty = MUST.search(in_house_words(text.casefold())) and not form
    if duty or text.endswith(":"):
        return None
    name, rest = name_and_rest(text, ordinary)
    below = run.lines[at + 1] if at + 1 < len(run.lines) else None
    leads = below is not None and (below.goes_on or _is_field(below.text))
    if not name or not (form or run.lead or leads):
        return None
    told = bool(run.lead) and (line.listed or bool(rest) or leads)
    entry = Entry(name, [text], line.clause, sure=told or bool(form and (line.listed or rest)))
    if rest:
        fill(entry, rest)
    return entry


def _is_field(text: str) -> bool:
    said = FIELD.match(text)
    return bool(said) and column_of(said["label"]) is not Column.OTHER  # type: ignore[index]  # matched
