"""Which letters stand together in a PDF without white space between, and where?"""

import ctypes
import math
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

from instruks.reading.formats.pdf_view import View
from instruks.reading.formats.printed import Box

BETWEEN = re.compile("[^\\s\ufffe\x02]+[\ufffe\x02]?|[\ufffe\x02]")
CONTROL = dict.fromkeys((*range(9), *range(11, 13), *range(14, 32)), "\ufffd") | {2: "\x02"}
WIDEST_LETTER = 2.5  # of the height of the line; a word that is wider has a jump inside
ABOVE = 0.25  # of a letter's height; a figure that begins so much higher is raised
FIGURES_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
RAISED = str.maketrans("0123456789", FIGURES_RAISED)
FIGURE = re.compile(
    r"^\d{1,2}(?=[^\W\d_]{2})|(?<=[^\W\d_]{2})\d{1,2}(?!\w)|(?<=[^\W\d_][”\"’»)])\d{1,2}(?!\w)"
)
LAST_SIGN, HALVES = 0x10FFFF, range(0xD800, 0xE000)  # of Unicode; halves are no signs
Direction = tuple[int, int]
RIGHT: Direction = (1, 0)


class Run(NamedTuple):
    """Letters without white space between: their place in the page's letters, and their box."""

    text: str
    at: int
    box: Box
    direction: Direction


def letters_of(textpage: Any) -> str:
    """A character for each that the page has; those without a meaning are U+FFFD."""
    count = pdfium.FPDFText_CountChars(textpage)
    if count <= 0:
        return ""
    buffer = (ctypes.c_ushort * (count + 1))()
    if pdfium.FPDFText_GetText(textpage, 0, count, buffer) == count + 1:
        text = bytes(buffer)[:-2].decode("utf-16-le", "replace")
        if len(text) == count:
            return text.translate(CONTROL)
    codes = [pdfium.FPDFText_GetUnicode(textpage, at) for at in range(count)]
    return "".join(_sign(code) for code in codes).translate(CONTROL)


def _sign(code: int) -> str:
    return chr(code) if code <= LAST_SIGN and code not in HALVES else "\ufffd"


def runs_of(textpage: Any, view: View) -> Iterator[Run]:
    """The runs of letters between white space, in the order of the file."""
    for said in BETWEEN.finditer(letters_of(textpage)):
        yield from _runs(textpage, view, said[0], said.start())


def _runs(textpage: Any, view: View, text: str, at: int) -> Iterator[Run]:
    direction = _direction(textpage, view, at)
    first = _loose(textpage, view, at)
    if direction == RIGHT:
        last = _loose(textpage, view, at + len(text) - 1) if len(text) > 1 else first
        height = (first[3] - first[1]) * view.height
        width = (last[2] - first[0]) * view.width
        level = last[1] < first[3] and last[3] > first[1]
        if level and 0 <= width <= height * WIDEST_LETTER * len(text):
            if FIGURE.search(text):
                yield from _with_marks(textpage, view, Run(text, at, first, direction))
                return
            top, bottom = first[1], first[3]
            yield Run(text, at, (first[0], top, max(last[2], first[2]), bottom), direction)
            return
    yield from _one_by_one(textpage, view, text, at, direction)


def _with_marks(textpage: Any, view: View, run: Run) -> Iterator[Run]:
    """A word with its raised figures as such; those before it, as in a footnote, stand alone."""
    text, at = run.text, run.at
    for figure in FIGURE.finditer(text):
        if all(_is_raised(textpage, at, text, nth) for nth in range(*figure.span())):
            raised = figure[0].translate(RAISED)
            text = text[: figure.start()] + raised + text[figure.end() :]
    ahead = len(text) - len(text.lstrip(FIGURES_RAISED))
    for begin, end in ((0, ahead), (ahead, len(text))):
        if begin < end:
            first, last = (_loose(textpage, view, at + nth) for nth in (begin, end - 1))
            box = (first[0], first[1], max(first[2], last[2]), first[3])
            yield Run(text[begin:end], at + begin, box, run.direction)


def _is_raised(textpage: Any, at: int, text: str, nth: int) -> bool:
    """Whether a figure stands higher than the letters beside it, by its ink."""
    letters_beside = (where for where, sign in enumerate(text) if sign.isalpha())
    low = max(_ink(textpage, at + where) for where in letters_beside)  # «g» hangs below the line
    high = _ink(textpage, at + nth)
    letters = low[1] - low[0]
    return high[0] - low[0] > letters * ABOVE and high[1] > low[1] - letters * ABOVE


def _ink(textpage: Any, at: int) -> tuple[float, float]:
    """The lowest and the highest point of a letter, in the file's own points."""
    left, right, bottom, top = _sides
    pdfium.FPDFText_GetCharBox(textpage, at, left, right, bottom, top)
    return bottom.value, top.value


def _one_by_one(
    textpage: Any, view: View, text: str, at: int, direction: Direction
) -> Iterator[Run]:
    """Letter for letter, parted where the next one does not stand beside the one before."""
    boxes = [_tight(textpage, view, at + nth) for nth in range(len(text))]
    high = max(
        max((box[2] - box[0]) * view.width, (box[3] - box[1]) * view.height) for box in boxes
    )
    begun, around = 0, boxes[0]
    for nth, box in enumerate(boxes[1:], start=1):
        if _between(around, box, view) > max(high, 1.0):
            yield Run(text[begun:nth], at + begun, around, direction)
            begun, around = nth, box
        else:
            around = (
                min(around[0], box[0]),
                min(around[1], box[1]),
                max(around[2], box[2]),
                max(around[3], box[3]),
            )
    yield Run(text[begun:], at + begun, around, direction)


def _between(one: Box, other: Box, view: View) -> float:
    """The white between two boxes, in points."""
    across = max(other[0] - one[2], one[0] - other[2]) * view.width
    along = max(other[1] - one[3], one[1] - other[3]) * view.height
    return max(across, along)


def _direction(textpage: Any, view: View, at: int) -> Direction:
    """Where the text runs to on the page shown: right, down, left or up."""
    angle = pdfium.FPDFText_GetCharAngle(textpage, at)
    if angle <= 0 and view.across[0] > 0:
        return RIGHT
    cos, sin = math.cos(angle), math.sin(angle)
    across = (cos * view.across[0] + sin * view.up[0]) * view.width
    down = (cos * view.across[1] + sin * view.up[1]) * view.height
    return (round(across), 0) if abs(across) >= abs(down) else (0, round(down))


_rectangle = pdfium.FS_RECTF()
_sides = tuple(ctypes.c_double() for _ in range(4))


def _loose(textpage: Any, view: View, at: int) -> Box:
    pdfium.FPDFText_GetLooseCharBox(textpage, at, _rectangle)
    return view.box(_rectangle.left, _rectangle.bottom, _rectangle.right, _rectangle.top)


def _tight(textpage: Any, view: View, at: int) -> Box:
    left, right, bottom, top = _sides
    pdfium.FPDFText_GetCharBox(textpage, at, left, right, bottom, top)
    return view.box(left.value, bottom.value, right.value, top.value)


def honest(textpage: Any, run: Run) -> Run:
    """The run with U+FFFD for every letter of which the file does not say what it means."""
    unknown = pdfium.FPDFText_HasUnicodeMapError
    if unknown(textpage, run.at) != 1 and unknown(textpage, run.at + len(run.text) - 1) != 1:
        return run
    letters = (
        "\ufffd" if unknown(textpage, run.at + nth) == 1 else letter
        for nth, letter in enumerate(run.text)
    )
    return run._replace(text="".join(letters))
