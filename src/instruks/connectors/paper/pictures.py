"""How does a page look, for a person and for the program that recognises letters?"""

import io

from PIL import Image

from instruks.reading.formats.pdf_open import opened
from instruks.reading.formats.scan import POINTS, page_picture

FEWEST_DOTS = 18  # to the inch; a picture of a page is never smaller


def picture_of(content: bytes, page: int, width: int) -> bytes:
    """A page (from 1) as PNG, so many dots wide. Raises `Unreadable`."""
    with opened(content) as document:
        points = document[page - 1].get_width() if 1 <= page <= len(document) else POINTS
    return page_picture(content, page, max(FEWEST_DOTS, round(width * POINTS / points)))


def pixels(picture: bytes) -> tuple[int, int, bytes]:
    """Width and height of a PNG in dots, and its dots: a byte of grey each, row by row."""
    grey = Image.open(io.BytesIO(picture)).convert("L")
    return grey.width, grey.height, grey.tobytes()
