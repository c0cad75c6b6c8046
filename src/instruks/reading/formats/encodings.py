"""In which encoding was a text saved?"""

import re
from collections.abc import Mapping

from instruks.reading.formats.unreadable import Unreadable
from instruks.texts.sentence import say

MARKS: Mapping[bytes, str] = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}
"""Byte-order marks, and the encoding each stands for."""

DANISH = re.compile(r"\b(og|af|til|den|der|på|med|er|som|ikke|skal|behandling\w*)\b", re.IGNORECASE)
STRANGE = re.compile(r"[\x80-\x9f¤¥¦¨¬¯³¶·¸¹¾×÷ÐÝÞðýþ]")
WORD = re.compile(r"[^\W\d_]{2,}")


def decoded(name: str, content: bytes) -> str:
    """The text that the bytes stand for; `name` is what people call the file.

    UTF-8 with or without a mark, UTF-16 with one, and Windows-1252 where that gives Danish words.
    Raises `Unreadable`.
    """
    encoding = by_mark(content) or "utf-8"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as error:
        older = _windows_1252(content) if encoding == "utf-8" and b"\x00" not in content else None
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
    if "\x00" in text:
        raise Unreadable(
            say(
                "`{name}` is not text: byte {byte} is zero; hand in plain text",
                name=name, byte=content.index(0),
            )
        )  # fmt: skip
    return text


def by_mark(content: bytes) -> str:
    """The encoding that a byte-order mark names, or nothing."""
    return next((known for mark, known in MARKS.items() if content.startswith(mark)), "")


def _windows_1252(content: bytes) -> str | None:
    """The text in the older encoding of Windows, where that gives Danish and nothing strange."""
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:
        return None
    words = len(WORD.findall(text))
    clear = len(DANISH.findall(text)) * 20 >= words and len(STRANGE.findall(text)) * 200 <= words
    return text if clear else None
