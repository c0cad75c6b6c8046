"""What is in a file, by its content and not by its name?"""

import re
from collections.abc import Mapping, Sequence

from instruks.reading.formats.encodings import by_mark
from instruks.reading.formats.paper import Form
from instruks.reading.formats.refused import Other, refused
from instruks.reading.formats.unreadable import Unreadable
from instruks.reading.formats.zipped import Zipped, unzipped
from instruks.texts.sentence import say

EARLY = 4096  # bytes in which a file says what it is
EARLIEST = 1024  # bytes in which a PDF must say so

BEGINNINGS: Sequence[tuple[re.Pattern[bytes], Other]] = (
    (re.compile(rb"\{\\rtf"), Other.RICH_TEXT),
    (re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8|II\*\x00|MM\x00\*|RIFF|8BPS|\x00\x00\x01\x00"), Other.PICTURE),
    (re.compile(rb"BM.{0,16}\x00|.{4}ftyp", re.DOTALL), Other.PICTURE),
    (re.compile(rb"\x1f\x8b|7z\xbc\xaf\x27\x1c|Rar!\x1a|BZh\d|\xfd7zXZ\x00"), Other.PACKED),
)  # fmt: skip
"""How a file begins that is not read; the first that fits counts."""

OLE = b"\xd0\xcf\x11\xe0"
STREAMS: Sequence[tuple[str, Other]] = (
    ("EncryptedPackage", Other.LOCKED),
    ("__substg1.0_", Other.MAIL),
    ("WordDocument", Other.OLD_WORD),
    ("Workbook", Other.SPREADSHEET),
    ("PowerPoint Document", Other.PRESENTATION),
)
"""A stream in an old office file, and what the file is then; the first that is there counts."""

WORD = (b"wordprocessingml.document", b"wordprocessingml.template", b"ms-word.document", b"ms-word.template")  # fmt: skip
TYPES: Mapping[bytes, Other] = {
    b"spreadsheetml": Other.SPREADSHEET,
    b"ms-excel": Other.SPREADSHEET,
    b"presentationml": Other.PRESENTATION,
    b"ms-powerpoint": Other.PRESENTATION,
}
ODF = "application/vnd.oasis.opendocument."
ODF_TYPES: Mapping[str, Other] = {
    "spreadsheet": Other.SPREADSHEET,
    "presentation": Other.PRESENTATION,
    "graphics": Other.DRAWING,
}
MAIL = re.compile(rb"\A(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}")
OF_MAIL = re.compile(rb"^(?:received|return-path|message-id|mime-version|delivered-to):", re.IGNORECASE | re.MULTILINE)  # fmt: skip
OFFICE_XML = re.compile(r"<\?mso-application|<office:document\b|<w:wordDocument\b|<pkg:package\b")
XML = re.compile(r"\A\s*<\?xml\b")
JSON = re.compile(r"\A\s*(?:\[\s*)?\{\s*\"[^\"\n]{1,80}\"\s*:")
PAGE = re.compile(
    r"\A\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,4000}?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|title|meta|main|article|section|div|header|h1|p|table|center|form)\b",
    re.IGNORECASE | re.DOTALL,
)


def form_of(name: str, content: bytes) -> Form:
    """The form of a file: PDF, DOCX, ODT, HTML, or text for everything that may be text.

    Raises `Unreadable` for what is known and not read: it says what it is, and what to do.
    """
    start = content[:EARLY].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"%PDF") or (b"%PDF-" in content[:EARLIEST] and b"\x00" in content):
        return Form.PDF
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _in_zip(name, content)
    if start.startswith(OLE):
        raise refused(name, _in_ole(content))
    known = next((what for beginning, what in BEGINNINGS if beginning.match(start)), None)
    if known is None and (head := MAIL.match(start)) and OF_MAIL.search(head[0]):
        known = Other.MAIL
    if known is not None:
        raise refused(name, known)
    return _of_text(name, content[:EARLY])


def _of_text(name: str, start: bytes) -> Form:
    text = start.decode(by_mark(start) or "utf-8", "ignore")
    if OFFICE_XML.search(text) or (XML.match(text) and not PAGE.match(text)):
        raise refused(name, Other.XML)
    if JSON.match(text):
        raise refused(name, Other.DATA)
    return Form.HTML if PAGE.match(text) else Form.TEXT


def _in_ole(content: bytes) -> Other:
    found = (what for stream, what in STREAMS if stream.encode("utf-16-le") in content)
    return next(found, Other.OLD_OFFICE)


def _in_zip(name: str, content: bytes) -> Form:
    zipped = unzipped(name, content)
    types = zipped.part("[Content_Types].xml")
    if types is not None:
        return _of_office(name, types, zipped)
    kind = (zipped.part("mimetype") or b"").decode("ascii", "ignore").strip()
    if kind.startswith(f"{ODF}text"):
        return Form.ODT
    if kind.startswith(ODF):
        called = kind.removeprefix(ODF).partition("-")[0]
        raise refused(name, ODF_TYPES.get(called, Other.NO_TEXT))
    if kind == "application/epub+zip":
        raise refused(name, Other.BOOK)
    raise Unreadable(
        say(
            "`{name}` is a zip with {count} files; unpack it, and hand in the agreement alone",
            name=name, count=len(zipped.names),
        )
    )  # fmt: skip


def _of_office(name: str, types: bytes, zipped: Zipped) -> Form:
    if any(kind in types for kind in WORD) or "word/document.xml" in zipped.names:
        return Form.DOCX
    raise refused(
        name, next((what for kind, what in TYPES.items() if kind in types), Other.NO_TEXT)
    )
