"""Which lines belong together as one paragraph?"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from instruks.agreement.facts.names import fold
from instruks.reading.hyphens import joined, words_of
from instruks.reading.labels import Style, heading_depth, label_of, labels_of, unmarked
from instruks.reading.lines import Line

UNWRAPPED = 160  # characters; lines that long were never broken by a page
FULL = 0.72  # of the width; a shorter line was ended by its writer
SHORT_OF_UNWRAPPED = 36  # characters; where lines are not broken, a shorter one is torn by no page
ENOUGH = 5  # broken lines; from fewer nothing is learnt
LONGEST_PROMISED = 250  # characters of a heading with its number
SHORTEST_TAIL = 20  # characters; less is no rest of a torn paragraph
LETTER_ALONE = 4  # characters of «(b)» on a line of its own
FINISHED = re.compile(r"[.:;?!][”\"'’»)\]]*$")
BREAKS_OFF = re.compile(r"[\w,–-]$")
ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:jf|art|stk|nr|pkt|ca|cf|no|evt|inkl|m\.m|m\.v|f\.eks|bl\.a)\.$", re.IGNORECASE
)
DANGLING = re.compile(
    r"(?:^|\s)(?:Disse|Denne|Dette|Den|Det|De|I|disse|denne|dette|den|det|de|en|et|og|eller|af|til|for|på|med|i|om|ved|som|der|at|efter|fra|hos"
    r"|the|of|and|or|to|a|an|this|these|by|with|in|av|att|ett)$"
)
CARRIES_ON = re.compile(r"^[(\[”\"“]{0,2}[a-zæøåäöéü§]|^\d{1,3}[),;]|^\([”\"“]?[A-ZÆØÅ]")
DASH_IN_A_SENTENCE = re.compile(r"^[–—-]\s+[a-zæøåäö]")
BLANK_FIELD = re.compile(r"^[\w .-]{0,20}[_…]{3,}$")


@dataclass(frozen=True)
class Paragraph:
    """A paragraph in one line, the lines it was printed on, and the blank lines before it."""

    text: str
    lines: tuple[int, ...]
    blank_before: int = 0

    @property
    def words(self) -> str:
        """The words as they stand in a pack."""
        return unmarked(self.text)


@dataclass(frozen=True)
class Layout:
    """How the document was set: the width of a full line, the blank lines between paragraphs.

    `wrapped` says that the page broke the lines; `promised` are the titles of its contents, `known`
    its words.
    """

    width: int
    gap: int
    wrapped: bool
    promised: frozenset[str]
    known: frozenset[str]


def layout_of(lines: Sequence[Line], promised: frozenset[str]) -> Layout:
    """Learn from the lines how the document was set."""
    lengths = sorted(len(line.text) for line in lines) or [0]
    width = lengths[int(len(lengths) * 0.95)]
    inside = [
        after.blank_before
        for line, after in pairwise(lines)
        if after.text[0].islower() and BREAKS_OFF.search(line.text) and len(line.text) > width / 2
    ]
    wrapped = width < UNWRAPPED
    gap = int(median(inside)) + 1 if wrapped and len(inside) >= ENOUGH else 1
    known = words_of(" ".join(line.text for line in lines if not line.text.endswith("-")))
    return Layout(width, gap, wrapped, promised, known)


def paragraphs(lines: Sequence[Line], layout: Layout) -> Iterator[Paragraph]:
    """The paragraphs of a run of lines, words broken at a line's end made whole."""
    run = list[Line]()
    for line in lines:
        if run and not _goes_on(run, line, layout):
            yield paragraph(run, layout)
            run = []
        run.append(line)
    if run:
        yield paragraph(run, layout)


def paragraph(run: Sequence[Line], layout: Layout) -> Paragraph:
    """The lines as one paragraph."""
    text = run[0].text
    for line in run[1:]:
        text = joined(text, line.text, layout.known)
    return Paragraph(text, tuple(line.number for line in run), run[0].blank_before)


def _goes_on(run: Sequence[Line], line: Line, layout: Layout) -> bool:
    """Whether the line belongs to the paragraph before it."""
    last = run[-1]
    apart = line.blank_before >= layout.gap
    if heading_depth(last.text) or _is_promised(run, layout):
        return False
    if _begins(line, run, apart=apart, layout=layout):
        return False
    if _label_alone(run):
        return not apart
    return _carried_on(run, line, layout, apart=apart)


def _carried_on(run: Sequence[Line], line: Line, layout: Layout, *, apart: bool) -> bool:
    """Whether the words before the line need its words."""
    last = run[-1]
    small = bool(CARRIES_ON.match(line.text))
    ending = last.text.lower() if last.text.isupper() else last.text
    if last.text.endswith("-") and not last.text.endswith(" -"):
        return not apart or small
    if ABBREVIATED.search(ending) or DANGLING.search(ending):
        return not apart or line.new_page or small
    if apart or line.new_page:
        return small and _torn(last, line, layout)
    if small:
        return not FINISHED.search(last.text) or layout.wrapped
    full = layout.wrapped and len(last.text) > layout.width * FULL
    return full and not BLANK_FIELD.match(line.text) and not _lettered_heading(run)


def _torn(last: Line, line: Line, layout: Layout) -> bool:
    """Whether a paragraph was torn here by a page: it breaks off, and its rest is no short word."""
    wide = len(last.text) > (layout.width * FULL if layout.wrapped else SHORT_OF_UNWRAPPED)
    tail = len(line.text) >= SHORTEST_TAIL or line.new_page
    return (wide or line.new_page) and tail and bool(BREAKS_OFF.search(last.text))


def _lettered_heading(run: Sequence[Line]) -> bool:
    """«C.6 …» is a heading; the sentence that follows begins with a capital."""
    label = label_of(run[0].text, Style.DOTTED)
    return label is not None and label.mark[0].isalpha() and run[-1].text[-1] not in ",(–-"


def _is_promised(run: Sequence[Line], layout: Layout) -> bool:
    """Whether the lines so far are a heading that the table of contents promised."""
    text = " ".join(line.text for line in run)
    if not layout.promised or len(text) > LONGEST_PROMISED:
        return False
    label = label_of(text)
    titles = {fold(text), fold(label.rest) if label else ""} - {""}
    return bool(titles & layout.promised)


def _label_alone(run: Sequence[Line]) -> bool:
    """«f.» or «•» on a line of its own, with its words on the next."""
    if len(run) > 1:
        return False
    label = label_of(run[0].text)
    return label is not None and not label.rest


def _begins(line: Line, run: Sequence[Line], *, apart: bool, layout: Layout) -> bool:
    """Whether the line begins something of its own, by what it begins with."""
    labels = labels_of(line.text)
    if heading_depth(line.text) or not labels:
        return heading_depth(line.text) > 0
    last = run[-1]
    rest = labels[0].rest
    unfinished = bool(BREAKS_OFF.search(last.text)) and not apart
    full = layout.wrapped and len(last.text) > layout.width * FULL
    match labels[0].style:
        case Style.BULLET:
            listed = label_of(run[0].text, Style.BULLET) is not None
            dash = DASH_IN_A_SENTENCE.match(line.text) is not None
            began = not (unfinished and full and dash) or listed
        case Style.APPENDIX | Style.SECTION:
            began = not unfinished or not full
        case Style.BARE:
            began = apart
        case Style.DOTTED | Style.NUMBER:
            began = not unfinished or rest[:1].isupper() or rest[:1] in '”"“«('
        case _:
            began = bool(rest) or len(line.text) <= LETTER_ALONE or not unfinished
    return began
