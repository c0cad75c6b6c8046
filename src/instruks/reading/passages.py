"""Where does the document speak of a topic: in a clause of that heading, or under a line that announces it?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from instruks.reading.announced import STOPS, Announced, announced, label_at_end, label_topics
from instruks.reading.boxes import split_at_boxes
from instruks.reading.document import Document
from instruks.reading.groups_of_people import speaks_of_people
from instruks.reading.headings import SENTENCE_END
from instruks.reading.kinds_of_data import ends_in_data
from instruks.reading.labels import Style, heading_depth, label_of
from instruks.reading.mend import Block, Paragraph, TableBlock
from instruks.reading.ruled_out import heads_not
from instruks.reading.section import FRONT, Section
from instruks.reading.topics import Topic, topics_of

ELSEWHERE = frozenset(
    {
        Topic.DEFINITIONS,
        Topic.SUBPROCESSORS,
        Topic.APPROVED,
        Topic.SECURITY,
        Topic.RETENTION,
        Topic.ERASURE,
        Topic.BREACH,
        Topic.AUDIT,
        Topic.SIGNATURE,
        Topic.CONTACT,
        Topic.TRANSFER,
        Topic.ASSISTANCE,
    }
)
"""Where a line that seems to announce kinds of data speaks of something else."""
TOLD = STOPS - {Topic.DURATION}
LONGEST_LABEL = 80  # characters
FEWEST_ROWS = 2  # of a form


@dataclass(frozen=True)
class Passage:
    """A run of blocks about one topic, and the clause it stands in."""

    section: Section
    blocks: tuple[Block, ...]
    topics: frozenset[Topic] = frozenset()

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Its paragraphs, without the tables; boxes in one line are a paragraph each."""
        return tuple(
            Paragraph(piece, block.lines, block.blank_before)
            for block in self.blocks
            if isinstance(block, Paragraph)
            for piece in split_at_boxes(block.text)
        )

    @property
    def tables(self) -> tuple[TableBlock, ...]:
        """Its tables."""
        return tuple(block for block in self.blocks if isinstance(block, TableBlock))


def passages(document: Document, topic: Topic) -> Iterator[Passage]:
    """Every passage about the topic, in printed order."""
    return (one for one in _passages(document) if topic in one.topics)


@lru_cache(maxsize=2)
def _passages(document: Document) -> tuple[Passage, ...]:
    """Every passage of a document, whatever it is about."""
    return tuple(_told(document))


def _told(document: Document) -> Iterator[Passage]:
    before = frozenset[Topic]()
    for section in document.outline.sections:
        runs = list(_runs(section))
        if _goes_on(section, before):
            title = Paragraph(section.title, section.lines[:1])
            runs = [(before, (title, *section.blocks))]
        for topics, blocks in runs:
            if blocks:
                yield Passage(section, blocks, topics)
        before = runs[-1][0] if runs else frozenset()


def _goes_on(section: Section, before: frozenset[Topic]) -> bool:
    """Whether a line without a number that looks like a heading is one more of the list before it."""
    if not section.number.startswith("[") or topics_of(section.title):
        return False
    title = section.title
    return (Topic.PEOPLE in before and speaks_of_people(title)) or (
        Topic.DATA in before and ends_in_data(title)
    )


def _runs(section: Section) -> Iterator[tuple[frozenset[Topic], tuple[Block, ...]]]:
    """A clause in runs, each about what its heading or the line above it speaks of."""
    titled = announced(section.title, bare_label=False)
    own = _topics_of_title(section.title, titled) or section.topics & STOPS
    several = _several_labels(section)
    described = Topic.DESCRIPTION in section.topics or several
    if not own and not described and section.topics & ELSEWHERE:
        return
    about, run, open_ended = own, list[Block](), bool(own)
    if titled and titled.rest:
        about, run = titled.topics, [Paragraph(titled.rest, section.lines[:1])]
    for block in section.blocks:
        for found, part in _said_by(
            block,
            described=described,
            own=frozenset() if several else own,
            alone=bool(section.appendix) and not own,
            front=section.number == FRONT,
        ):
            if found is None:
                if section.number == FRONT and _is_heading(part):
                    yield about, tuple(run)
                    about, run = frozenset(), []
                elif open_ended or _is_point(part):
                    run.append(part)
                continue
            headings_only = about != own and not run and not found.rest
            yield about, tuple(run)
            about = found.topics | (about if headings_only else frozenset())
            run = [part] if found.rest or heads_not(part.words) else []
            open_ended = (
                bool(own or described or section.appendix or _is_heading(block))
                and not found.listed
            )
    yield about, tuple(run)


def _is_heading(block: Block) -> bool:
    """Whether a line among others is a heading: it has the sign or number of one, and is no sentence."""
    if not isinstance(block, Paragraph) or SENTENCE_END.search(block.text):
        return False
    number = label_of(block.text, Style.NUMBER)
    titled = number is not None and number.rest[:1].isupper() and len(number.rest) <= LONGEST_LABEL
    return heading_depth(block.text) > 0 or titled


def _several_labels(section: Section) -> bool:
    """Whether a clause of any heading speaks of several such things under lines of their own."""
    lines = (one.text for one in section.paragraphs if len(one.text) <= LONGEST_LABEL)
    found = [label_topics(line) & TOLD for line in lines if not SENTENCE_END.search(line)]
    return len(frozenset[Topic]().union(*found)) > 1


def _topics_of_title(title: str, titled: Announced | None) -> frozenset[Topic]:
    if titled and titled.rest:
        return titled.topics
    return (topics_of(title) | label_topics(title)) & STOPS


def _said_by(
    block: Block, *, described: bool, own: frozenset[Topic], alone: bool, front: bool
) -> Iterator[tuple[Announced | None, Block]]:
    """A block, or the rows of a form of two columns, with what each announces."""
    if isinstance(block, Paragraph):
        text, label = label_at_end(block.text)
        if label:
            yield from _said_by(
                Paragraph(text, block.lines, block.blank_before),
                described=described,
                own=own,
                alone=alone,
                front=front,
            )
            yield announced(label, bare_label=True), Paragraph(label, block.lines)
            return
        heading = heading_depth(text) > 0 or (front and _is_heading(block))
        number = label_of(text, Style.NUMBER) if heading else None
        found = announced(
            number.rest if number and number.rest else text,
            bare_label=len(own) > 1 or (described and not own) or alone or heading,
            loosely=described and not own,
        )
        if found and own and found.topics & own and _is_a_sentence(text):
            found = None
        if found and own and len(own) == 1 and not found.rest and found.topics >= own:
            found = None
        said = (
            Paragraph(found.rest, block.lines, block.blank_before)
            if found and found.rest
            else block
        )
        yield found, said
    elif rows := _form(block):
        for topics, words in rows:
            yield Announced(topics, words), Paragraph(words, block.lines, block.blank_before)
    elif (of_columns := _of_columns(block)) and not own:
        yield Announced(of_columns, block.words), block
    else:
        yield None, block


def _is_a_sentence(text: str) -> bool:
    """Whether a line says it in a sentence: in a clause of that heading it is one of its own."""
    return ":" not in text and SENTENCE_END.search(text) is not None


def _form(block: TableBlock) -> Sequence[tuple[frozenset[Topic], str]]:
    """The rows of a table whose first column names what the second says; nothing of another table."""
    table = block.table
    lines = [table.headings, *(row.cells for row in table.rows)]
    named = [(label_topics(cells[0]), cells) for cells in lines if len(cells) > 1]
    if sum(bool(topics) for topics, _ in named) < FEWEST_ROWS or label_topics(table.headings[-1]):
        return ()
    return [
        (topics or frozenset({Topic.DURATION}), " ".join(cell for cell in cells[1:] if cell))
        for topics, cells in named
    ]


def _of_columns(block: TableBlock) -> frozenset[Topic]:
    """What the columns of a table hold, where two of them name something of a description."""
    topics = [label_topics(heading) for heading in block.table.headings]
    found = frozenset[Topic]().union(*topics)
    return found if len(found & TOLD) > 1 else frozenset()


def _is_point(block: Block) -> bool:
    return (
        isinstance(block, Paragraph)
        and label_of(block.text, Style.BULLET, Style.NUMBER, Style.LETTER) is not None
    )
