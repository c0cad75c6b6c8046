"""PDF files object by object, for what no typesetter makes: locks, forms, scripts, hidden text."""

import hashlib
import struct
from collections.abc import Mapping, Sequence

PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
PERMISSIONS = -44  # look, do not change
IDENTITY = b"0123456789abcdef"
CATALOG, PAGES, FONT, LOCK, FIRST_PAGE = 1, 2, 3, 4, 1000


def text_at(x: float, y: float, words: str, *, size: float = 11, before: str = "") -> str:
    """A line of text on a page, from its lower left corner in points."""
    return f"BT {before} /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({words}) Tj ET\n"


def prose(*words: str, x: float = 70, y: float = 760) -> str:
    """Lines of text, one under the other."""
    return "".join(text_at(x, y - 14 * nth, line) for nth, line in enumerate(words))


def pdf(
    pages: Sequence[str],
    *,
    more: Mapping[int, str | bytes] | None = None,
    catalog: str = "",
    page: str = "",
    media: str = "[0 0 595 842]",
    fonts: str = "",
    locked: tuple[str, str] | None = None,
) -> bytes:
    """A PDF with these content streams; `more` are further objects by number (from 5 to 999).

    `locked` are the words that open it and that own it; an empty first one opens for everyone.
    """
    lock = _Lock(*locked) if locked else None
    kids = " ".join(f"{FIRST_PAGE + 2 * nth} 0 R" for nth in range(len(pages)))
    objects: dict[int, str | bytes] = {
        CATALOG: f"<</Type/Catalog/Pages {PAGES} 0 R {catalog}>>",
        PAGES: f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        FONT: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        **(more or {}),
    }
    if lock:
        objects[LOCK] = lock.entry
    for nth, content in enumerate(pages):
        number = FIRST_PAGE + 2 * nth
        objects[number] = (
            f"<</Type/Page/Parent {PAGES} 0 R/MediaBox{media}/Contents {number + 1} 0 R"
            f"/Resources<</Font<</F1 {FONT} 0 R {fonts}>>/XObject<</Im 5 0 R>>>> {page}>>"
        )
        inside = content.encode("cp1252")
        stream = lock.hide(number + 1, inside) if lock else inside
        objects[number + 1] = b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream)
    return _file(objects, lock)


def picture(width: int, height: int, grey: bytes) -> bytes:
    """A picture in shades of grey, as the object of a page."""
    return (
        f"<</Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray"
        f"/BitsPerComponent 8/Length {len(grey)}>>stream\n"
    ).encode() + grey + b"\nendstream"  # fmt: skip


def _file(objects: Mapping[int, str | bytes], lock: "_Lock | None") -> bytes:
    made, table = b"%PDF-1.7\n", b"xref\n0 1\n0000000000 65535 f \n"
    for number, inside in sorted(objects.items()):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(made))
        body = inside.encode("cp1252") if isinstance(inside, str) else inside
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    encrypted = f"/Encrypt {LOCK} 0 R/ID[<{IDENTITY.hex()}><{IDENTITY.hex()}>]" if lock else ""
    trailer = f"trailer<</Size {max(objects) + 1}/Root {CATALOG} 0 R{encrypted}>>"
    return made + table + trailer.encode() + b"\nstartxref\n%d\n%%%%EOF" % len(made)


class _Lock:
    """The oldest lock of PDF (forty bits), as its reference describes it."""

    def __init__(self, opens: str, owns: str) -> None:
        user = (opens.encode() + PADDING)[:32]
        owner = _rc4(hashlib.md5((owns.encode() + PADDING)[:32]).digest()[:5], user)  # noqa: S324  # the format's own
        permissions = struct.pack("<i", PERMISSIONS)
        self.key = hashlib.md5(user + owner + permissions + IDENTITY).digest()[:5]  # noqa: S324  # the format's own
        self.entry = (
            f"<</Filter/Standard/V 1/R 2/P {PERMISSIONS}/O<{owner.hex()}>"
            f"/U<{_rc4(self.key, PADDING).hex()}>>>"
        )

    def hide(self, number: int, inside: bytes) -> bytes:
        salted = self.key + struct.pack("<I", number)[:3] + b"\0\0"
        return _rc4(hashlib.md5(salted).digest()[:10], inside)  # noqa: S324  # the format's own


def _rc4(key: bytes, inside: bytes) -> bytes:
    box = list(range(256))
    swap = 0
    for nth in range(256):
        swap = (swap + box[nth] + key[nth % len(key)]) % 256
        box[nth], box[swap] = box[swap], box[nth]
    hidden, one, other = bytearray(), 0, 0
    for byte in inside:
        one = (one + 1) % 256
        other = (other + box[one]) % 256
        box[one], box[other] = box[other], box[one]
        hidden.append(byte ^ box[(box[one] + box[other]) % 256])
    return bytes(hidden)
