"""Word, OpenDocument, web pages and text under atheris: a paper, or a refusal in a sentence."""

import io
import sys
import zipfile

import atheris

with atheris.instrument_imports(include=["instruks.reading.formats"]):
    from instruks.reading.formats.docx import docx_paper
    from instruks.reading.formats.html import html_paper
    from instruks.reading.formats.odt import odt_paper
    from instruks.reading.formats.opened import paper_of
    from instruks.reading.formats.unreadable import Unreadable

WORD = "word/document.xml"
PARTS = (WORD, "word/styles.xml", "word/numbering.xml", "word/_rels/document.xml.rels", "content.xml", "styles.xml")  # fmt: skip


def one_input(content: bytes) -> None:
    """Bytes as a whole file, or as the parts of a Word file and an OpenDocument text."""
    given = atheris.FuzzedDataProvider(content)
    reader = given.PickValueInList([paper_of, html_paper, docx_paper, odt_paper])
    if reader in {docx_paper, odt_paper}:
        whole = _zipped(given)
    else:
        whole = given.ConsumeBytes(len(content))
    try:
        reader("fuzz", whole)
    except Unreadable:
        return


def _zipped(given: atheris.FuzzedDataProvider) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for path in PARTS:
            archive.writestr(path, given.ConsumeBytes(given.ConsumeIntInRange(0, 2000)))
    return made.getvalue()


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
