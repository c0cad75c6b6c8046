"""Does a clause begin with this label, and which number has it?

The number of a clause is the one the document prints, put together where it prints it in pieces:
«2.» in chapter 7 is 7.2, «a.» under it 7.2.a, «1.» in Schedule 2 is Schedule-2.1.
"""

from collections.abc import Callable, Mapping, Sequence

from instruks.agreement.facts.names import fold
from instruks.reading.headings import (
    FEWEST_CHAPTERS,
    LONGEST,
    LONGEST_OF_APPENDIX,
    LONGEST_OF_ITEM,
    LONGEST_UNNUMBERED,
    is_heading,
    title_below,
)
from instruks.reading.labels import Label, Style, heading_depth, label_of
from instruks.reading.mend import Paragraph
from instruks.reading.opened import CHAPTER, ITEM, OF_LETTERS, Opened, Reading
from instruks.reading.section import FRONT

ROMAN_SIGNS = "IVX"
MARKS: Mapping[Style, Sequence[str]] = {
    Style.LETTER: [chr(code) for code in range(ord("a"), ord("z") + 1)],
    Style.ROMAN: ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
}
Opener = Callable[[Reading, Label, int, Paragraph], bool]


def opens(reading: Reading, label: Label, at: int, block: Paragraph) -> bool:
    """Open the clause that begins with this label; False where none does."""
    opener = OPENERS.get(label.style)
    return opener is not None and opener(reading, label, at, block)


def _appendix(reading: Reading, label: Label, at: int, block: Paragraph) -> bool:
    title = label.rest
    if len(title) > LONGEST_OF_APPENDIX or (title and not is_heading(title, reading.promised)):
        return False
    if not title and (below := title_below(reading.block(at + 1), reading.promised)):
        title, reading.title_at = below, at + 1
    reading.appendix, reading.chapter = _appendix_number(label), 0
    reading.open(reading.appendix, block, style=label.style, depth=CHAPTER, title=title)
    return True


def _appendix_number(label: Label) -> str:
    """«A» for Bilag A, «1.A» for Bilag 1.A, and «Annex-II» where the mark alone would be unclear."""
    mark = label.mark.upper() if len(label.mark) == 1 else label.mark
    letter = len(mark) == 1 and mark.isalpha() and mark not in ROMAN_SIGNS
    return mark if "." in mark or letter else f"{label.called.capitalize()}-{mark}"


def _dotted(reading: Reading, label: Label, at: int, block: Paragraph) -> bool:  # noqa: ARG001  # one shape for all openers
    parts = label.mark.split(".")
    number = label.mark
    if parts[0].isdigit() and reading.appendix:
        number = f"{reading.appendix}.{label.mark}"
    elif parts[0].isdigit():
        reading.chapter = max(reading.chapter, int(parts[0]))
    elif len(reading.appendix) <= 1:
        reading.appendix = parts[0]
    _with_words(reading, number, label, block, len(parts))
    return True


def _number(reading: Reading, label: Label, at: int, block: Paragraph) -> bool:
    number = int(label.mark)
    promised = fold(label.rest) in reading.promised
    deep = heading_depth(block.text) > 0
    next_one = number == reading.chapter + 1 and not _goes_on_in_list(reading, number, label, at)
    heading = is_heading(label.rest, reading.promised) and reading.numbered
    again = heading and _begins_again(reading, number, at)
    chapter = heading and (promised or deep or next_one or again)
    short = len(label.rest) < LONGEST_UNNUMBERED
    if label.style is Style.BARE and not (promised or (chapter and next_one and short)):
        return False
    in_lettered = len(reading.appendix) == 1 and not deep
    if not chapter or in_lettered:
        return _item(reading, label, block)
    reading.chapter = number
    _with_words(reading, f"{reading.prefix}{number}", label, block, CHAPTER)
    return True


def _begins_again(reading: Reading, number: int, at: int) -> bool:
    """Whether a second text begins to count: a heading «1.», words below it, and then 1.1 or «2.»."""
    below = reading.block(at + 1)
    if number != 1 or reading.chapter < FEWEST_CHAPTERS or reading.appendix:
        return False
    if not isinstance(below, Paragraph) or label_of(below.text, Style.NUMBER):
        return False
    labels = (
        (place, label)
        for place in range(at + 1, len(reading.blocks))
        if isinstance(block := reading.blocks[place], Paragraph)
        and (label := label_of(block.text, Style.DOTTED, Style.NUMBER))
    )
    place, following = next(labels, (0, None))
    if following is None or following.mark == "1.1":
        return following is not None
    after = reading.block(place + 1)
    third = isinstance(after, Paragraph) and label_of(after.text, Style.NUMBER)
    return following.mark == "2" and is_heading(following.rest, reading.promised) and not third


def _goes_on_in_list(reading: Reading, number: int, label: Label, at: int) -> bool:
    """Whether a numbered line is the next point of a list that has begun."""
    if is_heading(label.rest, reading.promised) and _first_point_below(reading, at):
        return False
    last = reading.current if reading.current.style is Style.NUMBER else reading.last_item()
    return (
        last is not None
        and last.is_item
        and last.last_mark == str(number - 1)
        and fold(label.rest) not in reading.promised
    )


def _first_point_below(reading: Reading, at: int) -> bool:
    """Whether the next block is a point «1.»."""
    below = reading.block(at + 1)
    label = label_of(below.text, Style.NUMBER) if isinstance(below, Paragraph) else None
    return label is not None and label.mark == "1"


def _item(reading: Reading, label: Label, block: Paragraph) -> bool:
    """«2.» in a chapter or an appendix is a clause; deeper down it is a list among the words."""
    chapter = reading.chapter_of_items()
    if chapter is None or chapter.number == FRONT or label.style is Style.BARE:
        return False
    before = reading.last_item()
    expected = int(before.last_mark) + 1 if before else 1
    if int(label.mark) != expected:
        return False
    _with_words(reading, f"{chapter.number}.{label.mark}", label, block, ITEM)
    return True


def _letter(reading: Reading, label: Label, at: int, block: Paragraph) -> bool:  # noqa: ARG001  # one shape for all openers
    marks = MARKS[label.style]
    if label.mark not in marks:
        return False
    nth = marks.index(label.mark)
    if nth:
        before = _letter_before(reading, label, marks[nth - 1])
        if before is None:
            return False
        number, depth = f"{before.number.rpartition('.')[0]}.{label.mark}", before.depth
    else:
        base = reading.current
        if base.number == FRONT or base.style is Style.ROMAN is label.style:
            return False
        number, depth = f"{base.number}.{label.mark}", base.depth + 1
    reading.open(number, block, style=label.style, depth=depth, words=label.rest)
    return True


def _letter_before(reading: Reading, label: Label, mark: str) -> Opened | None:
    """The point lettered just before this one, if the list is still open."""
    for one in reversed(reading.opened):
        if one.style is label.style and one.last_mark == mark:
            return one
        if one.style not in OF_LETTERS:
            return None
    return None


def _capital(reading: Reading, label: Label, at: int, block: Paragraph) -> bool:  # noqa: ARG001  # one shape for all openers
    if len(label.rest) > LONGEST_UNNUMBERED or not is_heading(label.rest, reading.promised):
        return False
    if not reading.appendix and not label.rest.isupper() and not heading_depth(block.text):
        return False
    _with_words(reading, f"{reading.prefix}{label.mark}", label, block, CHAPTER)
    return True


def _section(reading: Reading, label: Label, at: int, block: Paragraph) -> bool:  # noqa: ARG001  # one shape for all openers
    if label.called != "§":
        short = len(label.rest) <= LONGEST_UNNUMBERED
        if not short or (label.rest and not is_heading(label.rest, reading.promised)):
            return False
    number = f"{reading.prefix}{label.mark}"
    _with_words(reading, number, label, block, label.mark.count(".") + 1)
    reading.chapter = int(label.mark.split(".")[0])
    return True


def _with_words(reading: Reading, number: str, label: Label, block: Paragraph, depth: int) -> None:
    """Open a clause whose words, or whose heading, stand behind the label."""
    of_item = depth > CHAPTER and label.mark[0].isdigit()
    limit = LONGEST_OF_ITEM if label.style is Style.NUMBER else LONGEST
    short = len(label.rest) <= limit and not label.rest.endswith(":")
    if is_heading(label.rest, reading.promised) and (short or not of_item):
        title = label.rest.rstrip(" :")
        reading.open(number, block, style=label.style, depth=depth, title=title)
    else:
        reading.open(number, block, style=label.style, depth=depth, words=label.rest)


OPENERS: Mapping[Style, Opener] = {
    Style.APPENDIX: _appendix,
    Style.DOTTED: _dotted,
    Style.NUMBER: _number,
    Style.BARE: _number,
    Style.LETTER: _letter,
    Style.ROMAN: _letter,
    Style.CAPITAL: _capital,
    Style.SECTION: _section,
}
