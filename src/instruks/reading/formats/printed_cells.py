"""How do the words of a cell become one line, and the cells a row?"""

from collections.abc import Iterable, Sequence

from instruks.reading.formats.printed import Place, Printed, Word
from instruks.reading.formats.printed_lines import line_of, rows_of
from instruks.reading.hyphens import joined

NOTHING = Printed("", ())


def cell_of(words: Iterable[Word], page: int, known: frozenset[str]) -> Printed:
    """The words of a cell as one line; a word broken at a line's end is whole again.

    `known` are the words of the document, in lower case, which tell whose a hyphen is.
    """
    cell = NOTHING
    for row in rows_of(word._replace(text=word.text.replace("|", "/")) for word in words):
        cell = continued(cell, line_of(row, page, wide=False), known)
    return cell


def continued(cell: Printed, line: Printed, known: frozenset[str]) -> Printed:
    """A cell with one more line, every word still in its place."""
    if not cell.text:
        return line
    text = joined(cell.text, line.text, known)
    shift = len(text) - len(line.text)
    before = [
        place._replace(end=min(place.end, shift)) for place in cell.places if place.start < shift
    ]  # a hyphen that joined two halves is gone, with its place
    after = [
        place._replace(start=place.start + shift, end=place.end + shift) for place in line.places
    ]
    return Printed(text, (*before, *after))


def row_of(cells: Sequence[Printed], *, blank_before: bool = False) -> Printed:
    """The cells as one line, a bar before and after each."""
    text, places = "|", list[Place]()
    for cell in cells:
        shift = len(text) + 1
        places += [
            place._replace(start=place.start + shift, end=place.end + shift)
            for place in cell.places
        ]
        text += f" {cell.text} |"
    return Printed(text, tuple(places), blank_before)
