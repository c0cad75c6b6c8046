"""What must be at hand before a process can do without files?"""

import codecs
import inspect
import sys
from collections.abc import Callable, Mapping
from importlib import import_module

from stdnum.eu import vat
from stdnum.util import get_cc_module

FACTS = "instruks.agreement.facts."
ENCODINGS = (
    "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "iso8859-15", "ascii",
    "cp1252", "cp1250", "cp1257", "cp850", "cp437", "cp865", "mac-roman", "idna",
)  # fmt: skip
"""Encodings that an agreement, or a name in a zip, may have; each is a module of its own."""


def load_facts() -> None:
    """Read every file of facts that the house would read when it is first asked.

    They are the functions that take nothing and remember their answer. The rules of registration
    numbers are modules, one a country.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith(FACTS):
            for _, remembered in inspect.getmembers(module, lambda it: hasattr(it, "cache_info")):
                if not inspect.signature(remembered).parameters:
                    remembered()
    for country in vat.MEMBER_STATES:
        get_cc_module(country, "vat")
    for encoding in ENCODINGS:
        codecs.lookup(encoding)


def load_for(kind: str) -> None:
    """Load what files of this kind need."""
    for module in MODULES.get(kind, ()):
        import_module(module)
    if kind in TRIED:
        TRIED[kind]()


def _try_a_pdf() -> None:
    """Take one empty page all the way; what opens it loads parts of itself on the way."""
    import io  # noqa: PLC0415  no other kind needs any of this

    import pypdfium2  # noqa: PLC0415

    from instruks.connectors.paper.pictures import pixels  # noqa: PLC0415
    from instruks.connectors.paper.recognised import recognised_on  # noqa: PLC0415
    from instruks.reading.formats.pdf import pdf_paper  # noqa: PLC0415
    from instruks.reading.formats.scan import page_picture  # noqa: PLC0415

    file = io.BytesIO()
    sheet = pypdfium2.PdfDocument.new()
    sheet.new_page(72, 72)
    sheet.save(file)
    pdf_paper(file.getvalue(), recognised={1: recognised_on("")})
    pixels(page_picture(file.getvalue(), 1, 72))


MODULES: Mapping[str, tuple[str, ...]] = {
    "html": ("instruks.reading.formats.html",),
    "pdf": ("pdfplumber.table",),
    "zip": ("instruks.reading.formats.docx", "instruks.reading.formats.odt"),
}
TRIED: Mapping[str, Callable[[], None]] = {"pdf": _try_a_pdf}
"""By what a file looks like from outside: what it needs, and what is tried before it is opened."""
