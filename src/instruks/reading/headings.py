"""Is this a heading, or the words themselves?"""

import re
from collections.abc import Sequence
from itertools import pairwise

from instruks.agreement.facts.names import fold
from instruks.reading.labels import Label, Style, heading_depth, label_of, labels_of, unmarked
from instruks.reading.mend import Block, Mended, Paragraph

LONGEST = 220  # characters behind a number; the longest in use has 190
LONGEST_UNNUMBERED = 90
LONGEST_OF_ITEM = 60  # of a numbered point in a list; more words are the point itself
LONGEST_OF_APPENDIX = 130
DEEPEST_OF_APPENDIX = 2  # signs `#`; more of them make a heading of its own
FEWEST_CHAPTERS = 3  # numbered ones, before a document counts as numbered
FEWEST_HEADED = 2  # numbered ones with a sentence below each
FIELD = re.compile(
    r"^(?:navn|name|adresse|address|cvr|stilling|title|dato|date|mail|e-?mail|tlf|telefon|phone|underskrift|signature|postnr|kontakt|role|by)\b.{0,40}$"
    r"|[:_…\]]$|^\[",
    re.IGNORECASE,
)
ABBREVIATED_NAME = re.compile(r"\b(?:Inc|Ltd|Corp|Co|B\.V|S\.A|S\.A\.S|L\.L\.C|LLC|z o\.o)\.$")
SENTENCE_END = re.compile(r"[.;!?][”\"'’»)]*$")


def is_heading(text: str, promised: frozenset[str]) -> bool:
    """Whether the words behind a number are a heading. `promised` are the titles of the contents."""
    if not text or len(text) > LONGEST:
        return False
    if fold(text) in promised:
        return True
    if SENTENCE_END.search(text) and not text.isupper() and not ABBREVIATED_NAME.search(text):
        return False
    return not text[0].islower() and text.count(". ") <= 1 and not text.endswith(",")


def is_unnumbered_heading(block: Paragraph, after: Block | None, promised: frozenset[str]) -> bool:
    """Whether a line without a number is a heading: short, alone, and followed by more words."""
    text = unmarked(block.text)
    if heading_depth(block.text) or fold(text) in promised:
        return True
    alone = bool(block.blank_before) and after is not None and after.blank_before > 0
    short = len(text) <= LONGEST_UNNUMBERED and not FIELD.search(text)
    if not (alone and short and after):
        return False
    return text[:1].isupper() and not SENTENCE_END.search(text) and len(after.words) > len(text)


def title_below(after: Block | None, promised: frozenset[str]) -> str:
    """The heading of an appendix whose name stands on a line of its own, «Bilag A»."""
    if not isinstance(after, Paragraph) or labels_of(after.text):
        return ""
    if heading_depth(after.text) > DEEPEST_OF_APPENDIX:
        return ""
    text = unmarked(after.text)
    return text if len(text) <= LONGEST_OF_APPENDIX and is_heading(text, promised) else ""


def is_numbered(mended: Mended) -> bool:
    """Whether the document numbers its clauses."""
    found = [
        label
        for block in mended.blocks
        if isinstance(block, Paragraph)
        and (label := label_of(block.text, Style.DOTTED, Style.NUMBER, Style.SECTION))
    ]
    marks = {label.mark for label in found if label.rest[:1].isupper()}
    chapters = {mark.split(".")[0] for mark in marks}
    dotted = [mark for mark in marks if "." in mark]
    long_ones = [label for label in found if len(label.rest) > LONGEST_UNNUMBERED]
    pointed = len(dotted) > 1 or _chapters_with_points(found) > 1
    long_enough = pointed or len(long_ones) > FEWEST_CHAPTERS
    return (len(chapters) >= FEWEST_CHAPTERS and long_enough) or _has_headed_chapters(mended.blocks)


def _has_headed_chapters(blocks: Sequence[Block]) -> bool:
    """Whether headings are counted 1, 2, 3 with sentences below, and are no fewer than the others."""
    headed, without, last = 0, 0, 0
    for block, below in pairwise(blocks):
        if not isinstance(block, Paragraph):
            continue
        label = label_of(block.text, Style.NUMBER, Style.SECTION)
        if label is None:
            without += heading_depth(block.text) > 0 and label_of(block.text) is None
        elif label.mark in {"1", str(last + 1)} and _can_head(label):
            last = int(label.mark)
            headed += _is_sentence(below)
    return headed >= FEWEST_HEADED and headed >= without


def _can_head(label: Label) -> bool:
    """Whether the words behind a number can be a heading."""
    short = len(label.rest) <= LONGEST_UNNUMBERED and label.rest[:1].isupper()
    return short and not SENTENCE_END.search(label.rest)


def _is_sentence(block: Block) -> bool:
    """Whether a block is a sentence, and no point of a list."""
    if not isinstance(block, Paragraph) or not SENTENCE_END.search(block.text):
        return False
    return label_of(block.text, Style.NUMBER, Style.BULLET) is None


def _chapters_with_points(labels: Sequence[Label]) -> int:
    """How often a heading with a number is followed by a first point that is a whole sentence."""
    return sum(
        below.mark == "1" and not SENTENCE_END.search(above.rest) and bool(SENTENCE_END.search(below.rest))
        for above, below in pairwise(labels)
    )  # fmt: skip
