"""Which text is in this file?"""

from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.unreadable import LARGEST, Unreadable

__all__ = ["LARGEST", "Unreadable", "text_of"]


def text_of(name: str, content: bytes) -> str:
    """The text of a file of any form; `name` is what people call it, for the messages.

    Raises `Unreadable`.
    """
    return paper_of(name, content).text
