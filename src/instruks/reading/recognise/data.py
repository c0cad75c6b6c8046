"""Which kinds of personal data are covered, which are only printed, and which are not meant?"""

import re
from collections.abc import Iterator

from instruks.agreement.facts.categories import category_named
from instruks.agreement.terms import data
from instruks.agreement.terms.data import Category
from instruks.reading.announced import label_topics
from instruks.reading.boxes import Box, box_of, without_box
from instruks.reading.document import Document, Said
from instruks.reading.finding import Found, Sureness
from instruks.reading.groups_of_people import speaks_of_people, without_group
from instruks.reading.in_prose import kinds_in_prose
from instruks.reading.kinds_of_data import (
    ANSWER,
    ends_in_data,
    is_list_of_kinds,
    kind_of_data,
    kinds_in,
    sort_before,
    speaks_of_data,
)
from instruks.reading.labels import Style, label_of
from instruks.reading.leads_of_people import (
    kinds_and_whose,
    leads_to_people,
    points_that_are_people,
)
from instruks.reading.mend import Paragraph
from instruks.reading.passages import Passage, passages
from instruks.reading.phrased import NOTHING, RELATIVE, is_phrase, lists_in, without_label
from instruks.reading.placeholders import has_placeholder
from instruks.reading.ruled_out import NOT_MEANT, heads_not, says_not
from instruks.reading.rules import by_rules, says
from instruks.reading.sentences import sentences
from instruks.reading.sorts_of_data import (
    BY_HEADING,
    sort_by_heading,
    sort_by_name,
    sort_of_row,
)
from instruks.reading.table import Table
from instruks.reading.table_points import row_points
from instruks.reading.topics import Topic

GROUNDS = re.compile(r"(Databeskyttelseslovens? § ?\d+(?:, stk\. ?\d+)?)", re.IGNORECASE)
SETUP = re.compile(r"ved oprettelse|when .{0,20}(?:created|set up)|til opsætning", re.IGNORECASE)
IN_USE = re.compile(
    r"ved controller's brug|administratoradgang|in use|when using|adgang", re.IGNORECASE
)
NAMED_IN = re.compile(
    r"^(?!kategori|categor|type|art\b).*(?:oplysning|uppgift|data\b)", re.IGNORECASE
)
EXAMPLES_IN = re.compile(
    r"^(?:eksempl|example|indhold|content|felter|fields|elements|konkrete|specifikation|beskrivelse|beskrivning|description)",
    re.IGNORECASE,
)
LONGEST_SORT = 80  # characters of a cell that names the legal sort of a row
FEWEST_OF_FORM = 5
FORM_SORTS = frozenset({"special", "criminal", "national id"})
SENSITIVE_FORM = re.compile(
    r"^sensitive data (?:transferred|processed) \(if applicable\)(?:.*additional security measures)?[.:]?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
BY_LAW = re.compile(
    r"\((?:jf|cf|iht|i henhold|art|databeskyttelse|gdpr)[^)]*\)[.:]?$|^[^,:]{0,80}\b(?:jf|cf)\.[^,]*$",
    re.IGNORECASE,
)
MORE_THAN_ONE = 2
OF_PEOPLE = re.compile(r"kategori\w* af registrere|categories of data subj", re.IGNORECASE)
PEOPLE_LED = re.compile(
    r"registrere[dt]e|data subjects|registrerade|oplysninger om$", re.IGNORECASE
)
SORTED_IN = re.compile(r"^(?:kategori|categor|type)\w*(?: .*)?$", re.IGNORECASE)


def _sorts(said: Said) -> list[Category]:
    wanted = [sort for sort, words in BY_HEADING[:3] if re.search(words, said.plain)]
    return wanted[::-1]


RULES = (
    says(data.NOT_MEANT, _sorts, NOT_MEANT, r"artikel 9|article 9|følsomme|særlige kategorier|special categor|känsliga|artikel 10|criminal|lagöverträdelser|cpr", under=(Topic.DATA, Topic.DESCRIPTION, Topic.TRANSFER)),
    says(data.OTHER_NEEDS_TEXT, True, r"^(?:andre|øvrige|other).{0,60}(?:specific|angives|specif)", under=(Topic.DATA,)),
)  # fmt: skip


def recognise(document: Document) -> Iterator[Found]:
    """Every kind of data the text lists under such a heading, with its legal sort, ticked or not."""
    yield from by_rules(document, RULES)
    found = list[Found]()
    for passage in passages(document, Topic.DATA):
        if not heads_not(passage.section.title):
            found += [*_listed(document, passage), *_in_tables(passage)]
    yield from found or _in_prose(document)
    yield from _ruled_out(document)


def denied(document: Document) -> Iterator[tuple[Paragraph, str, Passage]]:
    """The points of the lists that a heading or a line above them rules out, and where they stand."""
    for passage in passages(document, Topic.DATA):
        all_of_it = heads_not(passage.section.title)
        under_it = False
        for one in passage.paragraphs:
            point = _is_point(one)
            if not point:
                under_it = _leads(one) and heads_not(one.words)
            if point and (under_it or all_of_it):
                yield one, without_label(without_box(one.words)), passage


def _ruled_out(document: Document) -> Iterator[Found]:
    """The legal sorts of which a point in a list of what is not processed names a kind."""
    for one, words, passage in denied(document):
        sort = sort_by_name(words) or sort_by_heading(words)
        if sort in {Category.SPECIAL, Category.CRIMINAL, Category.NATIONAL_ID}:
            yield Found(
                data.NOT_MEANT.name, str(sort), passage.section.number, one.words, Sureness.LIKELY
            )


def _in_prose(document: Document) -> Iterator[Found]:
    for said, words in kinds_in_prose(document):
        if says_not(said.plain):
            continue
        for kind in kinds_in(words):
            value = kind_of_data(kind, Category.ORDINARY, "", "", chosen=True)
            yield Found(data.ITEM.name, value, said.clause, said.words, Sureness.LIKELY)


def _in_tables(passage: Passage) -> Iterator[Found]:
    """A row for each kind, or for several with commas between; another cell may name the sort."""
    for block in passage.tables:
        sorted_columns = _columns_of_sorts(block.table)
        if len(sorted_columns) >= MORE_THAN_ONE:
            yield from _in_sorted_columns(passage, block.table, sorted_columns)
            continue
        for point in row_points(block.table, NAMED_IN, EXAMPLES_IN, SORTED_IN):
            chosen = point.box in {Box.TICKED, Box.NONE}
            if NOTHING.match(point.words):
                continue
            named = is_phrase(point.words) and not ANSWER.match(point.words)
            words = point.words if named else point.first
            beside = [sort_of_row(cell) for cell in point.beside if len(cell) <= LONGEST_SORT]
            sorts = {sort for sort in beside if sort}
            sort = sorts.pop() if len(sorts) == 1 else Category.ORDINARY
            for kind in kinds_in(words):
                value = kind_of_data(kind, sort, "", "", chosen=chosen)
                yield Found(
                    data.ITEM.name, value, passage.section.number, point.row, Sureness.LIKELY
                )


def _columns_of_sorts(table: Table) -> list[tuple[int, Category]]:
    """The columns whose headings name a legal sort."""
    found = ((at, sort_by_heading(words)) for at, words in enumerate(table.headings))
    return [(at, sort) for at, sort in found if sort]


def _in_sorted_columns(
    passage: Passage, table: Table, columns: list[tuple[int, Category]]
) -> Iterator[Found]:
    """A table with a column for each legal sort; «ja» says that the sort itself is processed."""
    for row in table.rows:
        for at, sort in columns:
            cell = row.cells[at].strip(" .;") if at < len(row.cells) else ""
            if not cell or NOTHING.match(cell):
                continue
            answered = ANSWER.match(cell)
            for kind in [table.headings[at]] if answered else kinds_in(cell):
                value = kind_of_data(kind, sort, "", "", chosen=True)
                yield Found(
                    data.ITEM.name, value, passage.section.number, row.words, Sureness.LIKELY
                )


def _listed(document: Document, passage: Passage) -> Iterator[Found]:
    """The points of the lists, each under the sort that the line above it names."""
    sort, ground, used_for, lead = Category.ORDINARY, "", "", ""
    section = passage.section
    boxed = any(box_of(one.text) is not Box.NONE for one in passage.paragraphs)
    blank_form = any(has_placeholder(one.text) for one in passage.paragraphs) and not boxed
    lost_form = _lost_form(passage)
    people = points_that_are_people(passage.paragraphs)
    for one in passage.paragraphs:
        if one in people or leads_to_people(one.words):
            continue
        plain = document.plain(one.words)
        point = _is_point(one)
        lists = [without_label(without_box(one.words))] if point else _lists(one, passage)
        rules_out = not point and _leads(one) and heads_not(plain)
        if rules_out or says_not(plain):
            lead = lead if point else "not"
            lists = _beside_the_not(document, one, passage)
            if not lists:
                continue
        elif not point and (form := SENSITIVE_FORM.match(one.words)):
            sort, lead = Category.SPECIAL, plain
            lists = [form["rest"]] if is_phrase(form["rest"].strip(" .:")) else []
        elif not point:
            named = _sort_of(one, plain, lists)
            if named:
                sort, ground = named, (GROUNDS.search(one.words) or ["", ""])[1]
            used_for = (
                "user set-up"
                if SETUP.search(plain)
                else "use and administration"
                if IN_USE.search(plain)
                else used_for
            )
            lead = plain if named or not lists else lead
        if (
            (lead == "not" and not lists)
            or (lead == "not" and point)
            or (lost_form and one in lost_form)
        ):
            continue
        box = box_of(one.text)
        printed = boxed and point
        chosen = box is Box.TICKED or (box is Box.NONE and not printed and not blank_form)
        for words in lists:
            for kind in kinds_in(words):
                named_sort = sort_before(words) or sort
                value = kind_of_data(kind, named_sort, ground, used_for, chosen=chosen)
                yield Found(
                    data.ITEM.name,
                    value,
                    section.number,
                    one.words,
                    Sureness.SURE if chosen or box is not Box.NONE else Sureness.LIKELY,
                )


def _beside_the_not(document: Document, one: Paragraph, passage: Passage) -> list[str]:
    """What the other sentences of a paragraph list, where one says what is not processed."""
    said = [Paragraph(each, one.lines) for each in sentences(one.words)]
    if len(said) < MORE_THAN_ONE:
        return []
    stated = [each for each in said if not says_not(document.plain(each.words))]
    if _is_point(one):
        first = stated[:1] if stated[:1] == said[:1] else []
        return [without_label(each.words) for each in first if is_phrase(without_label(each.words))]
    return [words for each in stated for words in _lists(each, passage)]


def _sort_of(one: Paragraph, plain: str, lists: list[str]) -> Category | None:
    """The sort that a line above a list names, or the words before the colon of a list."""
    if not lists:
        return sort_by_heading(plain)
    head, colon, _ = plain.partition(":")
    return sort_by_heading(head) if colon and not is_list_of_kinds(one.words) else None


def _lists(one: Paragraph, passage: Passage) -> list[str]:
    """The kinds of data that a paragraph which is no point lists; nothing of prose."""
    if is_list_of_kinds(one.words):
        return [one.words]
    if one.words.rstrip().endswith(":") or BY_LAW.search(one.words):
        return []
    found = list[str]()
    for lead, listed in lists_in(one.words):
        bare = without_group(listed)
        people = Topic.PEOPLE in passage.topics or PEOPLE_LED.search(lead)
        told = RELATIVE.sub("", bare).strip()
        if people and speaks_of_people(told) and bare == listed and not _names_data(told):
            continue
        labelled = "," not in bare and label_topics(bare)
        if labelled or not speaks_of_data(bare) or OF_PEOPLE.search(bare):
            continue
        found.append(bare)
    return found


def _names_data(words: str) -> bool:
    return ends_in_data(words) or bool(kinds_and_whose(words)[0])


def _lost_form(passage: Passage) -> list[Paragraph]:
    """The printed choices of a form whose boxes were lost: the groups of article 9, a line each."""
    lines, seen = list[Paragraph](), set[str]()
    for one in passage.paragraphs:
        known = category_named(one.words.strip(" .;").split(", herunder")[0])
        if (
            not _is_point(one)
            and known
            and str(known.kind) in FORM_SORTS
            and known.slug not in seen
        ):
            lines.append(one)
            seen.add(known.slug)
    return lines if len(lines) >= FEWEST_OF_FORM else []


def _leads(one: Paragraph) -> bool:
    """Whether a line leads into what stands below it."""
    return one.words.rstrip(" *_").endswith(":")


def _is_point(one: Paragraph) -> bool:
    return label_of(one.text, Style.BULLET, Style.NUMBER, Style.LETTER) is not None
