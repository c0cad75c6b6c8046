"""Which phrases does a text put under a heading such as purpose or nature: points, sentences, rows?"""

import re
from collections.abc import Iterable, Iterator

from instruks.reading.boxes import Box, box_of, without_box
from instruks.reading.document import Document
from instruks.reading.facts.heard import Fact, fact
from instruks.reading.passages import Passage, passages
from instruks.reading.phrased import OPENED, without_label
from instruks.reading.placeholders import is_placeholder
from instruks.reading.sentences import sentences
from instruks.reading.table_points import row_points
from instruks.reading.topics import Topic

ANY_COLUMN = re.compile(r"\w")
OF_THE_AGREEMENT = re.compile(
    r"^(?:formålet med |the purpose of |syftet med )?(?:(?:at )?denne (?:aftale|databehandler)|dette bilag|disse (?:bestemmelser|vilkår)|nærværende|aftalen|databehandleraftalen|bestemmelserne|bilag\w*|this (?:dpa|agreement|data processing|annex|appendix|schedule)|these (?:clauses|terms)|the (?:dpa|agreement|clauses|annex(?:es)?|parties|controllers and processors|details|specific|subject matter, )|annex(?:es)?|detta avtal|avtalet|parterna|personoplysninger må)\b",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"\b(?:er (?:nærmere )?(?:beskrevet|angivet|anført)|fremgår af|(?:is|are|as) (?:described|set out|specified|set forth) in|henvises til|finder ikke sted|bruges ikke|må ikke|shall not|does not use|not process|unless)\b",
    re.IGNORECASE,
)
IS_A_LEAD = re.compile(r":\s*$")
LEADS = re.compile(
    r"^(?:det |den |the )?(?:primære |overordnede |main )?(?:formål(?:et|ene)? (?:med|for) .{0,160}? er(?: alene| udelukkende| primært)?,?(?: at)?|formål(?:et|ene)? er(?: alene| udelukkende| primært)?(?: at)?"
    r"|karakteren af .{0,120}? (?:er|består (?:primært )?i)|behandlingen (?:består|omfatter|vedrører|drejer sig)(?: primært| hovedsageligt)?(?: om| i| af)?|såfremt .{0,80} gælder følgende"
    r"|(?:the )?(?:nature|purposes?) of .{0,120}? (?:is|are|includes?)(?: to)?|processing (?:is limited to|includes|consists of)|behandlingen omfattar)\s*:?\s+",
    re.IGNORECASE,
)
CONDITION = re.compile(
    r"^såfremt .{0,120} gælder følgende|^if .{0,120} the following", re.IGNORECASE
)


def phrases_under(document: Document, topic: Topic, column: re.Pattern[str]) -> Iterator[Fact]:
    """What the passages about a topic say, a phrase a point, sentence or row of a table."""
    for passage in passages(document, topic):
        for one in passage.paragraphs:
            if box_of(one.text) is not Box.EMPTY:
                yield from _told(one.words)
        yield from _rows(passage, column)


def _told(words: str) -> Iterator[Fact]:
    for sentence in sentences(without_box(without_label(words))):
        bare = sentence.strip()
        told = LEADS.sub("", bare, count=1).strip(" .;,")
        opened = OPENED.match(bare)
        if opened and OF_THE_AGREEMENT.match(opened["list"]):
            continue
        if not told or is_placeholder(told) or IS_A_LEAD.search(bare) or CONDITION.match(bare):
            continue
        if not OF_THE_AGREEMENT.match(bare) and not ELSEWHERE.search(bare):
            yield fact(told, bare)


def _rows(passage: Passage, column: re.Pattern[str]) -> Iterator[Fact]:
    for block in passage.tables:
        for point in row_points(block.table, column, ANY_COLUMN):
            if point.box is not Box.EMPTY and not is_placeholder(point.words):
                yield fact(point.words, point.row)


def each_once(facts: Iterable[Fact]) -> list[Fact]:
    """The facts in their order, each value once."""
    found = dict[str, Fact]()
    for one in facts:
        found.setdefault(str(one["value"]).casefold(), one)
    return list(found.values())
