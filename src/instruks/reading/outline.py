"""Which clauses has the document, and what stands in each?"""

from collections.abc import Mapping, Sequence

from instruks.reading.headings import is_unnumbered_heading
from instruks.reading.labels import labels_of, unmarked
from instruks.reading.mend import Block, Mended, Paragraph, TableBlock, mend
from instruks.reading.opened import CHAPTER, Opened, Reading
from instruks.reading.openers import opens
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
    repeated = _make_unique(reading.opened)
    above = {one.number: one for one in reading.opened}
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
    after = reading.block(at + 1)
    return not reading.numbered and is_unnumbered_heading(block, after, reading.promised)


def _section(one: Opened, above: Mapping[str, Opened]) -> Section:
    line = [one, *_line_above(one, above)]
    topics = frozenset[Topic]().union(*(topics_of(each.title) for each in line))
    return Section(
        one.number,
        one.title,
        tuple(one.blocks),
        tuple(one.lines),
        _under(one, above),
        one.appendix,
        topics,
    )


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


def _under(one: Opened, above: Mapping[str, Opened]) -> str:
    """The number of the nearest clause above it."""
    parent = one.number.rpartition(".")[0]
    while parent and parent not in above:
        parent = parent.rpartition(".")[0]
    if parent or not one.appendix or one.number == one.appendix:
        return parent
    return one.appendix if one.appendix in above else ""


def _line_above(one: Opened, above: Mapping[str, Opened]) -> list[Opened]:
    line, parent = list[Opened](), _under(one, above)
    while parent and above[parent] not in line and above[parent] is not one:
        line.append(above[parent])
        parent = _under(above[parent], above)
    return line
