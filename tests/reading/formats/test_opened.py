"""A file is known by its content; what is not read says what it is and what to do."""

import io
import zipfile

import pytest

from instruks.reading.formats.opened import paper_of
from instruks.reading.formats.paper import Form
from instruks.reading.formats.unreadable import Unreadable
from tests.reading.formats.documents import ENOUGH, docx, odt, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
MAIL = "From: a@b.example\nTo: c@d.example\nSubject: Aftale\nMIME-Version: 1.0\n\n" + ENOUGH


def types(kind: str) -> dict[str, str | bytes]:
    return {"[Content_Types].xml": f'<Types><Override ContentType="application/vnd.{kind}+xml"/></Types>'}  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "form"),
    [
        ("a.pdf", docx(""), Form.DOCX),
        ("a.docx", odt(""), Form.ODT),
        ("a.odt", f"<!doctype html><p>{ENOUGH}".encode(), Form.HTML),
        ("a.html", ENOUGH.encode(), Form.TEXT),
        ("a.txt", f"# A\n\n# B\n\n{ENOUGH}".encode(), Form.MARKDOWN),
        ("a", f"[Firma] og {{{{NAVN}}}}\n{ENOUGH}".encode(), Form.TEXT),
        ("a", f"<?xml version='1.0'?>\n<!-- x -->\n<html><body>{ENOUGH}</body></html>".encode(), Form.HTML),
        ("a", f"<div>{ENOUGH}</div>".encode(), Form.HTML),
        ("a", f"<Firma> er ansvarlig. {ENOUGH}".encode(), Form.TEXT),
        ("a.eml", f"Fra: os\nTil: jer\nEmne: det\n{ENOUGH}".encode(), Form.TEXT),
    ],
)  # fmt: skip
def test_the_name_decides_nothing(name: str, content: bytes, form: Form):
    assert paper_of(name, content).form is form


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (OLE + "EncryptedPackage".encode("utf-16-le"), "is locked with a password; save it without one"),
        (OLE + "WordDocument".encode("utf-16-le"), "is an old Word file (.doc), which is not read; open it in the program"),
        (OLE + "Workbook".encode("utf-16-le"), "is a spreadsheet"),
        (OLE + "PowerPoint Document".encode("utf-16-le"), "is a presentation"),
        (OLE + "__substg1.0_".encode("utf-16-le"), "is an e-mail; save the agreement that is attached"),
        (OLE, "is a file of an old office program"),
        (b"{\\rtf1 x}", "is a rich-text file"),
        (b"\xff\xd8\xff\xe0" + bytes(99), "is a picture and not a document; scan or print it"),
        (b"BM" + bytes(99), "is a picture"),
        (b"\x00\x00\x00\x18ftypheic" + bytes(99), "is a picture"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(9), "is a packed file; unpack it"),
        (MAIL.encode(), "is an e-mail"),
        (b"<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>", "is a file of XML"),
        (b"<?xml version='1.0'?><invoice/>", "is a file of XML"),
        (b'{"controller": {"name": null}}', "is a file of JSON"),
        (b'[ {\n"navn": 1}]', "is a file of JSON"),
        (zipped(types("openxmlformats-officedocument.spreadsheetml.sheet.main")), "is a spreadsheet"),
        (zipped(types("openxmlformats-officedocument.presentationml.presentation.main")), "is a presentation"),
        (zipped(types("other")), "is an office file without a text"),
        (zipped({"mimetype": "application/epub+zip"}), "is an electronic book"),
        (zipped({"mimetype": "application/vnd.oasis.opendocument.presentation"}), "is a presentation"),
        (zipped({"a.pdf": "x", "../../b.pdf": "y"}), "is a zip with 2 files; unpack it"),
        (b"PK\x05\x06" + bytes(18), "is a zip with 0 files"),
        (docx("", {"word/document.xml": f"<x>{ENOUGH}</x>"}), "is a Word file without a text"),
        (zipped(types("openxmlformats-officedocument.wordprocessingml.document.main")), "is a Word file without a text"),
        (docx("")[:400], "is damaged or cut short"),
    ],
)  # fmt: skip
def test_what_is_not_read_is_named_with_what_to_do(content: bytes, said: str):
    with pytest.raises(Unreadable) as refused:
        paper_of("aftale.docx", content)

    assert str(refused.value).startswith(f"`aftale.docx` {said}")


def test_an_unknown_way_of_packing_is_refused():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("[Content_Types].xml", "x")

    with pytest.raises(Unreadable, match="is damaged or cut short"):
        paper_of("a", made.getvalue())
