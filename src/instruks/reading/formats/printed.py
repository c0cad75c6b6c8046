"""What is a printed word, a printed line and a printed row, wherever they come from?"""

from typing import NamedTuple

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


class Word(NamedTuple):
    """A word as printed, where it stands, and its box as shares of the page that is shown.

    The four sides are in points from the upper left corner, in the direction in which the page is
    read: a table that is printed sideways is turned for this. `box` is not turned.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    box: Box

    @property
    def height(self) -> float:
        """The height of its letters with their ascenders and descenders, in points."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Half way between its top and its bottom."""
        return (self.top + self.bottom) / 2


class Place(NamedTuple):
    """The characters of a line (`end` exclusive) that a word or a part of it became."""

    start: int
    end: int
    page: int
    box: Box


class Printed(NamedTuple):
    """A line of the text to be: a printed line, or a row of a table.

    `blank_before` says that more white stands above it than between the lines of a paragraph.
    """

    text: str
    places: tuple[Place, ...]
    blank_before: bool = False
