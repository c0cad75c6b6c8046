"""What is done with the data, in the words of the text?"""

import re

from instruks.agreement.terms import operation
from instruks.reading.activities import operations_in
from instruks.reading.announced import STOPS
from instruks.reading.document import Document, Said
from instruks.reading.facts.heard import Fact, Heard, fact, in_its_words
from instruks.reading.facts.phrases import each_once, phrases_under
from instruks.reading.topics import Topic

COLUMN = re.compile(
    r"^(?:behandlings)?(?:aktivitet|activit|behandling|processing|operation|aktivitet)",
    re.IGNORECASE,
)
HOME = frozenset({Topic.INSTRUCTION, Topic.DESCRIPTION, Topic.NATURE, Topic.PURPOSE})
NOT_HERE = frozenset(
    {
        Topic.SECURITY,
        Topic.TRANSFER,
        Topic.ASSISTANCE,
        Topic.BREACH,
        Topic.ERASURE,
        Topic.RETENTION,
        Topic.AUDIT,
        Topic.SUBPROCESSORS,
        Topic.CONFIDENTIALITY,
        Topic.DEFINITIONS,
        Topic.PLACE,
    }
)
DONE = re.compile(
    r"\bprocessor (?:\w+ ){0,4}?(?:importerer|indsamler|opbevarer|lagrer|registrerer|modtager|hoster|supporterer|yder|udfører|drifter|driver|vedligeholder|videresender|fjerner|integrerer|konverterer|collects?|stores?|hosts?|receives?|records|imports?|transmits?|retrieves|analyses|lagrar|samlar in|tar emot)\b"
    r"|^(?:selve )?(?:data)?behandlingen (?:vil )?(?:typisk |primært )?(?:omfatte|bestå|udgør|vedrør|indebær|drejer sig)"
    r"|^(?:the )?processing (?:will |may |shall )?(?:includes?|consists?|comprises?|involves?)\b|^behandlingen omfattar"
    r"|(?:opbevaring|modtagelse|registrering|indsamling|hosting|drift|lagring) (?:og \w+ )?af (?:person)?oplysninger|i forbindelse med (?:drift|hosting|support|vedligehold|opsætning|implementering)",
    re.IGNORECASE,
)
BEGINS = re.compile(r"(?:data)?behandlingen\b|(?:the )?processing\b", re.IGNORECASE)
DUTY = re.compile(
    r"\b(?:skal|shall|must|må (?:ikke|kun)|instruks(?:en)? (?:skal|der)|may (?:not|only)|instruction)\b|instruks",
    re.IGNORECASE,
)


def nature(heard: Heard) -> list[Fact]:
    """The operations the text allows, and what it tells under such a heading or of the work."""
    under = phrases_under(heard.document, Topic.NATURE, COLUMN)
    return each_once([*under, *in_its_words(heard.all(operation.ALLOWED)), *_work(heard.document)])


def _work(document: Document) -> list[Fact]:
    """Sentences of the description and of the instruction that say what is done."""
    return [fact(said.words, said.words) for said in document.said if _tells(said)]


def _tells(said: Said) -> bool:
    topics = said.section.topics
    if topics & NOT_HERE or said.heading or topics & (STOPS - HOME):
        return False
    bare = re.sub(r"^[\W\d_]+", "", said.plain)
    if not topics & HOME and not (BEGINS.match(bare) and operations_in(bare)):
        return False
    return bool(DONE.search(bare)) and not DUTY.search(bare)
