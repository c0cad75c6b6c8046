"""Which sub-processors stand in points, in records of fields, or in a sentence?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from instruks.reading.cells import COMPANY, NUMBER_LIKE, POSTCODE
from instruks.reading.columns import Column, column_of
from instruks.reading.company_names import is_company, names_a_role, ordinary_words
from instruks.reading.document import Document
from instruks.reading.parties import parties
from instruks.reading.place_words import place_words
from instruks.reading.plain import in_house_words
from instruks.reading.sub_processor_kinds import kinds_listed
from instruks.reading.sub_processor_lines import MUST, ListLine, Run, runs
from instruks.reading.sub_processor_listed import Listed
from instruks.reading.sub_processor_rows import DENIED
from instruks.reading.topics import Topic

HOME = frozenset({Topic.SUBPROCESSORS, Topic.APPROVED})
OTHER_RULES = frozenset({Topic.TRANSFER, Topic.SUPERVISION, Topic.CHANGES, Topic.AUDIT})
FIELD = re.compile(r"^(?P<label>[^:]{2,45}?)\s*:\s*(?P<rest>\S.*)$", re.DOTALL)
APART = re.compile(r"\s+[–—-]+\s+|:\s+|\s*[,(]\s*(?=\S)")
FORM = re.compile(rf"^[A-ZÆØÅ][^:]{{0,60}}?{COMPANY.pattern}(?:\s*\([^)]*\))?")
USES = re.compile(
    r"\b(?:bruger|benytter|anvender|bruker|använder|uses?|engages?)\s+(?P<names>[^.:]+?)\s+(?:som|as)\s+(?:vores |sine? |our |its )?subprocessor",
    re.IGNORECASE,
)
BETWEEN = re.compile(r",\s*(?:og |and |samt )?|\s+(?:og|and|samt|och)\s+")


@dataclass
class _Entry:
    """A sub-processor while its lines are being read."""

    name: str
    words: list[str]
    clause: str
    said: dict[Column, str] = field(default_factory=dict)
    sure: bool = False

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
            for run in runs(document, section):
                entries = [one for one in _entries(run, ordinary) if one.name.casefold() not in own]
                denied = bool(DENIED.search(run.lead))
                for one in entries:
                    yield Listed(
                        one.name, "\n".join(one.words), one.clause, one.said, denied=denied
                    )
                if not entries:
                    yield from kinds_listed(run.lines)
    yield from _in_sentences(document, ordinary)


def _entries(run: Run, ordinary: frozenset[str]) -> Iterator[_Entry]:
    """The records of a run, which stand together: what is none of them ends it."""
    entry: _Entry | None = None
    for at, line in enumerate(run.lines):
        said = FIELD.match(line.text)
        column = column_of(said["label"]) if said else Column.OTHER
        point = _point(run, at, ordinary)
        if said and column is Column.NAME:
            point = _Entry(said["rest"].strip(), [line.text], line.clause)
        elif entry and said and column is not Column.OTHER:
            entry.take(line, column, said["rest"].strip(" ."))
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
    form = FORM.match(text)
    if form and is_company(form[0], ordinary):
        return form[0].strip(), text[form.end() :].strip(" ,:–—-.")
    whole = text.rstrip(" .")
    if is_company(whole, ordinary):
        return whole, ""
    for cut in APART.finditer(text):
        name = text[: cut.start()].strip()
        if is_company(name, ordinary):
            return name, text[cut.end() :].strip(" .")
        if not cut[0].strip().startswith("("):
            break
    return "", ""


def _fill(entry: _Entry, rest: str) -> None:
    """What stands behind a name: fields, or an activity with its place."""
    tail = re.split(r"(?:databehandling|behandling|processing|purpose|formål)\s*:\s*", rest, maxsplit=1, flags=re.IGNORECASE)  # fmt: skip
    if len(tail) > 1:
        entry.said[Column.ADDRESS] = tail[0].strip(" ,.")
        entry.said[Column.ACTIVITY] = tail[1].strip(" .")
        return
    if place := place_words(rest):
        entry.said[Column.PLACE] = place
    entry.said[Column.ACTIVITY] = rest.removesuffix(f"({place})").strip(" .,–—-") if place else rest


def _in_sentences(document: Document, ordinary: frozenset[str]) -> Iterator[Listed]:
    """«We use A, B and C as sub-processors»."""
    for said in document.said:
        words = re.sub(r"(?i)under-?databehandlere?|sub-?processors?|underleverandører?|underbiträden?", "subprocessor", said.words)  # fmt: skip
        for used in USES.finditer(words):
            names = [name.strip() for name in BETWEEN.split(used["names"])]
            if all(is_company(name, ordinary) for name in names) and not any(map(names_a_role, names)):  # fmt: skip
                for name in names:
                    yield Listed(name, said.words, said.clause, {})
