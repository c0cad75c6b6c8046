"""Which measures of security does the text promise: point by point, row by row, sentence by sentence?"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from instruks.agreement.terms import security
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.labels import label_of
from instruks.reading.measure_kinds import kind_of, technical
from instruks.reading.placeholders import has_placeholder
from instruks.reading.recognise.measure_lines import measure_lines
from instruks.reading.recognise.measure_signs import (
    A_LIST,
    ARTICLE_32,
    EXAMPLES,
    GENERAL,
    HELPS,
    INCIDENTS,
    LED_SO,
    NO_MEASURES,
    NO_POINT,
    NOT_THEIRS,
    SPEAKS_OF_MEASURES,
    WEB,
)
from instruks.reading.recognise.measures_in_prose import measures_in
from instruks.reading.section import Section
from instruks.reading.table import Table
from instruks.reading.topics import Topic

LONGEST_NAME = 140  # characters of a measure's name
LONGEST_TITLE = 80  # characters of a heading that is itself a measure
NEVER_TECHNICAL = frozenset({Topic.BREACH, Topic.SUBPROCESSORS, Topic.DEFINITIONS, Topic.AUDIT, Topic.SUPERVISION, Topic.FEE, Topic.LIABILITY, Topic.SIGNATURE, Topic.TRANSFER, Topic.DATA, Topic.PEOPLE, Topic.CONTROLLER, Topic.PURPOSE, Topic.ASSISTANCE, Topic.DESCRIPTION})  # fmt: skip
FEWEST_WORDS = 4
FEWEST_POINTS = 4
MOST = 0.6  # of the points of a list name a measure
HOME = frozenset({Topic.SECURITY})
ELSEWHERE = frozenset({Topic.BREACH, Topic.SUBPROCESSORS, Topic.DEFINITIONS, Topic.AUDIT, Topic.SUPERVISION, Topic.FEE, Topic.LIABILITY, Topic.SIGNATURE, Topic.TRANSFER})  # fmt: skip
NOT_OF_MEASURES = ELSEWHERE | {Topic.ASSISTANCE, Topic.CONTROLLER, Topic.PURPOSE, Topic.NATURE}
OF_OTHER_THINGS = NOT_OF_MEASURES | {Topic.DESCRIPTION, Topic.DURATION, Topic.EFFECT, Topic.OTHER_TERMS, Topic.RETENTION, Topic.ERASURE, Topic.PLACE, Topic.DATA, Topic.PEOPLE, Topic.PARTIES, Topic.CONTACT}  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Measures under headings of security: lists, tables, sentences, and headings that are measures."""
    seen = set[tuple[str, str]]()
    for found in _all(document):
        one = (found.words, found.value["name"])
        if one not in seen:
            seen.add(one)
            yield found


def _all(document: Document) -> Iterator[Found]:
    for section in document.sections(*HOME):
        if not _elsewhere(section):
            yield from _title(document, section)
    for section in (lines := measure_lines(document)):
        yield _found(
            section.number,
            section.title,
            section.title,
            kind_of(document.plain(section.title)) or "",
            sure=False,
        )
    listed = {section.number for section in lines}
    full = _full_of_measures(document)
    for said in document.said:
        if said.clause in listed or (
            _about_security(document, said) and (not _elsewhere(said.section) or _led_so(said))
        ):
            yield from _sentence(said, every=said.section in full and said.listed)
        elif _technical(said):
            yield from _sentence(replace(said, heading=False))
    for section, table in document.tables():
        if section.topics & HOME:
            yield from _rows(document, section, table)


def _about_security(document: Document, said: Said) -> bool:
    """Under such a heading, in a list that is announced so, or under «Encryption» in an appendix."""
    if said.listed and HELPS.search(said.lead):
        return False
    return (
        bool(said.section.topics & HOME)
        or _led_so(said)
        or (said.listed and bool(A_LIST.search(said.lead)))
        or (
            said.listed
            and not said.section.topics & NOT_OF_MEASURES
            and SPEAKS_OF_MEASURES.search(said.lead) is not None
            and not NO_MEASURES.search(said.lead)
        )
        or _headed_by_a_measure(document, said.section)
    )


def _headed_by_a_measure(document: Document, section: Section) -> bool:
    """«Encryption» as a heading in an appendix; a heading about something else is none."""
    title = section.title.strip()
    return (
        bool(section.appendix)
        and 0 < len(title) <= LONGEST_TITLE
        and not section.topics & OF_OTHER_THINGS
        and kind_of(document.plain(title)) is not None
    )


def _led_so(said: Said) -> bool:
    """A point below «technical measures:», whatever the chapter is called."""
    return said.listed and bool(LED_SO.search(said.lead))


def _technical(said: Said) -> bool:
    """Outside such a chapter: a sentence, or a line that looks like a heading, on what can only be a measure."""
    words = len(re.findall(r"\w+", said.words))
    return bool(
        technical(WEB.sub(" ", said.plain))
        and not said.section.topics & NEVER_TECHNICAL
        and not NOT_THEIRS.search(said.plain)
        and not NO_MEASURES.search(said.lead)
        and (not said.heading or words >= FEWEST_WORDS)
    )


def _full_of_measures(document: Document) -> set[Section]:
    """The chapters of security whose points name measures for the greater part, so that the rest do too."""
    points = defaultdict[Section, list[bool]](list)
    for said in document.said:
        if said.listed and said.section.topics & HOME and not _elsewhere(said.section):
            points[said.section].append(kind_of(said.plain) is not None)
    return {
        section
        for section, named in points.items()
        if len(named) >= FEWEST_POINTS and sum(named) >= MOST * len(named)
    }


def _elsewhere(section: Section) -> bool:
    """Whether the chapter is about something else than security; how incidents are handled is part of it."""
    if section.topics & HOME and INCIDENTS.search(section.title):
        return False
    return bool(section.topics & ELSEWHERE) and not section.appendix


def _sentence(said: Said, *, every: bool = False) -> Iterator[Found]:
    """A sentence or point that names a measure, or several; the article's examples are none.

    With `every` a point of a list needs no word of its own that tells.
    """
    if said.heading or has_placeholder(said.words) or _leads_on(said):
        return
    if EXAMPLES.search(said.lead) or GENERAL.search(said.plain):
        return
    if not said.lead and ARTICLE_32.search(said.plain):
        return
    in_list = bool(A_LIST.search(said.lead)) and not said.before and not NO_POINT.search(said.plain)
    every = (
        every
        and not said.before
        and not NO_POINT.search(said.plain)
        and not NO_MEASURES.search(said.plain)
    )
    in_list = in_list or every
    kind = kind_of(WEB.sub(" ", said.plain))
    if several := measures_in(said.words, said.plain):
        yield from (
            _found(said.clause, one, said.words, kind_of(one.casefold()) or "", sure=False)
            for one in several
        )
    elif kind is not None or in_list:
        yield _found(said.clause, said.words, said.words, kind or "", sure=said.listed or in_list)


def _leads_on(said: Said) -> bool:
    """Whether a sentence asks, or only leads into what follows; a point may do so and still name a measure."""
    end = said.words.rstrip()[-1:]
    return end == "?" or (end == ":" and not said.listed)


def _title(document: Document, section: Section) -> Iterator[Found]:
    """A heading such as «Physical access control» within the appendix of security."""
    title = section.title.strip(" *#.:")
    plain = document.plain(title)
    if not section.blocks or len(title) > LONGEST_TITLE or GENERAL.search(plain):
        return
    kind = kind_of(plain)
    if kind is not None and not re.search(r"^(?:bilag|appendix|annex|schedule|bilaga)\b", plain):
        yield _found(section.number, title, section.title, kind, sure=False)


def _rows(document: Document, section: Section, table: Table) -> Iterator[Found]:
    """The rows that name a measure; where most of a table's do, the rest are measures too."""
    said = list[tuple[str, str, str | None]]()
    for row in table.rows:
        cells = [cell.strip(" *`") for cell in row.cells if cell.strip(" *`")]
        if len(cells) > 1:
            words = ": ".join(cells)
            said.append((words, row.words, kind_of(document.plain(words))))
    named = sum(kind is not None for _, _, kind in said)
    every = len(said) >= FEWEST_POINTS and named >= MOST * len(said)
    for words, verbatim, kind in said:
        if (kind is not None or every) and not has_placeholder(words):
            yield _found(section.number, words, verbatim, kind or "", sure=kind is not None)


def _found(clause: str, name: str, words: str, kind: str, *, sure: bool) -> Found:
    label = label_of(name)
    text = label.rest if label and label.rest else name
    before, _, rest = text.partition(":")
    value = {"name": shortened(before if rest and len(before) < LONGEST_NAME / 2 else text)}
    return Found(
        security.MEASURE.name,
        value | ({"kind": kind} if kind else {}),
        clause,
        words,
        Sureness.SURE if sure else Sureness.LIKELY,
    )


def shortened(words: str) -> str:
    """The words of a measure, without marks, cut where a sentence grows too long for a name."""
    text = re.sub(r"[*`]+", "", words).strip(" .;,")
    return (
        text if len(text) <= LONGEST_NAME else text[:LONGEST_NAME].rsplit(" ", 1)[0].strip(" .;,")
    )
