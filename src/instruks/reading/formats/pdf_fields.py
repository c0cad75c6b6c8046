"""What has been filled in on a form: ticks, values, words typed on top of a page?"""

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from instruks.reading.formats.blocks import EMPTY_BOX, TICKED_BOX
from instruks.reading.formats.pdf_runs import Run
from instruks.reading.formats.pdf_view import View
from instruks.reading.formats.printed import Box

BOXES = (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON)
WRITTEN = (
    pdfium.FPDF_FORMFIELD_TEXTFIELD,
    pdfium.FPDF_FORMFIELD_COMBOBOX,
    pdfium.FPDF_FORMFIELD_LISTBOX,
)
A_LINE = 13.0  # points; how high a typed line stands, where the field does not tell
UNSEEN = pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW
LONGEST = 20_000  # characters of one field
MOST = 2_000  # fields and notes of a page


def filled_in(page: pypdfium2.PdfPage, view: View) -> Iterator[Run]:
    """The fields of a page as if they were printed where they stand: ☐, ☒ or their value."""
    for nth in range(min(MOST, pdfium.FPDFPage_GetAnnotCount(page))):
        annotation = pdfium.FPDFPage_GetAnnot(page, nth)
        if annotation:
            yield from _shown(annotation, page, view)
            pdfium.FPDFPage_CloseAnnot(annotation)


def _shown(annotation: Any, page: pypdfium2.PdfPage, view: View) -> Iterator[Run]:
    if pdfium.FPDFAnnot_GetFlags(annotation) & UNSEEN:
        return
    subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
    if subtype == pdfium.FPDF_ANNOT_FREETEXT:
        yield from _typed(_string(annotation, b"Contents"), _box(annotation, view), view)
    form = page.formenv
    if subtype != pdfium.FPDF_ANNOT_WIDGET or form is None:
        return
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    box = _box(annotation, view)
    if kind in BOXES:
        ticked = pdfium.FPDFAnnot_IsChecked(form, annotation)
        yield Run(TICKED_BOX if ticked else EMPTY_BOX, -1, box, (1, 0))
    elif kind in WRITTEN:
        yield from _typed(_value(form, annotation), box, view)


def _box(annotation: Any, view: View) -> Box:
    rectangle = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, rectangle)
    return view.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)


def _typed(value: str, box: Box, view: View) -> Iterator[Run]:
    """The words of a field, laid out in its box in equal letters."""
    lines = [line for line in value.replace("\r", "\n").split("\n") if line.strip()]
    left, top, right, bottom = box
    high = min((bottom - top) / max(1, len(lines)), A_LINE / (view.height or 1.0))
    if len(lines) == 1:
        top = (top + bottom - high) / 2
    for nth, line in enumerate(lines):
        wide = min((right - left) / len(line), high * view.height / (view.width or 1.0) / 2)
        at = 0
        for word in line.split():
            at = line.index(word, at)
            x = left + at * wide
            at += len(word)
            yield Run(
                word, -1, (x, top + nth * high, left + at * wide, top + (nth + 1) * high), (1, 0)
            )


def _string(annotation: Any, key: bytes) -> str:
    return _read(
        lambda buffer, size: pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, size)
    )


def _value(form: Any, annotation: Any) -> str:
    return _read(
        lambda buffer, size: pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size)
    )


def _read(ask: Any) -> str:
    """Text that is asked for twice: how long is it, and what is it."""
    size = min(ask(None, 0), LONGEST * 2)
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    ask(buffer, size)
    return bytes(buffer)[: max(0, size - 2)].decode("utf-16-le", "replace").rstrip("\0")
