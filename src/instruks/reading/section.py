"""What is a clause of a document, before anybody has said what it sets?"""

from dataclasses import dataclass

from instruks.reading.labels import Style, label_of
from instruks.reading.lines import SetAside
from instruks.reading.mend import Block, Paragraph, TableBlock
from instruks.reading.topics import Topic

FRONT = "0"
"""The number of what stands before the first clause: title, cover, parties."""


@dataclass(frozen=True)
class Section:
    """A clause of the document: its number, its heading, its blocks, the lines they stand on.

    `under` is the number of the clause it stands below; `appendix` the letter or name of the
    appendix it stands in, or empty; `topics` what its heading and those above it speak of.
    """

    number: str
    title: str
    blocks: tuple[Block, ...]
    lines: tuple[int, ...]
    under: str = ""
    appendix: str = ""
    topics: frozenset[Topic] = frozenset()

    @property
    def words(self) -> str:
        """The words of the clause, verbatim but for what the pages broke."""
        text = ""
        for before, block in zip((None, *self.blocks), self.blocks, strict=False):
            gap = "" if before is None else "\n" if _listed(before) and _listed(block) else "\n\n"
            text += gap + block.words
        return text

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Its paragraphs, without the tables."""
        return tuple(block for block in self.blocks if isinstance(block, Paragraph))


@dataclass(frozen=True)
class Outline:
    """A document clause by clause, in printed order, and what was set aside.

    `repeated` are the numbers that the document prints more than once.
    """

    sections: tuple[Section, ...]
    aside: tuple[SetAside, ...]
    repeated: tuple[str, ...] = ()

    def section(self, number: str) -> Section | None:
        """The clause with that number."""
        return next((one for one in self.sections if one.number == number), None)

    @property
    def appendices(self) -> tuple[Section, ...]:
        """The clauses that are headings of appendices."""
        return tuple(one for one in self.sections if one.appendix and one.number == one.appendix)


def _listed(block: Block) -> bool:
    """Whether a block stands in a list, or is a line of an address or a form."""
    if isinstance(block, TableBlock):
        return False
    return label_of(block.text, Style.BULLET, Style.NUMBER) is not None or block.blank_before == 0
