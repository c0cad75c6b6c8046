"""Whose personal data are they?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.facts.people import people_group_named
from instruks.agreement.terms import people
from instruks.reading.boxes import Box, box_of, without_box
from instruks.reading.document import Document
from instruks.reading.finding import Found, Sureness
from instruks.reading.labels import Style, label_of
from instruks.reading.passages import Passage, passages
from instruks.reading.placeholders import has_placeholder, is_placeholder
from instruks.reading.slug import slug
from instruks.reading.splitting import parts_of_list
from instruks.reading.table_points import row_points
from instruks.reading.topics import Topic

OTHER = re.compile(r"^(?:andre|øvrige|other) .{0,60}(?:specific|angiv|determined)", re.IGNORECASE)
OWNER = re.compile(
    r"^(?:den dataansvarliges|the controller's|kundens|customer's) (?:egne )?", re.IGNORECASE
)
IN_COLUMN = re.compile(
    r"^(?:kategori|categor|type)\w*$|registrerede|registrerade|data subject|personer|people|berørte",
    re.IGNORECASE,
)
PEOPLE_IN_SENTENCE = re.compile(
    r"(?:oplysninger om|omfatter|data about|concerning|vedrører) (?P<list>[^.:]{4,160})",
    re.IGNORECASE,
)


def recognise(document: Document) -> Iterator[Found]:
    """The groups a list names; printed ones nobody has chosen stand with `chosen = false`."""
    for passage in passages(document, Topic.PEOPLE):
        yield from _listed(passage)
        for block in passage.tables:
            for point in row_points(block.table, IN_COLUMN):
                for value in _groups(point.words, chosen=point.box in {Box.TICKED, Box.NONE}):
                    yield Found(
                        people.GROUP.name, value, passage.section.number, point.row, Sureness.LIKELY
                    )


def _listed(passage: Passage) -> Iterator[Found]:
    section = passage.section
    points = [
        one
        for one in passage.paragraphs
        if label_of(one.text, Style.BULLET, Style.NUMBER, Style.LETTER)
    ]
    boxed = any(box_of(one.text) is not Box.NONE for one in points)
    blank_form = not boxed and any(has_placeholder(one.text) for one in passage.paragraphs)
    for one in points:
        words = without_box(one.words)
        if OTHER.match(words) or is_placeholder(words):
            continue
        box = box_of(one.text)
        chosen = box is Box.TICKED or (box is Box.NONE and not boxed and not blank_form)
        for value in _groups(words, chosen=chosen):
            yield Found(
                people.GROUP.name,
                value,
                section.number,
                one.words,
                Sureness.SURE if chosen else Sureness.LIKELY,
            )
    if not points:
        yield from _in_sentences(passage)


def _in_sentences(passage: Passage) -> Iterator[Found]:
    """No list: the groups of a sentence that says whose data are processed, where they are known."""
    for one in passage.paragraphs:
        for said in PEOPLE_IN_SENTENCE.finditer(one.words):
            for part in parts_of_list(said["list"]):
                known = people_group_named(OWNER.sub("", part)) or people_group_named(
                    part.split()[-1]
                )
                if known:
                    yield Found(
                        people.GROUP.name,
                        {"slug": known.slug, "name": part},
                        passage.section.number,
                        one.words,
                        Sureness.LIKELY,
                    )


def _groups(words: str, *, chosen: bool) -> list[dict[str, Any]]:
    bare = words.strip(" .;")
    whole = people_group_named(bare) or people_group_named(OWNER.sub("", bare))
    named = [bare] if whole else parts_of_list(bare)
    groups = [_group(part, chosen=chosen) for part in named]
    known = [group for group in groups if group["known"]]
    if len(named) > 1 and len(known) < len(groups) - 1:
        groups = [_group(bare, chosen=chosen)]
    return [{key: value for key, value in group.items() if key != "known"} for group in groups]


def _group(part: str, *, chosen: bool) -> dict[str, Any]:
    """A group by the name it has, or by its first words: «medarbejdere (brugere) af …» are employees."""
    bare = OWNER.sub("", part)
    head = re.split(r"[(:]| der | som | who | af | hos | på | ved | of ", bare)[0].strip()
    known = people_group_named(part) or people_group_named(bare) or people_group_named(head)
    if (
        known is None
        and re.match(r"øvrige|andre|other", bare, re.IGNORECASE)
        and re.search(r"kontakt|henvend|contact", part, re.IGNORECASE)
    ):
        known = people_group_named("callers")
    value: dict[str, Any] = {
        "slug": known.slug if known else slug(head or part),
        "name": part,
        "known": bool(known),
    }
    if not chosen:
        value["chosen"] = False
    return value
