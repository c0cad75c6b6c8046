"""Whose personal data are they?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.facts.people import people_group_named
from instruks.agreement.terms import people
from instruks.reading.boxes import Box, box_of, without_box
from instruks.reading.document import Document
from instruks.reading.finding import Found, Sureness
from instruks.reading.groups_of_people import OWNER, speaks_of_people
from instruks.reading.in_prose import people_in_prose
from instruks.reading.kinds_of_data import ends_in_data
from instruks.reading.labels import Style, label_of
from instruks.reading.leads_of_people import (
    group_before_its_data,
    kinds_and_whose,
    leads_to_people,
    points_that_are_people,
)
from instruks.reading.mend import Paragraph
from instruks.reading.passages import Passage, passages
from instruks.reading.phrased import NOTHING, lists_in, without_label
from instruks.reading.placeholders import has_placeholder, is_placeholder
from instruks.reading.slug import slug
from instruks.reading.splitting import parts_of_list
from instruks.reading.table_points import row_points
from instruks.reading.topics import Topic

OTHER = re.compile(r"^(?:andre|øvrige|other) .{0,60}(?:specific|angiv|determined)", re.IGNORECASE)
IN_COLUMN = re.compile(
    r"registrerede|registrerade|data subject|personer|people|berørte",
    re.IGNORECASE,
)
IN_SORTED_COLUMN = re.compile(r"^(?:kategori|categor|type|gruppe|group)", re.IGNORECASE)
ABOUT = re.compile(
    r"^(?:for )?(?P<group>[^:.]{3,70}?)(?::| (?:opbevares|modtages|registreres|behandles) )\s*\S",
    re.IGNORECASE,
)
NOT_A_GROUP = re.compile(
    r"^(?:følgende|the following|följande) |^(?:alle )?kategori\w* af registrere|^categories of|^bemærk|^note\b|^(?:de )?registrerede\W*$|^data subjects?\W*$",
    re.IGNORECASE,
)
DATA_ABOUT = re.compile(
    r"^(?:(?:almindelige |følsomme )?(?:person)?(?:oplysninger|opplysninger|data|uppgifter)|personal data|information) (?:om|about|relating to|concerning|vedrørende) ",
    re.IGNORECASE,
)
OF_DATA = re.compile(
    r"^(?:the |de )?(?:types?|typer(?:ne)?|categories|kategorier(?:ne)?) (?:of|af|av) (?:\w+ )?(?:personal data|person\w+)(?! subject)",
    re.IGNORECASE,
)
PEOPLE_IN_SENTENCE = re.compile(
    r"(?:oplysninger om|omfatter|data about|concerning|vedrører) (?P<list>[^.:]{4,160})",
    re.IGNORECASE,
)


def recognise(document: Document) -> Iterator[Found]:
    """The groups a list names; printed ones nobody has chosen stand with `chosen = false`.

    Where no passage speaks of people, those whose data a list of data names are the groups.
    """
    found = [one for passage in passages(document, Topic.PEOPLE) for one in _in_passage(passage)]
    yield from found or _without_heading(document)


def _without_heading(document: Document) -> Iterator[Found]:
    """Each group once: those of prose, and those that stand before their data."""
    seen = set[str]()
    for one in (*_in_prose(document), *_before_their_data(document)):
        if one.value["slug"] not in seen:
            seen.add(one.value["slug"])
            yield one


def _in_prose(document: Document) -> Iterator[Found]:
    for said, words in people_in_prose(document):
        for value in _groups(words, chosen=True):
            yield Found(people.GROUP.name, value, said.clause, said.words, Sureness.LIKELY)


def _in_passage(passage: Passage) -> Iterator[Found]:
    yield from _listed(passage)
    yield from _in_tables(passage, IN_COLUMN, IN_SORTED_COLUMN)


def _in_tables(passage: Passage, *headings: re.Pattern[str]) -> Iterator[Found]:
    for block in passage.tables:
        for point in row_points(block.table, *headings):
            for value in _groups(point.words, chosen=point.box in {Box.TICKED, Box.NONE}):
                yield Found(
                    people.GROUP.name, value, passage.section.number, point.row, Sureness.LIKELY
                )


def _before_their_data(document: Document) -> Iterator[Found]:
    """«Medarbejdere: navn, e-mail»: the groups that stand before their data."""
    for passage in passages(document, Topic.DATA):
        yield from _in_tables(passage, IN_COLUMN)
        for one in passage.paragraphs:
            head = ABOUT.match(without_label(one.words))
            if head and speaks_of_people(head["group"]) and not ends_in_data(head["group"]):
                for value in _groups(head["group"], chosen=True):
                    yield _found(passage, value, one.words)
            whose = kinds_and_whose(without_label(one.words))[1]
            for value in _groups(whose, chosen=True) if whose else ():
                yield _found(passage, value, one.words)


def _listed(passage: Passage) -> Iterator[Found]:
    section = passage.section
    points = [
        one
        for one in passage.paragraphs
        if label_of(one.text, Style.BULLET, Style.NUMBER, Style.LETTER)
        and _may_be_group(one, passage)
    ]
    boxed = any(box_of(one.text) is not Box.NONE for one in points)
    blank_form = not boxed and any(has_placeholder(one.text) for one in passage.paragraphs)
    for one in points:
        words = without_label(without_box(one.words))
        if NOTHING.match(words):
            continue
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
    yield from _in_sentences(passage, listed=bool(points))


def _may_be_group(one: Paragraph, passage: Passage) -> bool:
    """Whether a point can name a group: among data, or behind a number, only words for people do."""
    words = without_label(one.words)
    if Topic.DATA in passage.topics:
        if one in points_that_are_people(passage.paragraphs):
            return True
        return speaks_of_people(words) and not ends_in_data(words) and not ABOUT.match(words)
    return label_of(one.text, Style.NUMBER) is None or speaks_of_people(words)


def _in_sentences(passage: Passage, *, listed: bool) -> Iterator[Found]:
    """The groups of a sentence without a verb, or of one that says whose data are processed."""
    combined = Topic.DATA in passage.topics
    for one in passage.paragraphs:
        if label_of(one.text, Style.BULLET, Style.NUMBER, Style.LETTER):
            continue
        if about := group_before_its_data(one.words):
            for value in _groups(about, chosen=True):
                yield _found(passage, value, one.words)
            continue
        if leads_to_people(one.words):
            continue
        for lead, listed_words in lists_in(one.words):
            words = DATA_ABOUT.sub("", listed_words)
            if (listed and lead) or OF_DATA.match(lead) or kinds_and_whose(words)[0]:
                continue
            head = ABOUT.match(words) if combined else None
            group = head["group"] if head and speaks_of_people(head["group"]) else words
            if speaks_of_people(group) and not NOT_A_GROUP.search(group):
                if combined and not head and ends_in_data(words) and not lead:
                    continue
                for value in _groups(group, chosen=True):
                    yield _found(passage, value, one.words)
        if not listed and not any(True for _ in lists_in(one.words)):
            yield from _known_in(passage, one.words)


def _known_in(passage: Passage, words: str) -> Iterator[Found]:
    """The known groups of a sentence that says whose data are processed."""
    for said in PEOPLE_IN_SENTENCE.finditer(words):
        for part in parts_of_list(said["list"]):
            known = people_group_named(OWNER.sub("", part)) or people_group_named(part.split()[-1])
            if known:
                yield _found(passage, {"slug": known.slug, "name": part}, words)


def _found(passage: Passage, value: dict[str, Any], words: str) -> Found:
    return Found(people.GROUP.name, value, passage.section.number, words, Sureness.LIKELY)


def _groups(words: str, *, chosen: bool) -> list[dict[str, Any]]:
    bare = words.strip(" .;:")
    whole = people_group_named(bare) or people_group_named(OWNER.sub("", bare))
    named = [bare] if whole else parts_of_list(bare)
    groups = [_group(part, chosen=chosen) for part in named]
    known = [group for group in groups if group["known"]]
    if len(named) > 1 and not all(_stands_alone(part) for part in named):
        groups = [_group(bare, chosen=chosen)]
    if len(named) > 1 and len(known) < len(groups) - 1:
        groups = [_group(bare, chosen=chosen)]
    return [{key: value for key, value in group.items() if key != "known"} for group in groups]


def _stands_alone(part: str) -> bool:
    """Whether a part of a list names people itself, and is no word for the next: «nuværende og …»."""
    return speaks_of_people(part) or len(part.split()) > 1


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
