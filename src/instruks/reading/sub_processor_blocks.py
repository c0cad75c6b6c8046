"""Which sub-processors stand in bare lines: the name on one, what it does and where on those below?"""

import re
from collections.abc import Iterator, Sequence

from instruks.reading.cells import ACTIVITY, BASIS, COMPANY, NUMBER_LIKE, POSTCODE
from instruks.reading.columns import Column, column_of
from instruks.reading.company_names import is_company, ordinary_words, without_marks
from instruks.reading.document import Document
from instruks.reading.labels import label_of
from instruks.reading.lines import Line, lines_of
from instruks.reading.markup import without_markup
from instruks.reading.mend import Paragraph, TableBlock
from instruks.reading.names_in_text import is_named
from instruks.reading.place_words import place_words
from instruks.reading.placeholders import is_placeholder
from instruks.reading.places import UNION
from instruks.reading.plain import in_house_words
from instruks.reading.section import Section
from instruks.reading.sub_processor_lines import MUST
from instruks.reading.sub_processor_listed import Listed
from instruks.reading.sub_processor_rows import DENIED, PAST
from instruks.reading.topics import Topic

HOME = frozenset({Topic.SUBPROCESSORS, Topic.APPROVED})
NOT_HERE = frozenset({Topic.SUPERVISION, Topic.CHANGES, Topic.AUDIT, Topic.TRANSFER})
FEWEST = 2
FIELD = re.compile(r"^(?P<label>[^:]{2,40}?)\s*:\s*(?P<rest>\S.*)$")
LONGEST_NAME = 70  # characters
MOST_LINES = 16  # of one of them
WIDTHS = range(3, 8)  # lines of one of them, where all have as many
FORM_FIRST = re.compile(rf"^{COMPANY.pattern}(?:\s*\([^)]*\))?$")
FORM_LAST = re.compile(rf"{COMPANY.pattern}(?:\s*\([^)]*\))?$|{COMPANY.pattern} / ")
UNDER_IT = re.compile(
    r"\s(?:efter|under|via|på grundlag af|on the basis of|pursuant to|according to)\s"
)
ONLY_PLACE = re.compile(r"[\s/·,&|+-]+|\b(?:og|and|och)\b")


def blocks_listed(document: Document) -> Iterator[Listed]:
    """Everyone told of in bare lines, in a clause about them, where most say where or on what basis.

    A name with a form of company begins the next; without such names all have as many lines.
    """
    ordinary = ordinary_words(document.text)
    printed = {line.number: line for line in lines_of(without_markup(document.text))}
    for section in document.outline.sections:
        if not section.topics & HOME or section.topics & NOT_HERE or PAST.search(section.title):
            continue
        for lines in _runs(section, printed, ordinary):
            for name, below in _by_names(lines, ordinary) or _by_width(lines, ordinary):
                words = "\n".join((name, *below))
                yield Listed(name, words, section.number, _told(below))


def _runs(
    section: Section, printed: dict[int, Line], ordinary: frozenset[str]
) -> Iterator[list[Line]]:
    """The bare lines of a clause that stand together; a sentence with a duty, a point or a table ends them."""
    run = list[Line]()
    for block in section.blocks:
        words = in_house_words(block.words.casefold())
        duty = (MUST.search(words) and "subprocessor" in words) or DENIED.search(block.words)
        if isinstance(block, TableBlock) or label_of(block.text) or duty:
            yield run
            run = []
            continue
        run += _lines(block, printed, ordinary)
    yield run


def _lines(block: Paragraph, printed: dict[int, Line], ordinary: frozenset[str]) -> list[Line]:
    """A paragraph as one line, or as the lines it was printed on where a name stands on one of them."""
    lines = [printed[number] for number in block.lines if number in printed]
    apart = any(
        _name_at(lines, at, ordinary)[0] or _begins_with_where(lines[at - 1].text, lines[at].text)
        for at in range(1, len(lines))
    )
    if apart:
        return lines
    return [Line(block.lines[0], block.words, block.blank_before)]


def _begins_with_where(before: str, text: str) -> bool:
    """Whether a line says where in its first sentence, and goes on in none above it."""
    whole = before[-1:] not in ",;-" and text[0].isupper() and text[-1] not in ",;"
    return whole and _is_where(text.partition(". ")[0])


def _by_names(lines: Sequence[Line], ordinary: frozenset[str]) -> list[tuple[str, list[str]]]:
    """The names with a form of company, each with the lines below it."""
    found, at = list[tuple[str, list[str]]](), 0
    while at < len(lines):
        name, used = _name_at(lines, at, ordinary)
        if name:
            found.append((name, []))
        elif found:
            found[-1][1].append(without_marks(lines[at].text))
        at += used
    if found and len(found[-1][1]) > MOST_LINES:
        found[-1] = (found[-1][0], _up_to_a_gap(found[-1], lines))
    told = sum(any(_is_where(line) for line in below) for _, below in found)
    fits = all(1 <= len(below) <= MOST_LINES for _, below in found)
    return found if len(found) >= FEWEST and fits and told * 2 >= len(found) else []


def _up_to_a_gap(last: tuple[str, list[str]], lines: Sequence[Line]) -> list[str]:
    """The lines of the last one, up to the first that stands apart."""
    below = lines[-len(last[1]) :]
    end = next((at for at, line in enumerate(below) if at and line.blank_before), len(below))
    return last[1][:end]


def _name_at(lines: Sequence[Line], at: int, ordinary: frozenset[str]) -> tuple[str, int]:
    """The name on a line, or on it and the next where its form of company stands there."""
    text = without_marks(lines[at].text)
    after = without_marks(lines[at + 1].text) if at + 1 < len(lines) else ""
    if text.endswith(",") and FORM_FIRST.match(after) and is_company(f"{text} {after}", ordinary):
        return f"{text} {after}", 2
    first = text.partition(" / ")[0]
    named = FORM_LAST.search(text) and len(text) <= LONGEST_NAME and is_company(first, ordinary)
    return (text, 1) if named and not POSTCODE.search(text) else ("", 1)


def _by_width(lines: Sequence[Line], ordinary: frozenset[str]) -> list[tuple[str, list[str]]]:
    """The lines cut into equal parts, if each begins with a name and has where on the same line of it."""
    texts = [without_marks(line.text) for line in lines]
    for start in range(len(texts)):
        left = texts[start:]
        for wide in WIDTHS:
            parts = [left[at : at + wide] for at in range(0, len(left), wide)]
            if len(parts) >= FEWEST and len(parts[-1]) == wide and _alike(parts, ordinary):
                return [(part[0], part[1:]) for part in parts]
    return []


def _alike(parts: Sequence[Sequence[str]], ordinary: frozenset[str]) -> bool:
    columns = list(zip(*parts, strict=True))
    named = all(is_named(cell, ordinary) or is_placeholder(cell) for cell in columns[0])
    return named and any(all(_is_where(cell) for cell in column) for column in columns[1:])


def _is_where(text: str) -> bool:
    """Whether a line says where or on what basis, and nothing else."""
    place = place_words(text)
    pieces = [piece for piece in ONLY_PLACE.split(text) if piece]
    return bool(
        place == text.strip(" .")
        or (pieces and all(place_words(each) == each or UNION.fullmatch(each) for each in pieces))
        or (place and (POSTCODE.search(text) or "(" in text))
        or (place and BASIS.search(text))
    )


def _told(below: Sequence[str]) -> dict[Column, str]:
    """The lines below a name by what they hold, by how they look."""
    said = dict[Column, str]()
    for text in below:
        labelled = FIELD.match(text)
        if labelled and (column := column_of(labelled["label"])) is not Column.OTHER:
            said.setdefault(column, labelled["rest"].strip(" ."))
            continue
        number = NUMBER_LIKE.search(text)
        if POSTCODE.search(text) and Column.ADDRESS not in said and place_words(text):
            said[Column.ADDRESS] = text
        elif number and number[1]:
            said.setdefault(Column.REGISTRATION, text)
        elif Column.PLACE not in said and _is_where(text):
            said[Column.PLACE] = text
            if ACTIVITY.search(text):
                said.setdefault(Column.ACTIVITY, text)
        elif _is_where(first := text.partition(". ")[0]) and Column.ACTIVITY in said and text != below[0] == said.get(Column.PLACE):  # fmt: skip
            said |= {Column.ADDRESS: below[0], Column.PLACE: first}
        elif BASIS.search(text) or UNION.fullmatch(text):
            said.setdefault(Column.BASIS, text)
            if place := place_words(UNDER_IT.split(text, maxsplit=1)[0]):
                said.setdefault(Column.PLACE, place)
        else:
            said.setdefault(Column.DATA if Column.ACTIVITY in said else Column.ACTIVITY, text)
    return said
