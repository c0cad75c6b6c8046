"""What is in a file, by its content and not by its name?"""

import re
from collections.abc import Mapping, Sequence

from instruks.reading.formats.encodings import by_mark
from instruks.reading.formats.paper import Form
from instruks.reading.formats.unreadable import Unreadable
from instruks.reading.formats.zipped import Zipped, unzipped
from instruks.texts.sentence import say

EARLY = 4096  # bytes in which a file says what it is
SAVE_AS = say("open it in the program it comes from, save it as .docx or PDF, and try again")
UNPACK = say("unpack it, and hand in the agreement alone")
PICTURE = say("scan or print it into a PDF, or hand in the text")

PICTURES = "`{name}` is a picture and not a document; {advice}"
PACKED = "`{name}` is a packed file; {advice}"
BEGINNINGS: Sequence[tuple[bytes, str, object]] = (
    (b"{\\rtf", "`{name}` is a rich-text file (RTF), which is not read; {advice}", SAVE_AS),
    (b"\x89PNG", PICTURES, PICTURE),
    (b"\xff\xd8\xff", PICTURES, PICTURE),
    (b"GIF8", PICTURES, PICTURE),
    (b"II*\x00", PICTURES, PICTURE),
    (b"MM\x00*", PICTURES, PICTURE),
    (b"RIFF", PICTURES, PICTURE),
    (b"\x00\x00\x01\x00", PICTURES, PICTURE),
    (b"8BPS", PICTURES, PICTURE),
    (b"\x1f\x8b", PACKED, UNPACK),
    (b"7z\xbc\xaf\x27\x1c", PACKED, UNPACK),
    (b"Rar!\x1a", PACKED, UNPACK),
    (b"BZh", PACKED, UNPACK),
    (b"\xfd7zXZ\x00", PACKED, UNPACK),
)
"""How a file begins that is not read, what it is and what to do about it."""

OLE = b"\xd0\xcf\x11\xe0"
LOCKED = "`{name}` is locked with a password; save it without one and try again"
IN_OLE: Sequence[tuple[str, str]] = (
    ("EncryptedPackage", LOCKED),
    ("__substg1.0_", "`{name}` is an e-mail; save the agreement that is attached to it, and hand in that"),
    ("WordDocument", "`{name}` is an old Word file (.doc), which is not read; {advice}"),
    ("Workbook", "`{name}` is a spreadsheet; {advice}"),
    ("PowerPoint Document", "`{name}` is a presentation; {advice}"),
    ("", "`{name}` is a file of an old office program, which is not read; {advice}"),
)  # fmt: skip
"""A stream in an old office file, and what the file is then; the first that is there counts."""

SHEET = "`{name}` is a spreadsheet; {advice}"
SLIDES = "`{name}` is a presentation; {advice}"
CONTENT_TYPES: Sequence[tuple[bytes, str]] = (
    (b"spreadsheetml", SHEET),
    (b"presentationml", SLIDES),
    (b"ms-excel", SHEET),
    (b"ms-powerpoint", SLIDES),
)
WORD = (b"wordprocessingml.document", b"wordprocessingml.template", b"ms-word.document", b"ms-word.template")  # fmt: skip
ODF = "application/vnd.oasis.opendocument."
OF_ODF: Mapping[str, str] = {
    "spreadsheet": SHEET,
    "presentation": SLIDES,
    "graphics": "`{name}` is a drawing; {advice}",
}
MAIL = re.compile(rb"\A(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}")
OF_MAIL = re.compile(rb"^(?:received|return-path|message-id|mime-version|delivered-to):", re.IGNORECASE | re.MULTILINE)  # fmt: skip
OFFICE_XML = re.compile(r"<\?mso-application|<office:document\b|<w:wordDocument\b|<pkg:package\b")
PAGE = re.compile(
    r"\A\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,4000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|main|article|section|div|header|h1|p|table|center|form)\b",
    re.IGNORECASE | re.DOTALL,
)
OTHER_XML = re.compile(r"\A\s*<\?xml\b")


def form_of(name: str, content: bytes) -> Form:
    """The form of a file: PDF, DOCX, ODT, HTML, or text for everything that may be text.

    Raises `Unreadable` for what is known and not read: it says what it is, and what to do.
    """
    start = content[:EARLY].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"%PDF") or (b"%PDF-" in content[:1024] and b"\x00" in content):
        return Form.PDF
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(name, content)
    if start.startswith(OLE):
        raise Unreadable(_in_ole(name, content))
    for beginning, sentence, advice in BEGINNINGS:
        if start.startswith(beginning):
            raise Unreadable(say(sentence, name=name, advice=advice))
    if start.startswith(b"BM") and b"\x00" in start[:20]:
        raise Unreadable(say(PICTURES, name=name, advice=PICTURE))
    if start[4:8] == b"ftyp":
        raise Unreadable(say(PICTURES, name=name, advice=PICTURE))
    if (head := MAIL.match(start)) and OF_MAIL.search(head[0]):
        raise Unreadable(say(IN_OLE[1][1], name=name))
    return _of_text(name, content[:EARLY])


def _of_text(name: str, start: bytes) -> Form:
    text = start.decode(by_mark(start) or "utf-8", "ignore")
    if OFFICE_XML.search(text) or (OTHER_XML.match(text) and not PAGE.match(text)):
        raise Unreadable(
            say("`{name}` is a file of XML, which is not read; {advice}", name=name, advice=SAVE_AS)
        )
    return Form.HTML if PAGE.match(text) else Form.TEXT


def _in_ole(name: str, content: bytes) -> object:
    for stream, sentence in IN_OLE:
        if stream.encode("utf-16-le") in content:
            return say(sentence, name=name, advice=SAVE_AS)
    return None


def _in_zip(name: str, content: bytes) -> Form:
    zipped = unzipped(name, content)
    types = zipped.part("[Content_Types].xml")
    if types is not None:
        return _of_office(name, types, zipped)
    kind = (zipped.part("mimetype") or b"").decode("ascii", "ignore").strip()
    if kind.startswith(ODF):
        return _of_odf(name, kind.removeprefix(ODF))
    if kind == "application/epub+zip":
        raise Unreadable(say("`{name}` is an electronic book; {advice}", name=name, advice=SAVE_AS))
    raise Unreadable(
        say(
            "`{name}` is a zip with {count} files; unpack it, and hand in the agreement alone",
            name=name, count=len(zipped.names),
        )
    )  # fmt: skip


def _of_office(name: str, types: bytes, zipped: Zipped) -> Form:
    if any(kind in types for kind in WORD) or "word/document.xml" in zipped.names:
        return Form.DOCX
    for kind, sentence in CONTENT_TYPES:
        if kind in types:
            raise Unreadable(say(sentence, name=name, advice=SAVE_AS))
    raise Unreadable(
        say("`{name}` is an office file without a text; {advice}", name=name, advice=SAVE_AS)
    )


def _of_odf(name: str, kind: str) -> Form:
    if kind.startswith("text"):
        return Form.ODT
    sentence = OF_ODF.get(kind.partition("-")[0], "`{name}` is an office file without a text; {advice}")  # fmt: skip
    raise Unreadable(say(sentence, name=name, advice=SAVE_AS))
