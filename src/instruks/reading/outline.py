"""Which clauses has the document, and what stands in each?"""

import re
from collections.abc import Sequence

from instruks.reading.headings import is_unnumbered_heading
from instruks.reading.labels import heading_depth, labels_of, unmarked
from instruks.reading.mend import Block, Mended, Paragraph, TableBlock, mend
from instruks.reading.opened import CHAPTER, Opened, Reading
from instruks.reading.openers import opens
from instruks.reading.parents import Parents, parents
from instruks.reading.section import FRONT, Outline, Section
from instruks.reading.topics import Topic, topics_of


def outline(text: str) -> Outline:
    """The clauses of a document. Every line that is not blank stands in one, or is set aside."""
    return outlined(mend(text))


def outlined(mended: Mended) -> Outline:
    """The clauses of a mended document."""
    reading = Reading(mended)
    for at, block in enumerate(mended.blocks):
        _read(reading, at, block)
    _add_notes(reading.opened, mended.notes)
    above = parents(reading.opened)
    repeated = _make_unique(reading.opened)
    sections = tuple(_section(one, above) for one in reading.opened)
    return Outline(sections, mended.aside, repeated)


def _read(reading: Reading, at: int, block: Block) -> None:
    """Open the clause that begins with the block, or put the block where it belongs."""
    if at == reading.title_at:
        reading.current.lines += block.lines
    elif isinstance(block, TableBlock):
        reading.put(block)
    elif labels := labels_of(block.text):
        if not any(opens(reading, label, at, block) for label in labels):
            reading.put(block)
    elif at > 0 and _opens_without_number(reading, at, block):
        reading.ordinal += 1
        title = unmarked(block.text).strip(" :")
        reading.open(f"[{reading.ordinal}]", block, style=None, depth=CHAPTER, title=title)
    else:
        reading.put(block)


def _opens_without_number(reading: Reading, at: int, block: Paragraph) -> bool:
    """A heading without a number opens a clause where the document numbers none.

    In a numbered document only the signatures do, for they belong to no clause before them.
    """
    text = unmarked(block.text)
    if len(text.split()) == 1 and topics_of(text) == {Topic.SIGNATURE}:
        signing = Topic.SIGNATURE in topics_of(reading.current.title)
        return reading.current.number != FRONT and not signing
    if reading.numbered:
        return _stands_beside(reading, heading_depth(block.text))
    return is_unnumbered_heading(block, reading.block(at + 1), reading.promised)


def _stands_beside(reading: Reading, signs: int) -> bool:
    """Whether a heading marked with `#` stands beside the last marked one, or first in an appendix."""
    last = next((one for one in reversed(reading.opened) if one.signs), None)
    if last is None or not signs:
        return False
    first = reading.current is last and last.number == last.appendix != ""
    if signs <= last.signs and not reading.chapter and last.appendix and signs <= _signs_of_appendix(reading):  # fmt: skip
        reading.appendix = ""
    return signs <= last.signs or first


def _signs_of_appendix(reading: Reading) -> int:
    return next((one.signs for one in reading.opened if one.number == reading.appendix), 0)


def _section(one: Opened, above: Parents) -> Section:
    line = [one]
    while (parent := above.get(id(line[-1]))) is not None:
        line.append(parent)
    topics = frozenset[Topic]().union(*(_topics(each) for each in line))
    under = line[1].number if len(line) > 1 else ""
    return Section(
        one.number, one.title, tuple(one.blocks), tuple(one.lines), under, one.appendix, topics
    )


LED_BY = re.compile(
    r"^[*_]*(?P<label>[A-ZÆØÅÄÖ][^.:;*_]{2,70}?)[*_]*(?: ?\([^)]{1,30}\))?[*_]*\s?:"
)
"""«Bistand: Databehandleren stiller …»: words that do what a heading does."""


DESCRIBED = frozenset({Topic.PURPOSE, Topic.NATURE, Topic.DATA, Topic.PEOPLE, Topic.DURATION})
"""What a label announces for the words behind it alone; they are read as such."""


def _topics(one: Opened) -> frozenset[Topic]:
    """What the heading of a clause speaks of, or without one the label that leads its words."""
    return topics_of(one.title) if one.title else topics_of(_led_by(one)) - DESCRIBED


def _led_by(one: Opened) -> str:
    """The label with which the words of a clause without a heading begin, or nothing."""
    first = one.blocks[0] if one.blocks else None
    label = LED_BY.match(first.text) if isinstance(first, Paragraph) else None
    return label["label"] if label else ""


def _add_notes(opened: Sequence[Opened], notes: Sequence[tuple[int, Paragraph]]) -> None:
    """Every footnote to the end of the clause that bears its mark."""
    for line, note in notes:
        bearer = next((one for one in opened if line in one.lines), opened[0])
        bearer.lines += note.lines
        bearer.blocks.append(Paragraph(note.text, note.lines, 1))


def _make_unique(opened: Sequence[Opened]) -> tuple[str, ...]:
    """Give a number that is printed twice a visible suffix; tell which they are."""
    seen, repeated = dict[str, int](), list[str]()
    for one in opened:
        seen[one.number] = seen.get(one.number, 0) + 1
        if seen[one.number] > 1:
            repeated.append(one.number)
            one.number = f"{one.number}({seen[one.number]})"
    return tuple(repeated)
