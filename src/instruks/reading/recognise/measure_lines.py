"""Which lines that look like headings are measures in the list of the chapter on security before them?"""

import re

from instruks.reading.document import Document
from instruks.reading.measure_kinds import kind_of
from instruks.reading.section import Section
from instruks.reading.topics import Topic

OTHER_CHAPTER = frozenset({Topic.BREACH, Topic.SUBPROCESSORS, Topic.TRANSFER, Topic.LIABILITY, Topic.FEE, Topic.SIGNATURE, Topic.CONTACT, Topic.ERASURE, Topic.EFFECT, Topic.DATA, Topic.PEOPLE, Topic.ASSISTANCE, Topic.PRECEDENCE})  # fmt: skip
FEWEST_WORDS = 3
LONGEST = 90  # characters


def measure_lines(document: Document) -> list[Section]:
    """Clauses without a number, right after one on security, whose heading names a measure in several words."""
    found, secure = list[Section](), False
    for one in document.outline.sections:
        bare = one.number.startswith("[") and not one.topics & OTHER_CHAPTER
        if secure and bare and _measure(document, one.title):
            found.append(one)
        else:
            secure = Topic.SECURITY in one.topics and not one.topics & OTHER_CHAPTER
    return found


def _measure(document: Document, title: str) -> bool:
    words = re.findall(r"\w+", title)
    return (
        len(words) >= FEWEST_WORDS
        and len(title) <= LONGEST
        and kind_of(document.plain(title)) is not None
    )
