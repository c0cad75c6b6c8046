"""What is drawn on a page besides its words: rules, coloured areas, pictures, hidden text?"""

import ctypes
from collections.abc import Iterator
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from instruks.reading.formats.pdf_view import View
from instruks.reading.formats.printed import Box

THIN = 2.6  # points; an area as thin as this is a rule
SHORT = 3.0  # points; a shorter rule is a dot
SMALLEST_BOX, LARGEST_BOX = 5.0, 18.0  # points; a tick box is as large as letters
WHITE = 245  # of 255, in red, green and blue; paler is no colour on paper
MOST_SEGMENTS = 400  # of a path; more is a drawing
FARTHEST = 100_000.0  # points; what is drawn farther away is not on the page
FOUR = 4  # sides of a rectangle
DEEPEST = 4  # forms inside forms
MOST_OBJECTS = 60_000  # a map has more, and no agreement
SYMBOL_FONTS = ("wingding", "dingbat", "webding", "symbol")

Matrix = tuple[float, float, float, float, float, float]
UNMOVED: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
UNSEEN = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)


class Marks(NamedTuple):
    """What is drawn, in points of the page shown (not turned to how it is read).

    `edges` are rules and the sides of areas, `areas` those filled with a colour, `squares` as large
    as a tick box, `specks` other small things, `pictures` images.
    `unseen` are the text objects that no ink is spent on, `pale` those in white; `symbols` those in
    a font of signs, with its name. `paths` counts everything drawn.
    """

    edges: tuple[Box, ...]
    areas: tuple[Box, ...]
    squares: tuple[Box, ...]
    specks: tuple[Box, ...]
    pictures: tuple[Box, ...]
    unseen: frozenset[int]
    pale: frozenset[int]
    symbols: dict[int, str]
    paths: int


class _Found:
    """What has been seen so far on one page."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.edges = list[Box]()
        self.areas = list[Box]()
        self.squares = list[Box]()
        self.specks = list[Box]()
        self.pictures = list[Box]()
        self.unseen = set[int]()
        self.pale = set[int]()
        self.symbols = dict[int, str]()
        self.fonts = dict[int, str]()
        self.paths = 0
        self.left = MOST_OBJECTS

    def box(self, one: Any, matrix: Matrix) -> Box:
        """Where an object stands, in points of the page shown."""
        sides = _sides
        pdfium.FPDFPageObj_GetBounds(one, *sides)
        left, bottom, right, top = (side.value for side in sides)
        if matrix is not UNMOVED:
            (x0, y0), (x1, y1) = _moved(matrix, left, bottom), _moved(matrix, right, top)
            left, bottom, right, top = min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
        return self.view.points(self.view.box(left, bottom, right, top))


_sides = tuple(ctypes.c_float() for _ in range(4))
_colour = tuple(ctypes.c_uint() for _ in range(4))


def marks_of(page: pypdfium2.PdfPage, view: View) -> Marks:
    """Everything drawn on the page, also inside forms that are drawn on it."""
    found = _Found(view)
    for one in _objects(page, pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject):
        _see(one, found, UNMOVED, 0)
    return Marks(
        tuple(found.edges),
        tuple(found.areas),
        tuple(found.squares),
        tuple(found.specks),
        tuple(found.pictures),
        frozenset(found.unseen),
        frozenset(found.pale),
        found.symbols,
        found.paths,
    )


def _objects(parent: Any, count: Any, get: Any) -> Iterator[Any]:
    for nth in range(count(parent)):
        yield get(parent, nth)


def _see(one: Any, found: _Found, matrix: Matrix, depth: int) -> None:
    found.left -= 1
    if found.left < 0:
        return
    match pdfium.FPDFPageObj_GetType(one):
        case pdfium.FPDF_PAGEOBJ_TEXT:
            _see_text(one, found)
        case pdfium.FPDF_PAGEOBJ_PATH:
            found.paths += 1
            _see_path(one, found, matrix)
        case pdfium.FPDF_PAGEOBJ_IMAGE:
            found.pictures.append(found.box(one, matrix))
        case pdfium.FPDF_PAGEOBJ_FORM if depth < DEEPEST:
            inside = _times(matrix_of(one), matrix)
            for each in _objects(
                one, pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject
            ):
                _see(each, found, inside, depth + 1)


def _see_text(one: Any, found: _Found) -> None:
    address = ctypes.addressof(one.contents)
    if pdfium.FPDFTextObj_GetTextRenderMode(one) in UNSEEN:
        found.unseen.add(address)
    elif _is_white(one, pdfium.FPDFPageObj_GetFillColor):
        found.pale.add(address)
    font = pdfium.FPDFTextObj_GetFont(one)
    place = ctypes.addressof(font.contents) if font else 0
    if place not in found.fonts:
        found.fonts[place] = _name(font) if font else ""
    name = found.fonts[place]
    if any(sign in name for sign in SYMBOL_FONTS):
        found.symbols[address] = name


def _name(font: Any) -> str:
    """The name of a font in lower case, without the mark of a part of it and without its style."""
    buffer = ctypes.create_string_buffer(200)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, 200)
    name = buffer.value.decode("utf-8", "replace").casefold()
    return name.rpartition("+")[2]


def _is_white(one: Any, colour: Any) -> bool:
    red, green, blue, alpha = _colour
    if not colour(one, red, green, blue, alpha):
        return False
    return min(red.value, green.value, blue.value) >= WHITE or alpha.value == 0


def _see_path(one: Any, found: _Found, matrix: Matrix) -> None:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(one, mode, stroke)
    filled = mode.value != 0 and not _is_white(one, pdfium.FPDFPageObj_GetFillColor)
    drawn = bool(stroke.value) and not _is_white(one, pdfium.FPDFPageObj_GetStrokeColor)
    if not (filled or drawn):
        return
    left, top, right, bottom = box = found.box(one, matrix)
    if not all(abs(side) < FARTHEST for side in box):
        return
    if min(right - left, bottom - top) <= THIN:
        if max(right - left, bottom - top) >= SHORT:
            found.edges.append(box)
        return
    segments = pdfium.FPDFPath_CountSegments(one)
    if segments > MOST_SEGMENTS:
        return
    if max(right - left, bottom - top) < LARGEST_BOX:
        square = drawn and _is_square(box) and _has_four_sides(one, found, matrix, segments)
        (found.squares if square else found.specks).append(box)
        return
    sides = list(_straight(one, found, _times(matrix_of(one), matrix), segments))
    found.edges += sides
    if filled and len(sides) >= FOUR:
        found.areas.append(box)


def _has_four_sides(one: Any, found: _Found, matrix: Matrix, segments: int) -> bool:
    return len(list(_straight(one, found, _times(matrix_of(one), matrix), segments))) >= FOUR


def _is_square(box: Box) -> bool:
    width, height = box[2] - box[0], box[3] - box[1]
    return width > SMALLEST_BOX and abs(width - height) < 0.2 * height


def _straight(one: Any, found: _Found, matrix: Matrix, segments: int) -> Iterator[Box]:
    """The sides of a path that run across or down the page."""
    x, y = ctypes.c_float(), ctypes.c_float()
    begun = at = (0.0, 0.0)
    for nth in range(segments):
        segment = pdfium.FPDFPath_GetPathSegment(one, nth)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        after = _moved(matrix, x.value, y.value)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            begun = after
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield from _side(found.view, at, after)
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield from _side(found.view, after, begun)
        at = after


def _side(view: View, one: tuple[float, float], other: tuple[float, float]) -> Iterator[Box]:
    (x0, x1), (y0, y1) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    left, top, right, bottom = view.points(view.box(x0, y0, x1, y1))
    if (
        min(right - left, bottom - top) <= THIN / 2
        and SHORT <= max(right - left, bottom - top) < FARTHEST
    ):
        yield left, top, right, bottom


def matrix_of(one: Any) -> Matrix:
    """How an object is moved, turned and stretched."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(one, matrix):
        return UNMOVED
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def _moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
