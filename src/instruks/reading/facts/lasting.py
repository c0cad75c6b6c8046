"""How long does the processing go on, in the shortest words of the text?"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from instruks.agreement.terms import term_of_agreement
from instruks.reading.document import Said
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.facts.lasting_phrases import ALL, TELLING
from instruks.reading.placeholders import has_placeholder
from instruks.reading.topics import Topic, topics_of

ABOUT_DURATION = re.compile(
    r"^\W*(?:[A-Z]\.?\d\W*)?(?:varighed|duration|varaktighet|varighet|behandlingens varighed|term of processing)\b",
    re.IGNORECASE,
)
LABELLED = re.compile(
    rf"{ABOUT_DURATION.pattern}(?: (?:of|af) (?:the )?(?:processing|behandlingen))?[*:\s]*:[*\s]*(?P<rest>\S.{{3,160}})",
    re.IGNORECASE,
)
LASTS = re.compile(
    r"gælder|gældende|indgå|gjelder|gäller|løber|varer|fortsætter|in (?:full )?(?:force|effect)|continue|remain|process(?:es|ed|ing)? data for|lasts?\b|takes? place|applies|apply|correspond|svarer til|motsvarar|tilsvarer|\bends?\b|følger|följer|follow|processed for|effective until|terminates? (?:automatically )?(?:when|upon)|pågår|varar|ophører|upphör|opphører|terminates?|expires?|co-?terminous|throughout|sker i"
)
SUBJECT = re.compile(
    r"\b(?:bestemmelserne|(?:databehandler)?aftalen?|denne aftale|behandling(?:en)?|avtalet?|avtalen|dpa|agreement|contract|addendum|clauses|processing|data)\b"
)
PROCESSING = re.compile(r"^(?:behandlingen|processing)\b")
NOT_UNDER = frozenset({Topic.DEFINITIONS, Topic.SUBPROCESSORS, Topic.BREACH, Topic.AUDIT, Topic.CONFIDENTIALITY})  # fmt: skip
LABEL_AND_ANSWER = 2  # cells of a row
LONGEST_LABEL = 7  # words
REFERS = re.compile(
    r"(?:term|duration|rules|regler\w*|løbetid\w*|varighed\w*|period|specified|set out|stated|accordance|fremgår|angivet|følger|framgår|anges|fremgår)\b.{0,80}(?:agreement|order|contract|aftale|kontrakt|avtal)|(?:agreement|order|contract|aftale|kontrakt|avtal).{0,60}(?:\bterm\b|duration|varighed|løbetid)",
    re.IGNORECASE,
)
LEAST, MOST = 8, 220  # characters of an answer
HOME = frozenset({Topic.EFFECT, Topic.DURATION, Topic.DESCRIPTION})
OTHER = re.compile(
    r"opbevar|gemmes|retain|retention(?!.*process(?:es)? data for the duration)|kept|confidential|tavshed|fortrolighed|surviv|tystnad|credits|subprocessor|underret|notif|signaturstandard|instruction|suspend|continue to ensure|fortsat sikre"
)


def duration(heard: Heard) -> Fact | None:
    """The part that says how long: the description of the processing goes before the clauses."""
    for cell in _answered(heard):
        return fact(phrase_in(cell, TELLING) or cell, cell)
    for said in _candidates(heard):
        phrase = phrase_in(said.words)
        if phrase or said in _referred(heard):
            return fact(phrase or said.words.strip(" ."), said.words)
    found = heard.last(term_of_agreement.LASTS_AS_THE_SERVICE)
    phrase = (phrase_in(found.words) or found.words) if found else ""
    return fact(phrase, found.words) if found and not has_placeholder(phrase) else None


def phrase_in(words: str, phrases: Sequence[re.Pattern[str]] = ALL) -> str:
    """The part of a sentence that says how long, or nothing."""
    text = " ".join(words.split())
    label = LABELLED.match(text)
    text = label["rest"] if label else text
    found = next((said for one in phrases if (said := one.search(text))), None)
    return found[0].strip() if found else label["rest"].strip(" .*") if label else ""


def _answered(heard: Heard) -> Iterator[str]:
    """What stands beside «Duration» in a table of label and answer."""
    for _, table in heard.document.tables():
        for cells in (table.headings, *(row.cells for row in table.rows)):
            alone = len(cells) == LABEL_AND_ANSWER and ABOUT_DURATION.search(cells[0])
            if alone and LEAST < len(cells[1]) < MOST and not has_placeholder(cells[1]):
                yield cells[1].strip()


def _candidates(heard: Heard) -> Iterator[Said]:
    """Sentences of a description's part on duration, then those on how long the agreement lasts."""
    said = [one for one in heard.document.said if not has_placeholder(one.words)]
    described = [one for one in said if _describes(one)]
    yield from sorted(
        described,
        key=lambda one: (
            not phrase_in(one.words, TELLING),
            not one.section.appendix,
            not PROCESSING.search(one.plain),
        ),
    )
    yield from _referred(heard)
    general = [
        one
        for one in said
        if LASTS.search(one.plain)
        and SUBJECT.search(one.plain)
        and not OTHER.search(one.plain)
        and not one.section.topics & NOT_UNDER
        and phrase_in(one.words)
        and (one.section.topics & HOME or phrase_in(one.words, TELLING))
    ]
    yield from sorted(
        general,
        key=lambda one: (
            not phrase_in(one.words, TELLING),
            not (one.section.appendix and PROCESSING.search(one.plain)),
        ),
    )


def _referred(heard: Heard) -> list[Said]:
    """The sentence below a label «Duration of the processing» that sends the reader to another text."""
    said = heard.document.said
    return [
        below
        for label, below in pairwise(said)
        if ABOUT_DURATION.match(label.words)
        and len(label.words.split()) < LONGEST_LABEL
        and len(below.words) < MOST
        and REFERS.search(below.words)
        and not has_placeholder(below.words)
        and below.section is label.section
        and label.section.topics & {Topic.DESCRIPTION, Topic.DURATION}
    ]


def _describes(said: Said) -> bool:
    """Whether a sentence answers «duration of the processing», by its heading or by how it begins."""
    if said.heading:
        return False
    if Topic.DURATION in topics_of(said.section.title) or ABOUT_DURATION.search(said.words):
        return True
    if Topic.DURATION in said.section.topics and not said.section.title:
        return bool(phrase_in(said.words)) and said.words.startswith(phrase_in(said.words))
    phrase = phrase_in(said.words)
    begins = said.words.startswith(phrase) or (
        PROCESSING.search(said.plain) and LASTS.search(said.plain)
    )
    return bool(
        phrase
        and phrase_in(said.words, TELLING)
        and begins
        and Topic.DESCRIPTION in said.section.topics
    )
