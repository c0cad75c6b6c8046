"""Where does the document speak of a topic: in a clause of that heading, or under a line that announces it?"""

from collections.abc import Iterator
from dataclasses import dataclass

from instruks.reading.document import Document
from instruks.reading.headings import SENTENCE_END
from instruks.reading.labels import labels_of
from instruks.reading.mend import Block, Paragraph, TableBlock
from instruks.reading.section import Section
from instruks.reading.topics import Topic, topics_of

LONGEST = 170  # characters of a line that announces what follows
STOPS = frozenset({Topic.DATA, Topic.PEOPLE, Topic.PURPOSE, Topic.NATURE, Topic.DURATION})
"""What a description of processing speaks of, one after the other."""


@dataclass(frozen=True)
class Passage:
    """A run of blocks about one topic, and the clause it stands in."""

    section: Section
    blocks: tuple[Block, ...]

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Its paragraphs, without the tables."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))

    @property
    def tables(self) -> tuple[TableBlock, ...]:
        """Its tables."""
        return tuple(block for block in self.blocks if isinstance(block, TableBlock))


def passages(document: Document, topic: Topic) -> Iterator[Passage]:
    """Every passage about the topic, in printed order."""
    for section in document.outline.sections:
        if topic in section.topics:
            yield Passage(section, section.blocks)
        elif Topic.DESCRIPTION in section.topics:
            yield from _announced(section, topic)


def _announced(section: Section, topic: Topic) -> Iterator[Passage]:
    """The passages under lines like «Categories of data subjects:» within one clause."""
    inside = False
    run = list[Block]()
    for block in section.blocks:
        about = _announces(block)
        if about & STOPS:
            if run:
                yield Passage(section, tuple(run))
            inside, run = topic in about, []
        elif inside:
            run.append(block)
    if run:
        yield Passage(section, tuple(run))


def _announces(block: Block) -> frozenset[Topic]:
    """What a line that stands alone announces: short, without a label, and no whole sentence."""
    if isinstance(block, TableBlock) or len(block.text) > LONGEST or labels_of(block.text):
        return frozenset()
    return topics_of(block.text) if not SENTENCE_END.search(block.text) else frozenset()
