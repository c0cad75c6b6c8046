"""Which kind of data is kept for how long, from when, and what becomes of it then?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from instruks.agreement.terms import retention
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.recognise.kept_points import NO_KIND, points
from instruks.reading.recognise.kept_rows import rows
from instruks.reading.recognise.kept_sentences import conditional, labelled, timed
from instruks.reading.recognise.kept_signs import IMPERSONAL, LABEL_NAMES, PERIOD_FIRST
from instruks.reading.recognise.kept_words import KEEP, WHOLE
from instruks.reading.recognise.measure_lines import measure_lines
from instruks.reading.topics import Topic

HOME = frozenset({Topic.RETENTION})
NOT_HERE = frozenset({Topic.BREACH, Topic.FEE, Topic.LIABILITY, Topic.DEFINITIONS, Topic.SIGNATURE, Topic.PRECEDENCE, Topic.CHANGES, Topic.SUPERVISION})  # fmt: skip
AS_A_WHOLE = {
    "da": "personoplysninger",
    "en": "personal data",
    "sv": "personuppgifter",
    "no": "personopplysninger",
}


def recognise(document: Document) -> Iterator[Found]:
    """Tables of kinds and periods, sentences with a period, and sentences that say until when."""
    yield from rows(document)
    yield from _of_lines(document)
    before: Said | None = None
    for said in document.said:
        if not said.heading and not _elsewhere(said):
            sureness = Sureness.SURE if said.section.topics & HOME else Sureness.LIKELY
            for words, value in _values(document, said):
                named = _named(document, value, before)
                if named:
                    yield Found(retention.KEPT.name, named, said.clause, words, sureness)
        before = said


def _of_lines(document: Document) -> Iterator[Found]:
    """Measures that look like headings, «Daily backup kept for 14 days», and the line below each."""
    for one in measure_lines(document):
        below = (
            said for said in document.said if said.section is one and Topic.AUDIT in one.topics
        )
        for said in (Said(one.title, document.plain(one.title), one), *below):
            for value in timed(said):
                yield Found(retention.KEPT.name, value, said.clause, said.words, Sureness.LIKELY)


def _elsewhere(said: Said) -> bool:
    """Whether the chapter speaks of something else; of audits it may still say how long their records are kept."""
    topics = said.section.topics
    if topics & HOME:
        return False
    only_kept = Topic.AUDIT in topics and not re.search(KEEP, said.plain)
    return bool(topics & NOT_HERE) or only_kept


def _values(document: Document, said: Said) -> Iterator[tuple[str, dict[str, Any]]]:
    """What a sentence says of keeping, with its words: as a point of a list, else part by part, else as a whole."""
    if listed := points(said):
        yield from listed
        return
    if of_a_form := list(labelled(said)):
        yield from ((said.words, one) for one in of_a_form)
        return
    for part in _parts(document, said):
        for value in list(timed(part)) or list(conditional(part)):
            yield part.words, value


def _parts(document: Document, said: Said) -> list[Said]:
    """The parts between semicolons, where one of them alone speaks of keeping; else the sentence whole."""
    cut = re.split(r"(?<=;)\s+", said.words)
    parts = [replace(said, words=part.strip(), plain=document.plain(part)) for part in cut]
    alone = [one for one in parts if list(timed(one)) or list(conditional(one))]
    return alone if alone and len(cut) > 1 else [said]


def _named(document: Document, value: dict[str, Any], before: Said | None) -> dict[str, Any] | None:
    """The value with the data it speaks of: «deletion takes place within 30 days» has them in the sentence before."""
    what = PERIOD_FIRST.sub("", re.sub(r"^\W*(?:\d+[.)]\s+)?", "", value["what"]))
    if NO_KIND.match(what) and not LABEL_NAMES.match(what) and "sletning" not in what.casefold():
        return None
    if not IMPERSONAL.match(what):
        return value | {"what": what}
    told = WHOLE.search(before.words) if before else None
    return value | {"what": told[0] if told else AS_A_WHOLE[document.language]}
