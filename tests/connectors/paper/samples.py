"""One short agreement as files of every form; the parties are invented."""

import io
import zipfile

import docx
import pypdfium2
import typst

from tests.acts.a_text import A_TEXT

TEXT = A_TEXT.encode()
LINES = [line for line in A_TEXT.splitlines() if line.strip()]


def as_pdf(lines=LINES):
    """A PDF with the words as text, a paragraph a line."""
    return typst.compile(_in_typst("\n\n".join(map(_plain, lines))), format="pdf")


def as_scan(lines=LINES):
    """The same pages as pictures, as a scanner gives them."""
    with pypdfium2.PdfDocument(as_pdf(lines)) as document:
        pictures = [page.render(scale=200 / 72).to_pil().convert("L") for page in document]
    file = io.BytesIO()
    pictures[0].save(file, "PDF", resolution=200, save_all=True, append_images=pictures[1:])
    return file.getvalue()


def half_scanned():
    """A PDF whose first page has text and whose second is a picture."""
    file = io.BytesIO()
    with pypdfium2.PdfDocument(as_pdf()) as first, pypdfium2.PdfDocument(as_scan()) as second:
        first.import_pages(second)
        first.save(file)
    return file.getvalue()


def as_docx(lines=LINES):
    """A Word file, a paragraph a line."""
    document, file = docx.Document(), io.BytesIO()
    for line in lines:
        document.add_paragraph(line)
    document.save(file)
    return file.getvalue()


def as_html(lines=LINES):
    """A web page, a paragraph a line."""
    body = "".join(f"<p>{line}</p>" for line in lines)
    return f"<!doctype html><html lang=da><meta charset=utf-8><body>{body}</body></html>".encode()


def as_odt(lines=LINES):
    """An OpenDocument text, a paragraph a line."""
    file = io.BytesIO()
    body = "".join(f"<text:p>{line}</text:p>" for line in lines)
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", CONTENT.format(body=body))
    return file.getvalue()


CONTENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
    "{body}</office:text></office:body></office:document-content>"
)


def locked():
    """A PDF that asks for a password: its encryption dictionary fits no password we have."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>",
        b"<</Filter/Standard/V 2/R 3/Length 128/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>",
    ]  # fmt: skip
    file, places = bytearray(b"%PDF-1.4\n"), list[int]()
    for number, words in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj" % number + words + b"endobj\n"
    start = len(file)
    file += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(
        b"%010d 00000 n \n" % at for at in places
    )
    file += (
        b"trailer<</Size 5/Root 1 0 R/Encrypt 4 0 R/ID[<41><41>]>>\nstartxref\n%d\n%%%%EOF" % start
    )
    return bytes(file)


def bomb():
    """A Word file that unpacks to half a gigabyte of nothing."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "wordprocessingml.document")
        with archive.open("word/document.xml", "w") as part:
            for _ in range(512):
                part.write(bytes(2**20))
    return file.getvalue()


def _in_typst(text):
    return f'#set page(paper: "a4")\n#set text(lang: "da", size: 11pt)\n{text}\n'.encode()


def _plain(line):
    """The words of a line, whatever Typst would make of their signs."""
    return f'#"{line.replace(chr(92), chr(92) * 2).replace(chr(34), chr(92) + chr(34))}"'


FORMS = {"text": lambda: TEXT, "pdf": as_pdf, "docx": as_docx, "odt": as_odt, "html": as_html}
