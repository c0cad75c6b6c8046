"""What does one page of a PDF show: its words, what is drawn, and can the words be trusted?"""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from instruks.reading.formats.letters import letters_in, lost_letters
from instruks.reading.formats.pdf_boxes import with_drawn_boxes
from instruks.reading.formats.pdf_fields import filled_in
from instruks.reading.formats.pdf_marks import Marks, marks_of
from instruks.reading.formats.pdf_runs import Run, honest, runs_of
from instruks.reading.formats.pdf_signs import boxed, sign_of
from instruks.reading.formats.pdf_view import View, view_of
from instruks.reading.formats.pdf_words import PageText, page_text
from instruks.reading.formats.printed import Box

FEW_LETTERS = 30  # of a page that is a picture; a number and a running head may be printed on it
MORE_LETTERS = 300  # where the picture fills the page; a seal along its side may be printed on it
FILLS, COVERS = 0.6, 0.2  # of the page
DRAWN_LETTERS = 300  # paths; a page whose letters are drawn has thousands
FEWEST_LOST = 3
LOST = 0.05  # of all letters; more, and the words cannot be trusted
SMALLEST = 1.5  # points; smaller letters are not seen


class PdfPage(NamedTuple):
    """A page: how it is shown, its words, and what stands in the way of reading them.

    `without_text` says that its words must be recognised on its picture: it has none, or their
    letters are lost. `layered` says that a scanner has put words behind the picture. `lost` counts
    letters nobody can name, `hidden` words that are in the file and not seen.
    """

    view: View
    text: PageText
    marks: Marks
    without_text: bool
    layered: bool
    lost: int
    hidden: int


def looked_at(page: pypdfium2.PdfPage) -> PdfPage:
    """Everything one page shows."""
    view = view_of(page)
    marks = marks_of(page, view)
    textpage = pdfium.FPDFText_LoadPage(page)
    try:
        seen, unseen = _by_sight(textpage, view, marks)
    finally:
        pdfium.FPDFText_ClosePage(textpage)
    printed = letters_in(_together(seen))
    covered = _covered(marks.pictures, view)
    layered = covered >= FILLS and printed < MORE_LETTERS and len(unseen) > FEWEST_LOST
    if layered:
        seen, unseen = [*seen, *unseen], []
    lost = lost_letters(_together(seen))
    letters = lost + letters_in(_together(seen))
    picture = not layered and (
        (printed < FEW_LETTERS and (covered >= COVERS or marks.paths >= DRAWN_LETTERS))
        or (printed < MORE_LETTERS and covered >= FILLS)
    )
    without = picture or (lost >= FEWEST_LOST and lost >= letters * LOST)
    seen += filled_in(page, view)
    if marks.squares:
        seen = list(with_drawn_boxes(seen, marks, view))
    return PdfPage(view, page_text(seen, view), marks, without, layered, lost, len(unseen))


def _together(runs: Sequence[Run]) -> str:
    return " ".join([run.text for run in runs])


def _covered(pictures: Sequence[Box], view: View) -> float:
    """The share of the page that its pictures cover; a scan may come in stripes."""
    area = sum(max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1]) for box in pictures)
    return area / (view.width * view.height or 1.0)


def _by_sight(textpage: Any, view: View, marks: Marks) -> tuple[list[Run], list[Run]]:
    """The runs that are seen, with their signs as shown, and those that are not."""
    seen, unseen = list[Run](), list[Run]()
    ask = bool(marks.unseen or marks.pale or marks.symbols)
    for run in runs_of(textpage, view):
        left, top, right, bottom = run.box
        on_page = left < 1 and right > 0 and top < 1 and bottom > 0
        tiny = (bottom - top) * view.height < SMALLEST and run.text[0].isalnum()  # a dash is flat
        if not on_page or tiny:
            unseen.append(run)
            continue
        if min(left, top) < 0 or max(right, bottom) > 1:
            box = max(0.0, left), max(0.0, top), min(1.0, right), min(1.0, bottom)
            run = run._replace(box=box)  # noqa: PLW2901  # the part of it that is seen
        if not ask:
            seen.append(_plain(textpage, run))
        elif _is_unseen(_object(textpage, run.at), run, view, marks):
            unseen.append(run)
        else:
            seen += _with_signs(textpage, run, marks)
    return seen, unseen


def _plain(textpage: Any, run: Run) -> Run:
    """A run in a font of letters."""
    run = honest(textpage, run)
    return run if run.text.isascii() else run._replace(text=boxed(run.text))


def _object(textpage: Any, at: int) -> int:
    """The place of the text object to which a letter belongs; 0 for none."""
    one = pdfium.FPDFText_GetTextObject(textpage, at)
    return ctypes.addressof(one.contents) if one else 0


def _is_unseen(one: int, run: Run, view: View, marks: Marks) -> bool:
    if one in marks.unseen:
        return True
    if one not in marks.pale:
        return False
    left, top, right, bottom = view.points(run.box)
    x, y = (left + right) / 2, (top + bottom) / 2
    return not any(
        box[0] <= x <= box[2] and box[1] <= y <= box[3] for box in (*marks.areas, *marks.pictures)
    )


def _with_signs(textpage: Any, run: Run, marks: Marks) -> Iterator[Run]:
    """The run, parted where a sign of another font is glued to a word."""
    if not marks.symbols:
        yield _plain(textpage, run)
        return
    fonts = [marks.symbols.get(_object(textpage, run.at + nth), "") for nth in range(len(run.text))]
    begun = 0
    left, top, right, bottom = run.box
    wide = (right - left) / len(run.text)
    for nth in range(1, len(run.text) + 1):
        if nth < len(run.text) and fonts[nth] == fonts[begun]:
            continue
        font, text = fonts[begun], run.text[begun:nth]
        box = (left + begun * wide, top, left + nth * wide, bottom)
        part = Run(text, run.at + begun, box, run.direction)
        yield part._replace(text=sign_of(text, font)) if font else _plain(textpage, part)
        begun = nth
