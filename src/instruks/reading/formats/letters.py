"""Which letters does a printed word really have?"""

import re
import unicodedata

LIGATURES = {ord(sign): unicodedata.normalize("NFKC", sign) for sign in "ﬀﬁﬂﬃﬄﬅﬆ"}
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"))
HYPHENS_AT_THE_END = re.compile("[\ufffe\x02\u00ad]$")
ACCENTS = {"˚": "\u030a", "¨": "\u0308", "´": "\u0301", "`": "\u0300", "ˆ": "\u0302"}
LOOSE_ACCENT = re.compile(f"([{''.join(ACCENTS)}])([A-Za-zı])")
LOST = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0b\x0c\x0e-\x1f]|\\(cid:\\d+\\)")
MARKS = re.compile("[\uf0a7\uf0b7\uf0d8\uf0fc\uf0a8\uf06f\uf0fe\uf078\uf0fd]")
WORD = re.compile(r"[^\W\d_]")


def printed_letters(text: str) -> str:
    """The word composed (NFC), without ligatures; a hyphen that breaks it at its end is `-`.

    Soft hyphens inside the word are not printed and go.
    """
    if text.isascii():
        return text.replace("\x02", "-")
    text = HYPHENS_AT_THE_END.sub("-", text).translate(LIGATURES).translate(INVISIBLE)
    text = text.replace("\u00ad", "").replace("\ufffe", "-").replace("\u00a0", " ")
    text = LOOSE_ACCENT.sub(lambda said: said[2].replace("ı", "i") + ACCENTS[said[1]], text)
    return unicodedata.normalize("NFC", text)


def lost_letters(text: str) -> int:
    """How many letters of a text nobody can name; signs for bullets and boxes do not count."""
    return len(LOST.findall(MARKS.sub("", text)))


def letters_in(text: str) -> int:
    """How many letters the text has."""
    return len(WORD.findall(text))
