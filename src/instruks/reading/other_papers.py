"""Is this something else than an agreement, more than one agreement, or one with its guide left in?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from instruks.reading.document import Document
from instruks.reading.finding import Doubt
from instruks.reading.section import Section
from instruks.reading.topics import topics_of
from instruks.texts.sentence import Sentence, say

AN_AGREEMENT = re.compile(
    r"databehandl|personoplysning|personopplysning|personuppgift|personal data|data process|databeskyttelse|gdpr|2016/679",
    re.IGNORECASE,
)
FEWEST = 4  # words of data protection; an agreement has hundreds
BINDS = re.compile(r"\b(?:processor|controller|part|parterne|parties|party)\b.{0,40}\b(?:skal|må|ska|får|shall|must|will|agrees?|forpligter|undertakes|er forpligtet|plikter)\b")  # fmt: skip
ENOUGH_DUTIES = 8
"""Sentences that bind a party; an agreement has dozens, and no other paper as many."""

OPENING = 900
"""Characters in which a paper says what it is."""


@dataclass(frozen=True)
class Paper:
    """A sort of paper that is handed in by mistake: what it calls itself, what it must contain."""

    called: re.Pattern[str]
    has: re.Pattern[str]
    says: Sentence


PAPERS = (
    Paper(
        re.compile(r"\b(?:faktura|invoice|kreditnota|credit note)\b", re.IGNORECASE),
        re.compile(r"\bmoms\b|\bvat\b|betalingsfrist|forfald|due date|total|beløb|amount|\biban\b", re.IGNORECASE),
        say("This is an invoice and no agreement; hand in the data-processing agreement."),
    ),
    Paper(
        re.compile(r"privatlivspolitik|persondatapolitik|privacy (?:policy|notice|statement)|cookie ?(?:politik|policy)|personvernerklæring|integritetspolicy", re.IGNORECASE),
        re.compile(r"\bvi (?:indsamler|behandler|deler|bruger)|\bwe (?:collect|process|share|use)|cookies|dine rettigheder|your rights|dina rättigheter", re.IGNORECASE),
        say("This is a privacy policy: it tells people what is done with their data and binds no processor; hand in the data-processing agreement."),
    ),
    Paper(
        re.compile(r"\bnda\b|non-disclosure|hemmeligholdelsesaftale|fortrolighedsaftale|tavshedserklæring", re.IGNORECASE),
        re.compile(r"fortrolig|confidential", re.IGNORECASE),
        say("This is an agreement on secrecy; it gives no instruction to process personal data."),
    ),
)  # fmt: skip

GUIDE = re.compile(
    r"\b(?:vejledning til (?:udfyldelse|brug)|udfyldningsvejledning|guidance (?:note|for completing)|drafting note|note to (?:draft|the user)|instructions? for (?:use|completing)|how to use this template|sådan (?:udfylder|bruger) du)"
    r"|\b(?:slettes|fjernes|delete|remove) (?:denne|dette|this) (?:boks|tekst|note|vejledning|box|text|guidance)\b|\b(?:tekst med |text in |markeret med )(?:grøn|gul|blå|rød|green|yellow|blue|red)\b"
    r"|\[(?:vejledning|bemærk|note|eksempel|guidance|instruction)\b[^\]]{10,}\]",
    re.IGNORECASE,
)
SAME_AGAIN = 5
"""Chapters with the same heading that come twice: as many as make a second agreement."""


def other_papers(document: Document) -> Iterator[Doubt]:
    """What a person must know of the paper as a whole before reading on."""
    yield from _no_agreement(document)
    yield from _two_agreements(document)
    yield from _guide(document)


def _no_agreement(document: Document) -> Iterator[Doubt]:
    """Another sort of paper, by its name and by binding nobody; or one without data protection."""
    opening = document.text[:OPENING]
    duties = sum(bool(BINDS.search(said.plain)) for said in document.said)
    if duties < ENOUGH_DUTIES:
        for paper in PAPERS:
            if paper.called.search(opening) and paper.has.search(document.text):
                yield Doubt("", paper.says)
                return
    if len(AN_AGREEMENT.findall(document.text)) < FEWEST:
        yield Doubt("", say("This does not look like an agreement about personal data; see whether it is the right file."))  # fmt: skip


def _two_agreements(document: Document) -> Iterator[Doubt]:
    """The same headings once more, further down: a second agreement in the same file."""
    again = _said_again(document.outline.sections)
    if len(again) >= SAME_AGAIN:
        yield Doubt(
            again[0].number,
            say(
                "From line {line} on the same headings come once more; there seem to be two agreements in this file. Hand in each by itself.",
                line=min(again[0].lines, default=1),
            ),
            again[0].title,
        )


def _said_again(sections: Sequence[Section]) -> list[Section]:
    """The clauses whose heading an earlier clause of the same level bears, outside appendices."""
    seen, again = set[str](), list[Section]()
    for one in sections:
        title = re.sub(r"\W+", " ", one.title).casefold().strip()
        if not title or one.appendix or not topics_of(title):
            continue
        if title in seen:
            again.append(one)
        seen.add(title)
    return again


def _guide(document: Document) -> Iterator[Doubt]:
    """Words for whoever fills in the text; what they say is not agreed."""
    told = set[str]()
    for said in document.said:
        if said.clause not in told and GUIDE.search(said.words):
            told.add(said.clause)
            yield Doubt(
                said.clause,
                say("A guide for filling in the text stands here; is it part of the agreement?"),
                said.words,
            )
