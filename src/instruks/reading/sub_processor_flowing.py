"""Which sub-processors does running text name one after the other, with what they do beside each?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from instruks.reading.cells import COMPANY
from instruks.reading.company_names import ordinary_words
from instruks.reading.document import Document
from instruks.reading.names_in_text import is_named, name_at_end, names_between
from instruks.reading.plain import in_house_words
from instruks.reading.section import Section
from instruks.reading.sub_processor_listed import Listed
from instruks.reading.sub_processor_rows import DENIED, PAST
from instruks.reading.told_beside import told_beside
from instruks.reading.topics import Topic

HOME = frozenset({Topic.SUBPROCESSORS, Topic.APPROVED})
NOT_HERE = frozenset({Topic.SUPERVISION, Topic.CHANGES, Topic.AUDIT, Topic.DEFINITIONS})
FEWEST = 2
BRACKET = re.compile(r"\(([^()]*)\)")
ACRONYM = re.compile(r"[A-Z]{2,6}s?")
DASH = re.compile(r"\s+[—–]\s+")
LAST_WORDS = re.compile(
    r"(?:^|[.;]\s+)(?P<name>[^.;]{2,70}?(?:\s(?:Inc|Ltd|Corp|Co|B\.V|S\.A|N\.V)\.)?(?:\s*\([^)]*\))?)$"
)
LABEL = re.compile(
    r"(?:(?:godkendte|nuværende|aktuelle|anvendte|vores|autoriserede|approved|current|our|authori[sz]ed|godkända|nuvarande) )?subprocessor(?: list|-?liste)?\s*(?::\s*(?P<said>\S.*))?"
)


@dataclass(frozen=True)
class _Named:
    """A name in a text, the words beside it, and where both stand."""

    name: str
    beside: str
    start: int
    end: int


def flowing_listed(document: Document) -> Iterator[Listed]:
    """«A (drift), B (sms)», «A — drift; land: X. B — sms»: each name with what is told beside it."""
    ordinary = ordinary_words(document.text)
    for section in document.outline.sections:
        for text in _told(section):
            named = _bracketed(text, ordinary) or _dashed(text, ordinary) or _bare_names(text, section, ordinary)  # fmt: skip
            for one in named:
                words = text[one.start : one.end].strip(" ,;")
                name, said, condition = told_beside(one.name, one.beside)
                yield Listed(name, words, section.number, said, condition=condition)


def _told(section: Section) -> Iterator[str]:
    """The texts that may name sub-processors: a clause about them, or words behind a label that names them."""
    if section.topics & HOME and not section.topics & NOT_HERE:
        text = " ".join(block.words for block in section.paragraphs)
        if not DENIED.search(text) and not PAST.search(section.title):
            yield text
        return
    labelled = False
    for block in section.paragraphs:
        label = LABEL.fullmatch(in_house_words(block.words.casefold()).strip())
        if labelled or (label and label["said"]):
            yield block.words
        labelled = bool(label) and not (label and label["said"])


def _bracketed(text: str, ordinary: frozenset[str]) -> list[_Named]:
    """Names with a bracket each, one after the other; bare names may stand between them."""
    runs, before = list[list[_Named]]([[]]), 0
    for said in BRACKET.finditer(text):
        between = text[before : said.start()].rstrip()
        name = name_at_end(between, ordinary)
        if not name or (is_named(said[1], ordinary) and not ACRONYM.fullmatch(said[1])):
            runs.append([])
        else:
            start = before + len(between) - len(name)
            bare = _bare(text[before:start], ordinary) if runs[-1] else None
            if bare is None:
                runs.append([])
            runs[-1] += [_Named(each, "", text.index(each, before), text.index(each, before) + len(each)) for each in bare or ()]  # fmt: skip
            runs[-1].append(_Named(name, said[1], start, said.end()))
        before = said.end()
    if runs[-1]:
        rest = re.split(r"\.(?:\s|$)", text[before:], maxsplit=1)[0]
        runs[-1] += [_Named(each, "", text.index(each, before), text.index(each, before) + len(each)) for each in _bare(rest, ordinary) or ()]  # fmt: skip
    return [
        one
        for run in runs
        if sum(bool(each.beside) and not ACRONYM.fullmatch(each.beside) for each in run) >= FEWEST
        for one in run
    ]


def _bare_names(text: str, section: Section, ordinary: frozenset[str]) -> list[_Named]:
    """«A, B, C» and nothing else, under a heading that announces a list."""
    names = names_between(text, ordinary) if Topic.APPROVED in section.topics or section.appendix else []  # fmt: skip
    forms = sum(bool(COMPANY.search(name)) for name in names)
    if len(names) < FEWEST or (forms == 1):  # one form of company, and the rest is its address
        return []
    return [_Named(name, "", text.index(name), text.index(name) + len(name)) for name in names]


def _bare(between: str, ordinary: frozenset[str]) -> list[str] | None:
    """The names without a bracket between two with one; None where other words stand there."""
    inner = re.sub(r"^[\s,;]*(?:(?:og|and|samt|och|&)\s+)?|[\s,;]*(?:\b(?:og|and|samt|och|&)\s*)?$", "", between)  # fmt: skip
    if not inner:
        return []
    return names_between(inner, ordinary) or None


def _dashed(text: str, ordinary: frozenset[str]) -> list[_Named]:
    """Names with a dash behind each, and what is told up to the next name."""
    dashes = list(DASH.finditer(text))
    found, begun = list[tuple[str, int, int]](), 0
    for dash in dashes:
        said = LAST_WORDS.search(text[begun : dash.start()])
        if said and is_named(said["name"], ordinary):
            found.append((said["name"].strip(), begun + said.start("name"), dash.end()))
        begun = dash.end()
    if len(found) < FEWEST or len(found) * FEWEST < len(dashes):
        return []
    ends = [start for _, start, _ in found[1:]] + [len(text)]
    return [
        _Named(name, text[told:end].strip(), start, _sentence_end(text, told, end))
        for (name, start, told), end in zip(found, ends, strict=True)
    ]


def _sentence_end(text: str, told: int, end: int) -> int:
    stop = re.search(r"\.(?:\s+(?=[A-ZÆØÅ])|$)", text[told:end])
    return told + stop.end() if stop else end
