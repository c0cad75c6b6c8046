"""Which kinds of personal data are covered, which are only printed, and which are not meant?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.facts.categories import category_named
from instruks.agreement.terms import data
from instruks.agreement.terms.data import Category
from instruks.reading.boxes import Box, box_of, without_box
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.labels import Style, label_of
from instruks.reading.mend import Paragraph
from instruks.reading.passages import Passage, passages
from instruks.reading.placeholders import has_placeholder
from instruks.reading.rules import by_rules, says
from instruks.reading.slug import slug
from instruks.reading.splitting import parts_of_list
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
OTHER = re.compile(r"^(?:andre|øvrige|other)\b", re.IGNORECASE)
NEEDS_TEXT = re.compile(
    r"^(?:andre|øvrige|other)\b.{0,60}(?:specific|angives|determined)", re.IGNORECASE
)
NO_KIND = re.compile(
    r"^(?:n/a|ikke relevant|ingen|none|almindelige personoplysninger|følsomme|kategori|oplysninger)\b",
    re.IGNORECASE,
)
LONGEST_KIND = 90
NAMED_IN = re.compile(
    r"^(?!kategori|categor|type|art\b).*(?:oplysning|uppgift|data\b)", re.IGNORECASE
)
SORTED_IN = re.compile(r"^(?:kategori|categor|type)\w*(?: .*)?$", re.IGNORECASE)
KEPT = re.compile(
    r".{0,90}?\b(?:opbevares|behandles|modtages|registreres|indsamles|processed|collected|stored) (?P<list>.+)$",
    re.IGNORECASE,
)


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
            for kind in _kinds(point.words):
                value = _item(kind, Category.ORDINARY, "", "", chosen=chosen)
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
        if not _is_point(one) and not _is_list(one.words):
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
        for kind in _kinds(without_box(one.words)):
            value = _item(kind, sort, ground, used_for, chosen=chosen)
            yield Found(
                data.ITEM.name,
                value,
                section.number,
                one.words,
                Sureness.SURE if chosen or box is not Box.NONE else Sureness.LIKELY,
            )


def _is_point(one: Paragraph) -> bool:
    return label_of(one.text, Style.BULLET, Style.NUMBER, Style.LETTER) is not None


def _is_list(words: str) -> bool:
    """Whether a paragraph is nothing but kinds of data with commas between: the first two are known."""
    first = words.strip(" .;").split(",")[:2]
    return len(first) > 1 and all(category_named(part.strip()) for part in first)


def _kinds(words: str) -> list[str]:
    """The kinds a point names: one, or several with commas between, all of them known or short."""
    bare = words.strip(" .;")
    if (kept := KEPT.match(bare)) and category_named(kept["list"].split(",")[0].strip()):
        bare = kept["list"]
    if NEEDS_TEXT.match(bare):
        return []
    if category_named(bare) or OTHER.match(bare):
        return [bare]
    return [part for part in parts_of_list(bare) if category_named(part) or _may_be_kind(part)]


def _may_be_kind(words: str) -> bool:
    """Whether words that name no known kind can name one of the document's own."""
    return not has_placeholder(words) and not NO_KIND.match(words) and len(words) <= LONGEST_KIND


def _item(kind: str, sort: Category, ground: str, used_for: str, *, chosen: bool) -> dict[str, Any]:
    known = category_named(re.sub(r",? herunder .*$|,? including .*$", "", kind)) or category_named(
        kind
    )
    named_sort = Category(str(known.kind)) if known else sort
    if known and str(known.kind) == Category.ORDINARY and sort is not Category.ORDINARY:
        named_sort = sort
    value: dict[str, Any] = {"slug": known.slug if known else slug(kind), "name": kind}
    if named_sort is not Category.ORDINARY:
        value["category"] = str(named_sort)
    if used_for:
        value["used_for"] = used_for
    if not chosen:
        value["chosen"] = False
    if ground and named_sort in {Category.CRIMINAL, Category.NATIONAL_ID}:
        value["ground"] = ground
    return value
