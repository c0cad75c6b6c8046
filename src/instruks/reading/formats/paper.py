"""What does a file show, line by line, and where on which page does each word stand?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.texts.sentence import Sentence


class Form(StrEnum):
    """What sort of file it is, by its content and not by its name."""

    PDF = "pdf"
    SCAN = "scan"  # a PDF whose pages are pictures
    DOCX = "docx"
    ODT = "odt"
    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"


@dataclass(frozen=True)
class Placed:
    """A word of the text, and where it is printed.

    `line` is the number of its line in the text (from 1), `start` and `end` (exclusive) its
    characters in that line; `page` counts from 1; `box` is left, top, right and bottom as shares
    of the page's width and height, from its upper left corner.
    """

    line: int
    start: int
    end: int
    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class Page:
    """The size of a page in points (1/72 inch), as it is shown."""

    width: float
    height: float


@dataclass(frozen=True)
class Paper:
    """The words of a file as they are read, and where they stand.

    `text` has a line for every printed line, or every paragraph where the form has no printed
    lines. A page after the first begins with a form feed, a row of a table is one line
    `| cell | cell |`, a tick box is ☐ or ☒. Nothing that the file shows is left out: running heads
    and page numbers stay, and reading sets them aside. `pages` and `words` are empty for forms
    without pages. `remarks` say what a person should know: macros that were not run, changes that
    are still tracked, pages without text. `without_text` are the pages (from 1) whose words only
    recognition can read: pictures, and pages with lost letters.
    """

    form: Form
    text: str
    pages: tuple[Page, ...] = ()
    words: tuple[Placed, ...] = ()
    remarks: tuple[Sentence, ...] = ()
    without_text: tuple[int, ...] = ()
