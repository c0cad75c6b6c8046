"""How does a point of a PDF page become a point of the page that is shown?"""

import ctypes
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from instruks.reading.formats.printed import Box

FINE = 1_000_000  # steps over the page's width and height


class View(NamedTuple):
    """The page as shown: its size in points, and where its origin and its two directions go.

    `across` and `up` are the steps (as shares of the page shown) of one point to the right and one
    point upwards in the file's own space; turned pages and pages cut out of larger ones included.
    """

    width: float
    height: float
    origin: tuple[float, float]
    across: tuple[float, float]
    up: tuple[float, float]

    def share(self, x: float, y: float) -> tuple[float, float]:
        """A point of the file as shares of the page from its upper left corner."""
        return (
            self.origin[0] + x * self.across[0] + y * self.up[0],
            self.origin[1] + x * self.across[1] + y * self.up[1],
        )

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """A rectangle of the file as shares of the page."""
        if (
            self.across[1] == 0 == self.up[0] and self.across[0] > 0
        ):  # not turned: nearly every page
            x, y, wide, high = *self.origin, self.across[0], self.up[1]
            return x + left * wide, y + top * high, x + right * wide, y + bottom * high
        x0, y0 = self.share(left, bottom)
        x1, y1 = self.share(right, top)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def points(self, box: Box) -> Box:
        """Shares as points of the page shown."""
        return (
            box[0] * self.width,
            box[1] * self.height,
            box[2] * self.width,
            box[3] * self.height,
        )


def view_of(page: pypdfium2.PdfPage) -> View:
    """How this page is shown."""
    width, height = page.get_size()
    far = max(width, height, 1.0)
    (x, y), (x1, y1), (x2, y2) = (_device(page, *point) for point in ((0, 0), (far, 0), (0, far)))
    return View(
        width,
        height,
        (x, y),
        ((x1 - x) / far, (y1 - y) / far),
        ((x2 - x) / far, (y2 - y) / far),
    )


def _device(page: pypdfium2.PdfPage, x: float, y: float) -> tuple[float, float]:
    right, down = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, FINE, FINE, 0, x, y, right, down)
    return right.value / FINE, down.value / FINE
