"""Which clauses have been opened so far, and into which does the next block go?"""

from dataclasses import dataclass, field

from instruks.reading.headings import is_numbered
from instruks.reading.labels import Style, heading_depth
from instruks.reading.mend import Block, Mended, Paragraph, TableBlock
from instruks.reading.section import FRONT
from instruks.reading.topics import Topic, topics_of

CHAPTER, ITEM = 1, 2  # how deep a chapter stands, and a numbered point in it
OF_LETTERS = frozenset({Style.LETTER, Style.ROMAN})


@dataclass
class Opened:
    """A clause while it is being read."""

    number: str
    title: str
    style: Style | None
    depth: int
    appendix: str
    lines: list[int] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    signs: int = 0  # `#` before its heading

    @property
    def is_item(self) -> bool:
        """Whether it is a numbered point of a chapter."""
        return self.style is Style.NUMBER and self.depth == ITEM

    @property
    def last_mark(self) -> str:
        """The last piece of its number."""
        return self.number.rpartition(".")[2]


class Reading:
    """The clauses opened so far, with the chapter and appendix that are being read."""

    def __init__(self, mended: Mended) -> None:
        self.blocks = mended.blocks
        self.promised = mended.promised
        self.numbered = is_numbered(mended)
        self.opened = [Opened(FRONT, "", None, 0, "")]
        self.appendix = ""
        self.chapter = 0
        self.ordinal = 0
        self.title_at = -1  # the block that is the heading of an appendix, below its name

    @property
    def current(self) -> Opened:
        """The clause opened last."""
        return self.opened[-1]

    @property
    def prefix(self) -> str:
        """What a plain number has in front of it inside an appendix."""
        return f"{self.appendix}." if self.appendix else ""

    def block(self, at: int) -> Block | None:
        """The block at a place, or None beyond the last."""
        return self.blocks[at] if at < len(self.blocks) else None

    def open(
        self, number: str, block: Paragraph, *, style: Style | None, depth: int, title: str = "", words: str = ""
    ) -> None:  # fmt: skip
        """Open a clause at this block; `words` are its first words, behind the number."""
        one = Opened(number, title, style, depth, self.appendix, list(block.lines))
        one.signs = heading_depth(block.text)
        if words:
            one.blocks.append(Paragraph(words, block.lines, block.blank_before))
        self.opened.append(one)

    def put(self, block: Block) -> None:
        """Put a block into the clause that is open, or into its chapter where a list has ended."""
        one = self._after_list(block)
        one.lines += block.lines
        one.blocks.append(block)

    def chapter_of_items(self) -> Opened | None:
        """The chapter that numbered points belong to, if what is open is one, or a point of it."""
        for one in reversed(self.opened):
            if one.style in OF_LETTERS or (one.style is Style.NUMBER and one.depth > CHAPTER):
                continue
            return one if one.depth == CHAPTER else None
        return None

    def last_item(self) -> Opened | None:
        """The numbered point of the present chapter that was opened last."""
        chapter = self.chapter_of_items()
        for one in reversed(self.opened):
            if one is chapter or one.is_item:
                return one if one.is_item else None
        return None

    def _after_list(self, block: Block) -> Opened:
        """A table, or the lines of a form, after the last point of a list belong to the chapter."""
        one = self.current
        if not one.is_item or not one.blocks or one.blocks[-1].words.rstrip().endswith(":"):
            return one
        chapter = self.chapter_of_items()
        if chapter is None:
            return one
        form = isinstance(block, TableBlock) or Topic.CONTACT in topics_of(chapter.title)
        return chapter if form else one
