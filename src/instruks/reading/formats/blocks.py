"""How do paragraphs, points of a list and rows of a table become lines?"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

EMPTY_BOX, TICKED_BOX = "☐", "☒"
BULLET = "•"
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")  # the mark of a note
SPACES = re.compile(r"[^\S\n\t\f]+")
CONTENTS = re.compile(r"\s*\t\s*(\d{1,3})$")
TABS = re.compile(r"[ \t]*\t[ \t]*")
UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
SENTENCE_END = re.compile(r"[.;,!?][”\"'’»)]*$")
LONGEST_HEADING = 200  # characters; more is a paragraph that was set like a heading
DEEPEST = 6


class Sort(Enum):
    """What a block is, as far as it matters for the lines."""

    PARAGRAPH = auto()
    POINT = auto()  # of a list; stands directly under the point before it
    ROW = auto()  # of a table; `group` tells the tables apart


@dataclass(frozen=True)
class Block:
    """A paragraph, a point of a list or a row of a table, as it is shown.

    `depth` is how deep a heading stands (1 is a chapter), 0 for what is none. `new_page` says that
    the writer broke the page before it.
    """

    words: str
    sort: Sort = Sort.PARAGRAPH
    group: str = ""
    depth: int = 0
    new_page: bool = False


def as_text(blocks: Iterable[Block]) -> str:
    """The blocks as lines: a blank line between paragraphs, none inside a list or a table.

    A heading gets one `#` for each step of its depth, as in Markdown.
    """
    lines, before, turned = list[str](), Block(""), False
    for block in blocks:
        words = _lines(block)
        turned = turned or block.new_page
        if not words:
            continue
        together = block.sort is not Sort.PARAGRAPH and (block.sort, block.group) == (before.sort, before.group)  # fmt: skip
        if lines and not together:
            lines.append("")
        lines += ["\f" + words[0] if turned and lines else words[0], *words[1:]]
        before, turned = block, False
    return "\n".join(lines) + "\n" if lines else ""


def row_of(cells: Sequence[str]) -> str:
    """The cells of a row as one line; a sign that would end a cell is written as a slash."""
    inside = (in_one_line(cell).replace("|", "/") for cell in cells)
    return "| " + " | ".join(inside) + " |"


def flat(blocks: Iterable[Block]) -> str:
    """All that a cell shows on one line; a table inside it is told row by row."""
    said = list[str]()
    for block in blocks:
        words = in_one_line(block.words)
        if block.sort is Sort.ROW:
            cells = (cell.strip() for cell in words.strip("| ").split("|"))
            words = ", ".join(cell for cell in cells if cell) + ";"
        said.append(words)
    return " ".join(words for words in said if words.strip(" ;")).rstrip(";")


def in_one_line(words: str) -> str:
    """The words without line breaks and tabs, with single spaces."""
    return " ".join(UNPRINTABLE.sub("", words).split())


def _lines(block: Block) -> list[str]:
    """The lines of a block, without those that are empty."""
    plain = UNPRINTABLE.sub("", block.words.replace("\r", "\n").replace("\f", " "))
    lines = [tidy for line in plain.split("\n") if (tidy := _tidy(line))]
    if block.depth and len(lines) == 1 and _can_head(lines[0]):
        return ["#" * min(block.depth, DEEPEST) + " " + lines[0]]
    return lines


def _tidy(line: str) -> str:
    """A line with single spaces; a tab stays before the page number of a contents, and is a gap elsewhere."""
    line = SPACES.sub(" ", line).strip()
    page = CONTENTS.search(line)
    if page and len(line) > len(page[0]):
        return f"{TABS.sub(' ', line[: page.start()])}\t{page[1]}"
    return TABS.sub("  ", line)


def _can_head(line: str) -> bool:
    return len(line) <= LONGEST_HEADING and not SENTENCE_END.search(line) and line[0] not in "#|"
