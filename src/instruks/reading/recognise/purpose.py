"""What may the processing be for, and what must lie behind each task?"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from instruks.agreement.terms import purpose
from instruks.agreement.terms.purpose import Behind
from instruks.reading.boxes import Box
from instruks.reading.conditions import conditions
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.mend import TableBlock
from instruks.reading.placeholders import has_placeholder
from instruks.reading.section import Section
from instruks.reading.slug import slug
from instruks.reading.splitting import parts_of_list
from instruks.reading.table_points import row_points
from instruks.reading.topics import Topic, topics_of

HEADINGS = (Topic.PURPOSE,)
KNOWN = (
    ("consultancy_task", r"konsulentopgave|consultancy task"),
    (
        "database_administration",
        r"administrations? ?opgaver.{0,60}database|database ?administration",
    ),
    ("hosting_and_operations", r"(?:hosting og )?drift af|hosting and operat"),
    ("setup", r"^(?:at kunne )?(?:implementer|opsæt|set-?up|onboard)"),
    ("support", r"support|rådgivning"),
    ("service", r"løbende service|^service\b|vedligehold|fejl"),
    ("reporting", r"rapport|report"),
)
TASK = r"aftalt\w* (?:konsulent)?opgave|agreed task"
CASE = r"support|sager|specificeret i serviceaftalen|administrations? ?opgaver"
ORDER = re.compile(
    r"(?:specifikke )?opgaver bestilt af (?:den )?\w+|bestilte opgaver|tasks ordered by (?:the )?\w+",
    re.IGNORECASE,
)
NAMED_LIST = re.compile(
    r"(?:dette gælder|omfatter|herunder|including|følgende formål)\s*:? (?P<list>.+)$",
    re.IGNORECASE,
)
AIM = re.compile(
    r"formål(?:et|ene)? (?:med|for) (?:[\w' -]{0,90}?) (?:er|består i|omfatter)(?: at)?(?: kunne)? (?P<aim>.{6,300}?)(?:,? som nærmere|\.|$)|purposes? (?:of [\w' -]{0,60} )?(?:is|are) (?:to )?(?P<purpose>.{6,300}?)(?:\.|$)|(?:formål(?:et)?|ändamål|purpose)s?:\s*(?P<field>.{4,200})",
    re.IGNORECASE,
)
CONNECTED = re.compile(
    r"(?:i forbindelse med|in connection with|i samband med) (?P<aim>[^.]{6,200})", re.IGNORECASE
)
VERB = re.compile(
    r"\b(?:er|har|skal|kan|må|bliver|behandler|foretager|omfatter|is|are|has|shall|may|will|processes|ska|är|får|behandlar|\w+[mndvtgrl]es)\b",
    re.IGNORECASE,
)
IN_COLUMN = re.compile(r"^(?:formål|ändamål|purpose)", re.IGNORECASE)
VARIES = re.compile(r"vil (?:derfor )?variere|bestemmes|determined solely", re.IGNORECASE)


def recognise(document: Document) -> Iterator[Found]:
    """Purposes by service; a clause that hangs on a service gives its purposes to that service."""
    services = {one.clause: one.service for one in conditions(document)[0]}
    for section in document.sections(*HEADINGS):
        sentences = [said for said in document.said if said.section is section]
        found = [each for said in sentences for each in _of(said, services.get(said.clause, ""))]
        found += _in_tables(section)
        above = document.by_number.get(section.under) if not section.title else None
        heading = above.title if above else section.title
        if not found and Topic.PURPOSE in topics_of(heading):
            found = _in_passing(sentences)
        yield from found


def _in_tables(section: Section) -> Iterator[Found]:
    for block in section.blocks:
        if isinstance(block, TableBlock):
            for point in row_points(block.table, IN_COLUMN):
                if point.box is not Box.EMPTY:
                    value = _purpose(_slug(point.words), point.words, "", Behind.NOTHING)
                    yield Found(
                        purpose.ALLOWED.name, value, section.number, point.row, Sureness.LIKELY
                    )


def _in_passing(sentences: Sequence[Said]) -> list[Found]:
    """Below a heading about purposes: a phrase without a verb, or what the work is connected with."""
    for said in sentences:
        connected = CONNECTED.search(said.words)
        phrase = said.words.strip(" .") if not VERB.search(said.words) else ""
        name = connected["aim"] if connected else phrase
        if name and not said.heading and not has_placeholder(name):
            value = _purpose(_slug(name), name, "", Behind.NOTHING)
            return [Found(purpose.ALLOWED.name, value, said.clause, said.words, Sureness.UNSURE)]
    return []


def _of(said: Said, service: str) -> Iterator[Found]:
    ordered, aim = ORDER.search(said.words), AIM.search(said.words)
    named = NAMED_LIST.search(said.words)
    if ordered:
        yield _found(said, _purpose("ordered_task", ordered[0].strip(), service, Behind.ORDER))
    elif aim and not VARIES.search(said.words):
        words = next(part for part in aim.groups() if part)
        for name in _split(words):
            yield _found(said, _purpose(_slug(name), name, service, _behind(said, service)))
    elif named and not service:
        for name in parts_of_list(named["list"]):
            bare = re.sub(r"\s*\(.*$", "", name)
            yield _found(said, _purpose(_slug(name), bare, service, Behind.NOTHING))
    elif said.listed and said.section.topics & {Topic.PURPOSE}:
        name = said.words.strip(" .;")
        yield _found(said, _purpose(_slug(name), name, service, Behind.NOTHING))


def _behind(said: Said, service: str) -> Behind:
    """What must lie behind the work: an agreed task, or a case where a service is on request."""
    if re.search(TASK, said.plain):
        return Behind.TASK
    on_request = service not in {"", "hosting"} and re.search(CASE, said.plain)
    return Behind.CASE if on_request else Behind.NOTHING


def _split(words: str) -> list[str]:
    """Two aims joined by «samt» are two."""
    return [part.strip(" ,") for part in re.split(r" samt (?=\w+e )", words) if part.strip(" ,")]


def _slug(name: str) -> str:
    return next(
        (known for known, said in KNOWN if re.search(said, name, re.IGNORECASE)), slug(name)
    )


def _purpose(one: str, name: str, service: str, behind: Behind) -> dict[str, Any]:
    value: dict[str, Any] = {"slug": one, "name": name}
    if service:
        value["service"] = service
    if behind is not Behind.NOTHING:
        value["needs"] = str(behind)
    return value


def _found(said: Said, value: dict[str, Any]) -> Found:
    return Found(purpose.ALLOWED.name, value, said.clause, said.words, Sureness.LIKELY)
