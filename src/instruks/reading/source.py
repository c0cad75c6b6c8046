"""Which text is in this file?"""

import re
from collections.abc import Mapping

from instruks.texts.sentence import say

LARGEST = 20 * 1024 * 1024  # bytes; the longest agreement we know has a quarter of a megabyte
FEWEST_WORDS = 40  # a page of an agreement has hundreds

LATER = say(
    "reading it comes with a later release; save it as plain text (.txt, UTF-8) and try again"
)
KINDS: Mapping[bytes, str] = {
    b"%PDF": "`{name}` is a PDF; {later}",
    b"PK\x03\x04": "`{name}` is a Word, OpenDocument or ZIP file; {later}",
    b"\xd0\xcf\x11\xe0": "`{name}` is an old Word or Excel file; {later}",
    b"{\\rtf": "`{name}` is a rich-text file; {later}",
    b"\x89PNG": "`{name}` is a picture; it has no text to read",
    b"\xff\xd8\xff": "`{name}` is a picture; it has no text to read",
    b"\x1f\x8b": "`{name}` is packed with gzip; unpack it first",
}
"""How a file begins that is not text, and what to do about it."""

MARKS: Mapping[bytes, str] = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
"""Byte-order marks, and the encoding each stands for."""

DANISH = re.compile(r"\b(og|af|til|den|der|på|med|er|som|ikke|skal|behandling\w*)\b", re.IGNORECASE)
STRANGE = re.compile(r"[\x80-\x9f¤¥¦¨¬¯³¶·¸¹¾×÷ÐÝÞðýþ]")
WORD = re.compile(r"[^\W\d_]{2,}")


class Unreadable(ValueError):
    """The file has no text that can be read as an agreement. Says what it is, and what to do."""


def text_of(name: str, content: bytes) -> str:
    """The text of a file; `name` is what people call it, for the messages.

    UTF-8 with or without a mark, UTF-16 with one, and Windows-1252 where that gives Danish words.
    Raises `Unreadable`. Nothing larger than 20 MB is decoded.
    """
    if len(content) > LARGEST:
        raise Unreadable(
            say(
                "`{name}` has {size} MB; an agreement may have {most} MB, "
                "so hand in the agreement alone",
                name=name, size=f"{len(content) / 2**20:.0f}", most=LARGEST // 2**20,
            )
        )  # fmt: skip
    if not content.strip():
        raise Unreadable(
            say("`{name}` is empty; hand in the file with the agreement's text", name=name)
        )
    for beginning in KINDS:
        if content.lstrip(b"\r\n \t").startswith(beginning):
            raise Unreadable(say(KINDS[beginning], name=name, later=LATER))
    text = _decoded(name, content)
    if "\x00" in text:
        raise Unreadable(
            say(
                "`{name}` is not text: byte {byte} is zero; hand in plain text",
                name=name, byte=content.index(0),
            )
        )  # fmt: skip
    words = len(WORD.findall(text))
    if words < FEWEST_WORDS:
        raise Unreadable(
            say(
                "`{name}` has {words} words, which is too few to be an agreement; "
                "see whether the text was lost on the way (a scanned page has none)",
                name=name, words=words,
            )
        )  # fmt: skip
    return text


def _decoded(name: str, content: bytes) -> str:
    encoding = next((known for mark, known in MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "utf-8" and b"\x00" not in content:
            older = _windows_1252(content)
            if older is not None:
                return older
        raise Unreadable(
            say(
                "`{name}` is not {encoding} text: byte {byte} is {hexadecimal}; "
                "save it as UTF-8 and try again",
                name=name,
                encoding=encoding.removesuffix("-sig").upper(),
                byte=error.start,
                hexadecimal=f"{content[error.start]:#04x}",
            )
        ) from error  # fmt: skip


def _windows_1252(content: bytes) -> str | None:
    """The text in the older encoding of Windows, where that gives Danish and nothing strange."""
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        return None
    words = len(WORD.findall(text))
    clear = len(DANISH.findall(text)) * 20 >= words and len(STRANGE.findall(text)) * 200 <= words
    return text if clear else None
