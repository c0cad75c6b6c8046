"""Which kinds of personal data are covered, which are only printed, and which are not meant?"""

import re
from collections.abc import Iterator

from instruks.agreement.terms import data
from instruks.agreement.terms.data import Category
from instruks.reading.boxes import Box, box_of, without_box
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.kinds_of_data import is_list_of_kinds, kind_of_data, kinds_in
from instruks.reading.labels import Style, label_of
from instruks.reading.mend import Paragraph
from instruks.reading.passages import Passage, passages
from instruks.reading.placeholders import has_placeholder
from instruks.reading.rules import by_rules, says
from instruks.reading.table_points import row_points
from instruks.reading.topics import Topic

HEADINGS = (
    (Category.NATIONAL_ID, r"cpr|personnummer|national id"),
    (
        Category.CRIMINAL,
        r"strafbar|straffedom|lovovertræd|artikel 10\b|article 10\b|criminal|lagöverträd",
    ),
    (
        Category.SPECIAL,
        r"følsomme|særlige kategorier|artikel 9\b|article 9\b|special categor|sensitive|känsliga",
    ),
    (Category.CONFIDENTIAL, r"rent private|fortrolige|confidential|private forhold"),
    (Category.ORDINARY, r"almindelige|artikel 6\b|article 6\b|ordinary|general personal data"),
)
GROUNDS = re.compile(r"(Databeskyttelseslovens? § ?\d+(?:, stk\. ?\d+)?)", re.IGNORECASE)
NOT_MEANT = r"ikke (?:udviklet|beregnet|tænkt|designet)|not (?:designed|intended|meant)|ikke behandles|behandler ikke|behandlar inte|(?:does|do) not process|behandlas inte|inga .{0,60}behandlas|ingen .{0,60}behandl|må ikke (?:indtastes|behandles)|no special categor"
SETUP = re.compile(r"ved oprettelse|when .{0,20}(?:created|set up)|til opsætning", re.IGNORECASE)
IN_USE = re.compile(
    r"ved controller's brug|administratoradgang|in use|when using|adgang", re.IGNORECASE
)
NAMED_IN = re.compile(
    r"^(?!kategori|categor|type|art\b).*(?:oplysning|uppgift|data\b)", re.IGNORECASE
)
SORTED_IN = re.compile(r"^(?:kategori|categor|type)\w*(?: .*)?$", re.IGNORECASE)


def _sorts(said: Said) -> list[Category]:
    wanted = [sort for sort, words in HEADINGS[:3] if re.search(words, said.plain)]
    return wanted[::-1]


RULES = (
    says(data.NOT_MEANT, _sorts, NOT_MEANT, r"artikel 9|article 9|følsomme|særlige kategorier|special categor|känsliga|artikel 10|criminal|lagöverträdelser|cpr", under=(Topic.DATA, Topic.DESCRIPTION, Topic.TRANSFER)),
    says(data.OTHER_NEEDS_TEXT, True, r"^(?:andre|øvrige|other).{0,60}(?:specific|angives|specif)", under=(Topic.DATA,)),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Every kind of data the text lists under such a heading, with its legal sort, ticked or not."""
    yield from by_rules(document, RULES)
    for passage in passages(document, Topic.DATA):
        yield from _listed(document, passage)
        yield from _in_tables(passage)


def _in_tables(passage: Passage) -> Iterator[Found]:
    """A row for each kind, or for several with commas between."""
    for block in passage.tables:
        for point in row_points(block.table, NAMED_IN, SORTED_IN):
            chosen = point.box in {Box.TICKED, Box.NONE}
            for kind in kinds_in(point.words):
                value = kind_of_data(kind, Category.ORDINARY, "", "", chosen=chosen)
                yield Found(
                    data.ITEM.name, value, passage.section.number, point.row, Sureness.LIKELY
                )


def _listed(document: Document, passage: Passage) -> Iterator[Found]:
    """The points of the lists, each under the sort that the line above it names."""
    sort, ground, used_for, lead = Category.ORDINARY, "", "", ""
    section = passage.section
    boxed = any(box_of(one.text) is not Box.NONE for one in passage.paragraphs)
    blank_form = any(has_placeholder(one.text) for one in passage.paragraphs) and not boxed
    for one in passage.paragraphs:
        if not _is_point(one) and not is_list_of_kinds(one.words):
            plain = document.plain(one.words)
            if re.search(NOT_MEANT, plain):
                lead = "not"
                continue
            named = next((sort for sort, words in HEADINGS if re.search(words, plain)), None)
            if named:
                sort, ground = named, (GROUNDS.search(one.words) or ["", ""])[1]
            used_for = (
                "user set-up"
                if SETUP.search(plain)
                else "use and administration"
                if IN_USE.search(plain)
                else used_for
            )
            lead = plain
            continue
        if lead == "not":
            continue
        box = box_of(one.text)
        printed = boxed and _is_point(one)
        chosen = box is Box.TICKED or (box is Box.NONE and not printed and not blank_form)
        for kind in kinds_in(without_box(one.words)):
            value = kind_of_data(kind, sort, ground, used_for, chosen=chosen)
            yield Found(
                data.ITEM.name,
                value,
                section.number,
                one.words,
                Sureness.SURE if chosen or box is not Box.NONE else Sureness.LIKELY,
            )


def _is_point(one: Paragraph) -> bool:
    return label_of(one.text, Style.BULLET, Style.NUMBER, Style.LETTER) is not None
