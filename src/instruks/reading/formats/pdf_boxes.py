"""Which tick boxes are drawn on a page with lines, and which of them are ticked?"""

from collections.abc import Iterator, Sequence

from instruks.reading.formats.blocks import EMPTY_BOX, TICKED_BOX
from instruks.reading.formats.pdf_marks import Marks
from instruks.reading.formats.pdf_runs import RIGHT, Run
from instruks.reading.formats.pdf_view import View
from instruks.reading.formats.printed import Box

TICKS = frozenset("xX×✓✔✗✘✕✖☒☑■●")
BOXES = frozenset((EMPTY_BOX, TICKED_BOX))


def with_drawn_boxes(runs: Sequence[Run], marks: Marks, view: View) -> Iterator[Run]:
    """The runs of a page and its drawn tick boxes, each as ☐, or as ☒ where something stands in it."""
    squares = [_shares(square, view) for square in _once(marks.squares)]
    ticked, signs = set[Box](), set[Box]()
    for run in runs:
        home = next((square for square in squares if _inside(run.box, square)), None)
        if home is None:
            yield run
        elif run.text in BOXES:
            signs.add(home)
            yield run
        elif run.text in TICKS:
            ticked.add(home)
        else:
            signs.add(home)  # a letter in a frame is no tick
            yield run
    for square in squares:
        if square not in signs:
            drawn = any(_inside(_shares(speck, view), square) for speck in marks.specks)
            sign = TICKED_BOX if drawn or square in ticked else EMPTY_BOX
            yield Run(sign, -1, square, RIGHT)


def _once(squares: Sequence[Box]) -> list[Box]:
    """The squares; one that is drawn twice or has a second one inside counts once."""
    kept = list[Box]()
    for square in sorted(squares, key=lambda box: box[0] - box[2]):
        if not any(_inside(square, other) for other in kept):
            kept.append(square)
    return kept


def _inside(box: Box, other: Box) -> bool:
    """Whether the middle of the one lies in the other."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return other[0] <= x <= other[2] and other[1] <= y <= other[3]


def _shares(box: Box, view: View) -> Box:
    wide, high = view.width or 1.0, view.height or 1.0
    return box[0] / wide, box[1] / high, box[2] / wide, box[3] / high
