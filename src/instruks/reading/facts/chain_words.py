"""How does a text state its sub-processors, and whom does it say is none?"""

import re
from collections.abc import Sequence

from instruks.reading.document import Document
from instruks.reading.facts.heard import Fact, fact
from instruks.reading.sub_processor_rows import list_tables
from instruks.reading.topics import Topic

LIST = re.compile(r"\blist|\bliste|oversigt|fortegnelse|förteckning|subprocessor")
ELSEWHERE = re.compile(
    r"https?://|www\.|[\w.-]+\.\w{2,}/|\bweb|hjemmeside|privacy policy|privatlivspolitik|on request|upon request"
    r"|på (?:anmodning|forespørgsel|forespørsel|begäran)|available (?:at|on|here)|tilgængelig (?:på|via)|find(?:es)? (?:her|på)|\bsee /"
)
NAMED = r"(?:under-?\s?databehandler|sub-?\s?processor|underbiträde|underleverandør)"
DENIED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?:ikke|not|no|non-?) ?{NAMED}\w*\s*:\s*(?P<who>.{{2,160}})",
        rf"^(?:når|hvis|såfremt|when|if|where)\b[^.;]{{0,200}}, (?:er|is|are|udgør) (?P<who>[^,.;]{{2,40}}?) (?:ikke|not)\b[^.;]{{0,45}}?{NAMED}",
        rf"^(?!når|hvis|såfremt|when\b|if\b|where\b)(?:[\w*]+: )?(?P<who>.{{2,160}}?),?\s+(?:er|is|are|udgør|anses|betragtes)\b[^.;]{{0,40}}?\b(?:ikke|not|ej)\b[^.;]{{0,45}}?{NAMED}",
    )
)
DUTY = re.compile(r"\b(?:skal|må|shall|may|must|berettiget|entitled|allowed)\b", re.IGNORECASE)


def how_stated(document: Document, items: Sequence[Fact]) -> Fact:
    """Whether the text lists its sub-processors, leaves the list open, or sends the reader elsewhere."""
    if items:
        named = all(one["name"] for one in items)
        return {
            "stated": "list" if named else "list with placeholders",
            "evidence": items[0]["evidence"],
        }
    for said in document.under(Topic.SUBPROCESSORS, Topic.APPROVED):
        if LIST.search(said.plain) and ELSEWHERE.search(said.plain):
            return {"stated": "by reference", "evidence": said.words}
    empty = next((table for _, table, _, _ in list_tables(document)), None)
    if empty:
        return {"stated": "empty table", "evidence": " ".join(empty.headings)}
    return {"stated": None, "evidence": []}


def denied_in_sentences(document: Document) -> list[Fact]:
    """«X is not a sub-processor»: whom the text says so of."""
    found = (
        (said, denied)
        for said in document.said
        for pattern in DENIED
        if (denied := pattern.match(said.words))
    )
    return [
        fact(denied["who"].strip(" *"), said.words)
        for said, denied in found
        if not DUTY.search(denied[0])
    ]
