"""Which words were recognised on a page?"""

import csv
from collections.abc import Iterator

from instruks.reading.formats.scan import RecognisedWord

PAGE, WORD = "1", "5"  # the levels of Tesseract's table
PLACE = ("left", "top", "width", "height")
LINE = ("block_num", "par_num", "line_num")


def recognised_on(table: str) -> tuple[RecognisedWord, ...]:
    """The words of one page, as Tesseract lists them (`tesseract … tsv`), line by line."""
    return tuple(_words(table))


def _words(table: str) -> Iterator[RecognisedWord]:
    across = down = 1
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        left, top, width, height = (int(row[side]) for side in PLACE)
        if row["level"] == PAGE:
            across, down = max(width, 1), max(height, 1)
        elif row["level"] == WORD and row["text"].strip():
            box = (left / across, top / down, (left + width) / across, (top + height) / down)
            yield RecognisedWord(row["text"], box, tuple(int(row[part]) for part in LINE))
