"""What is a file that is not read, and what can a person do about it?"""

from collections.abc import Mapping
from enum import Enum, auto

from instruks.reading.formats.unreadable import Unreadable
from instruks.texts.sentence import Sentence, say


class Other(Enum):
    """What a file may be that is none of the forms that are read."""

    RICH_TEXT = auto()
    PICTURE = auto()
    PACKED = auto()
    LOCKED = auto()
    MAIL = auto()
    OLD_WORD = auto()
    OLD_OFFICE = auto()
    SPREADSHEET = auto()
    PRESENTATION = auto()
    DRAWING = auto()
    NO_TEXT = auto()
    BOOK = auto()
    XML = auto()
    DATA = auto()


SAID: Mapping[Other, str] = {
    Other.RICH_TEXT: "`{name}` is a rich-text file (RTF), which is not read; {advice}",
    Other.PICTURE: "`{name}` is a picture and not a document; {advice}",
    Other.PACKED: "`{name}` is a packed file; {advice}",
    Other.LOCKED: "`{name}` is locked with a password; {advice}",
    Other.MAIL: "`{name}` is an e-mail; {advice}",
    Other.OLD_WORD: "`{name}` is an old Word file (.doc), which is not read; {advice}",
    Other.OLD_OFFICE: "`{name}` is a file of an old office program, which is not read; {advice}",
    Other.SPREADSHEET: "`{name}` is a spreadsheet; {advice}",
    Other.PRESENTATION: "`{name}` is a presentation; {advice}",
    Other.DRAWING: "`{name}` is a drawing; {advice}",
    Other.NO_TEXT: "`{name}` is an office file without a text; {advice}",
    Other.BOOK: "`{name}` is an electronic book; {advice}",
    Other.DATA: "`{name}` is a file of JSON, which programs read; {advice}",
    Other.XML: "`{name}` is a file of XML, which is not read; {advice}",
}
SAVE_AS = say("open it in the program it comes from, save it as .docx or PDF, and try again")
ADVICE: Mapping[Other, Sentence] = {
    Other.PICTURE: say("scan or print it into a PDF, or hand in the text"),
    Other.PACKED: say("unpack it, and hand in the agreement alone"),
    Other.LOCKED: say("save it without one and try again"),
    Other.DATA: say("hand in the agreement itself"),
    Other.MAIL: say("save the agreement that is attached to it, and hand in that"),
}
"""What to do about the kinds that are not simply saved in another form."""


def refused(name: str, what: Other) -> Unreadable:
    """The refusal of a file; `name` is what people call it."""
    return Unreadable(say(SAID[what], name=name, advice=ADVICE.get(what, SAVE_AS)))


def damaged(name: str) -> Unreadable:
    """The refusal of a file that is what it says, but not whole."""
    return Unreadable(
        say("`{name}` is damaged or cut short; open it, save it anew and try again", name=name)
    )


def too_deep(name: str) -> Unreadable:
    """The refusal of a file of which only a part could be read."""
    return Unreadable(
        say(
            "`{name}` is nested deeper than a page can be, and would be read in part only; "
            "save the agreement alone as .docx, PDF or plain text",
            name=name,
        )
    )
