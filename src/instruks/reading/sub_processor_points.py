"""Which sub-processors stand in points, in records of fields, or in a sentence?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from instruks.reading.cells import COMPANY, NUMBER_LIKE, POSTCODE, REGION, names_country
from instruks.reading.columns import Column, column_of
from instruks.reading.company_names import is_company, names_a_role, ordinary_words, without_marks
from instruks.reading.document import Document
from instruks.reading.labels import Style, label_of
from instruks.reading.mend import TableBlock
from instruks.reading.parties import parties
from instruks.reading.plain import in_house_words
from instruks.reading.section import Section
from instruks.reading.sub_processor_listed import Listed
from instruks.reading.sub_processor_rows import DENIED, PAST
from instruks.reading.topics import Topic

HOME = frozenset({Topic.SUBPROCESSORS, Topic.APPROVED})
OTHER_RULES = frozenset({Topic.TRANSFER, Topic.SUPERVISION, Topic.CHANGES, Topic.AUDIT})
FOLLOWS = re.compile(
    r"(?:følgende|nedenstående|following|these|följande|disse)(?: (?!for\b|til\b|om\b|to\b|of\b|med\b|with\b|hos\b)[\w-]+){0,3}? subprocessor"
    r"|subprocessor.{0,80}\b(?:nedenfor|nedenstående|below|nedan|følgende|following|følger|listed)\b"
    r"|(?:bruger|benytter|anvender|bruker|använder|uses?|engages?|godkend\w*|approv\w*|authori[sz]\w*|list|liste|oversigt)\b(?!.{0,20}\b(?:nye?|new)\b).{0,80}subprocessor.{0,80}:$"
    r"|^(?:(?:godkendte|nuværende|vores|approved|current|our|authori[sz]ed) )?subprocessor[\w ]{0,30}:$"
)
LEFT_OPEN = re.compile(
    r"third.part(?:y|ies).*\b(?:including|include|are):$|(?:leverandør|tredjepart).*\b(?:herunder|følgende|er|omfatter):$"
)
FIELD = re.compile(r"^(?P<label>[^:]{2,45}?)\s*:\s*(?P<rest>\S.*)$", re.DOTALL)
APART = re.compile(r"\s+[–—-]+\s+|:\s+|\s*[,(]\s*(?=\S)")
FORM = re.compile(rf"^[A-ZÆØÅ][^:]{{0,60}}?{COMPANY.pattern}(?:\s*\([^)]*\))?")
WORLD = re.compile(r"\b(?:global\w*|worldwide|verden|hele verden)\b", re.IGNORECASE)
MUST = re.compile(r"\b(?:controller|processor|shall|must|skal|må|ska)\b")
PIECES = re.compile(r"\s+[–—-]\s+|[;,()]|\.\s")
USES = re.compile(
    r"\b(?:bruger|benytter|anvender|bruker|använder|uses?|engages?)\s+(?P<names>[^.:]+?)\s+(?:som|as)\s+(?:vores |sine? |our |its )?subprocessor",
    re.IGNORECASE,
)
BETWEEN = re.compile(r",\s*(?:og |and |samt )?|\s+(?:og|and|samt|och)\s+")


@dataclass(frozen=True)
class _Line:
    """A line; `goes_on` says that it stands right below the one before it, and begins no point."""

    text: str
    clause: str
    listed: bool
    goes_on: bool


@dataclass(frozen=True)
class _Run:
    """Lines that may be a list, and the words that announce it, or nothing where a heading does."""

    lead: str
    lines: list[_Line]


@dataclass
class _Entry:
    """A sub-processor while its lines are being read."""

    name: str
    words: list[str]
    clause: str
    said: dict[Column, str] = field(default_factory=dict)
    sure: bool = False

    def take(self, line: _Line, column: Column, words: str) -> None:
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
            for run in _runs(document, section):
                for entry in _entries(run, ordinary):
                    if entry.name.casefold() in own:
                        continue
                    denied = bool(DENIED.search(run.lead))
                    yield Listed(entry.name, "\n".join(entry.words), entry.clause, entry.said, denied=denied)  # fmt: skip
    yield from _in_sentences(document, ordinary)


def _runs(document: Document, section: Section) -> Iterator[_Run]:
    """The lines below words that announce a list, in this clause and in those under it."""
    below = [one for one in document.outline.sections if one.under == section.number and one.title]
    lines = list(_lines(section)) + [line for one in below for line in _lines(one, titled=True)]
    tables = any(isinstance(block, TableBlock) for block in section.blocks)
    title = _Line(section.title, section.number, listed=False, goes_on=False)
    announced = section.title if _announces(title) else ""
    listing = announced or _is_list_by_title(section)
    run = _Run(announced, []) if listing and not tables else None
    for line in lines:
        if _announces(line):
            if run:
                yield run
            run = None if PAST.search(line.text) or tables else _Run(line.text, [])
        elif run is not None:
            run.lines.append(line)
    if run:
        yield run


def _is_list_by_title(section: Section) -> bool:
    """«Bilag B: Underdatabehandlere» is a list; a chapter of that heading holds the rules."""
    return Topic.APPROVED in section.topics or section.number == section.appendix != ""


def _lines(section: Section, *, titled: bool = False) -> Iterator[_Line]:
    if titled:
        yield _Line(section.title, section.number, listed=True, goes_on=False)
    for block in section.blocks:
        if isinstance(block, TableBlock):
            continue
        label = label_of(block.text, Style.BULLET, Style.NUMBER)
        text = without_marks(label.rest if label and label.rest else block.words)
        yield _Line(
            text, section.number, label is not None, block.blank_before == 0 and label is None
        )


def _announces(line: _Line) -> bool:
    """Whether a line opens a list: it speaks of sub-processors and of what follows, or breaks off."""
    plain = in_house_words(line.text.casefold()).strip()
    if line.listed:
        return False
    return bool(("subprocessor" in plain and FOLLOWS.search(plain)) or LEFT_OPEN.search(plain))


def _entries(run: _Run, ordinary: frozenset[str]) -> Iterator[_Entry]:
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


def _point(run: _Run, at: int, ordinary: frozenset[str]) -> _Entry | None:
    """A line that begins with the name of a company.

    In a line that is no point of a list, a name without its form of company counts only right
    below words that announce the list, or with lines of its own.
    """
    line, text = run.lines[at], run.lines[at].text.strip()
    form = FORM.match(text)
    if MUST.search(in_house_words(text.casefold())) and not form:
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


def place_words(text: str) -> str:
    """The last piece of a text that names a country, a region or the world."""
    pieces = [piece.strip(" .)") for piece in PIECES.split(text)]
    named = [piece for piece in pieces if piece and (names_country(piece) or REGION.search(piece) or WORLD.search(piece))]  # fmt: skip
    return named[-1] if named and len(named[-1].split()) <= 6 else ""  # noqa: PLR2004  # a place is short


def _in_sentences(document: Document, ordinary: frozenset[str]) -> Iterator[Listed]:
    """«We use A, B and C as sub-processors»."""
    for said in document.said:
        words = re.sub(r"(?i)under-?databehandlere?|sub-?processors?|underleverandører?|underbiträden?", "subprocessor", said.words)  # fmt: skip
        for used in USES.finditer(words):
            names = [name.strip() for name in BETWEEN.split(used["names"])]
            if all(is_company(name, ordinary) for name in names) and not any(map(names_a_role, names)):  # fmt: skip
                for name in names:
                    yield Listed(name, said.words, said.clause, {})
