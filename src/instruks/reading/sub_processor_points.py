"""Which sub-processors stand in points, in records of fields, or in a sentence?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from instruks.reading.cells import ACTIVITY, COMPANY, NUMBER_LIKE, POSTCODE
from instruks.reading.columns import Column, column_of
from instruks.reading.company_names import is_company, ordinary_words
from instruks.reading.document import Document
from instruks.reading.names_in_text import is_named
from instruks.reading.parties import parties
from instruks.reading.place_words import place_words
from instruks.reading.plain import in_house_words
from instruks.reading.section import Section
from instruks.reading.sub_processor_kinds import kinds_listed
from instruks.reading.sub_processor_lines import MUST, ListLine, Run, lines_of_clause, runs
from instruks.reading.sub_processor_listed import Listed
from instruks.reading.sub_processor_rows import DENIED
from instruks.reading.topics import Topic

HOME = frozenset({Topic.SUBPROCESSORS, Topic.APPROVED})
OTHER_RULES = frozenset({Topic.TRANSFER, Topic.SUPERVISION, Topic.CHANGES, Topic.AUDIT})
DASHED = re.compile(r"\s[–—]\s")
FIELD = re.compile(r"^(?P<label>[^:]{2,60}?)\s*:\s*(?P<rest>\S.*)$", re.DOTALL)
APART = re.compile(r"\s+[–—-]+\s+|:\s+|\s*[,(]\s*(?=\S)")
LABEL_ALONE = re.compile(r"^(?P<label>[^:()]{2,60}?)\s*(?:\([^)]*\)\s*)?:$")
DOUBLED = re.compile(r"^(?:adresse|address|adress|navn|name)\s*[,:]\s*", re.IGNORECASE)
FORM = re.compile(rf"^[A-ZÆØÅ][^:]{{0,60}}?{COMPANY.pattern}(?:\s*\([^)]*\))?")

ACTIVITY_FIRST = re.compile(r"^(?P<done>[^:–—()]{3,50}?)(?:\s*:\s*|\s+[–—-]\s+)(?P<rest>\S.*)$")
FEWEST = 2  # points with the name last
DONE = re.compile(r"(?:databehandling|behandling|processing|purpose|formål)\s*:\s*", re.IGNORECASE)
IN_BRACKETS = re.compile(r"\(([^)]*)\)")
BETWEEN_THEM = " ,:;|–—-."


@dataclass
class _Entry:
    """A sub-processor while its lines are being read."""

    name: str
    words: list[str]
    clause: str
    said: dict[Column, str] = field(default_factory=dict)
    sure: bool = False
    labelled: bool = False

    def take(self, line: ListLine, column: Column, words: str) -> None:
        """A line below the name, and what it holds."""
        self.words.append(line.text)
        self.said.setdefault(column, words)
        self.sure = True


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
    told = [_name_and_rest(line.text, ordinary) for line in points]
    shown = sum(bool(COMPANY.search(name) or place_words(rest)) for name, rest in told)
    open_lead = any(line.text.endswith(":") for line in lines if not line.listed)
    listing = Topic.APPROVED in section.topics or section.number == section.appendix != ""
    bare = listing and not any(rest for _, rest in told)
    only = len(points) >= FEWEST and not open_lead and (bare or shown * FEWEST >= len(points)) and all(name and is_named(name, ordinary) for name, _ in told)  # fmt: skip
    fields = [said for line in lines if (said := FIELD.match(line.text))]
    records = any(column_of(said["label"]) is Column.NAME for said in fields) and len(fields) * FEWEST > len(lines)  # fmt: skip
    last = _activity_first(Run(section.title, lines), ordinary)
    return [Run(section.title, lines)] if only or records or len(last) == len(lines) > 0 else []


def _entries(run: Run, ordinary: frozenset[str]) -> Iterator[_Entry]:
    """The records of a run, which stand together: what is none of them ends it."""
    entry: _Entry | None = None
    waiting: Column | None = None
    swapped = _activity_first(run, ordinary)
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
            point = _Entry(said["rest"].strip(), [line.text], line.clause, labelled=True)
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


def _activity_first(run: Run, ordinary: frozenset[str]) -> dict[int, _Entry]:
    """«Drift: A A/S», «Sms: B»: points below words that announce a list, with the name last."""
    found, shown = dict[int, _Entry](), 0
    points = [at for at, line in enumerate(run.lines) if line.listed] or list(range(len(run.lines)))
    for at in points if run.lead else ():
        line = run.lines[at]
        parts = ACTIVITY_FIRST.match(line.text)
        name, rest = _name_and_rest(parts["rest"], ordinary) if parts else ("", "")
        if not parts or column_of(parts["done"]) not in {Column.OTHER, Column.PLACE, Column.ACTIVITY} or COMPANY.search(parts["done"]) or not is_named(name, ordinary) or ACTIVITY.search(name):  # fmt: skip
            return {}
        if (bracket := IN_BRACKETS.search(name)) and place_words(bracket[1]):
            name, rest = name.replace(bracket[0], "").strip(), bracket[1]
        shown += bool(COMPANY.search(name) or ACTIVITY.search(parts["done"]))
        entry = _Entry(name, [line.text], line.clause, {Column.ACTIVITY: parts["done"]}, sure=True)
        if rest:
            entry.said[Column.ADDRESS if POSTCODE.search(rest) else Column.PLACE if place_words(rest) else Column.OTHER] = rest.strip(" ().")  # fmt: skip
        found[at] = entry
    return found if len(found) >= FEWEST and shown * FEWEST >= len(found) else {}


def _sort_of(text: str, entry: _Entry) -> Column:
    """What a line below a name holds, by how it looks."""
    number = NUMBER_LIKE.search(text)
    if number and (number[1] or number.end() == len(text)):
        return Column.REGISTRATION
    if POSTCODE.search(text):
        return Column.ADDRESS
    return Column.PLACE if Column.ACTIVITY in entry.said and place_words(text) else Column.ACTIVITY


def _point(run: Run, at: int, ordinary: frozenset[str]) -> _Entry | None:
    """A line that begins with the name of a company.

    In a line that is no point of a list, a name without its form of company counts only right
    below words that announce the list, or with lines of its own.
    """
    line, text = run.lines[at], run.lines[at].text.strip()
    form = FORM.match(text)
    duty = MUST.search(in_house_words(text.casefold())) and not form
    if duty or text.endswith(":"):
        return None
    name, rest = _name_and_rest(text, ordinary)
    below = run.lines[at + 1] if at + 1 < len(run.lines) else None
    leads = below is not None and (below.goes_on or _is_field(below.text))
    if not name or not (form or run.lead or leads):
        return None
    told = bool(run.lead) and (line.listed or bool(rest) or leads)
    entry = _Entry(name, [text], line.clause, sure=told or bool(form and (line.listed or rest)))
    if rest:
        _fill(entry, rest)
    return entry


def _is_field(text: str) -> bool:
    said = FIELD.match(text)
    return bool(said) and column_of(said["label"]) is not Column.OTHER  # type: ignore[index]  # matched


def _name_and_rest(text: str, ordinary: frozenset[str]) -> tuple[str, str]:
    """The name a line begins with, and what stands behind it; nothing where it begins with no name."""
    form = FORM.match(text)
    if form and is_company(form[0], ordinary):
        return form[0].strip(), text[form.end() :].strip(BETWEEN_THEM)
    whole = text.rstrip(" .")
    if is_company(whole, ordinary) and not DASHED.search(whole):
        return whole, ""
    for cut in APART.finditer(text):
        name = text[: cut.start()].strip()
        if is_company(name, ordinary):
            rest = text[cut.start() :].strip(BETWEEN_THEM)
            return name, rest
        if not cut[0].strip().startswith("("):
            break
    return "", ""


def _fill(entry: _Entry, rest: str) -> None:
    """What stands behind a name: an address, a place, and what is done there."""
    parts = DONE.split(rest, maxsplit=1)
    if len(parts) > 1:
        entry.said |= {Column.ADDRESS: parts[0].strip(" ,."), Column.ACTIVITY: parts[1].strip(" .")}
        return
    if bracket := IN_BRACKETS.search(rest):
        outside = f"{rest[: bracket.start()]} {rest[bracket.end() :]}".strip(f"{BETWEEN_THEM} ")
        if place_words(bracket[1]):
            entry.said |= {Column.PLACE: bracket[1].strip(), Column.ACTIVITY: outside}
            return
        if POSTCODE.search(outside) or place_words(outside) == outside:
            column = Column.ADDRESS if POSTCODE.search(outside) else Column.PLACE
            entry.said |= {column: outside, Column.ACTIVITY: bracket[1].strip()}
            return
    place = place_words(rest)
    if place:
        entry.said[Column.PLACE] = place
    entry.said[Column.ACTIVITY] = rest.removesuffix(place).strip(f"{BETWEEN_THEM} ")
