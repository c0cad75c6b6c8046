"""Which papers are read when reading is measured? Made from the agreements of the tests, and printed."""

import io
from collections.abc import Iterator, Sequence
from itertools import count, cycle, islice
from pathlib import Path

import pypdfium2

from instruks.reading.mend import Paragraph, mend
from tests.reading.formats.printing import paragraphs, printed, table
from tests.reading.formats.seed_as_docx import seed_as_docx
from tests.reading.formats.written_out import as_open_document, as_print, as_web_page

AGREEMENTS = Path(__file__).parents[1] / "tests" / "reading" / "agreements"
DANISH = ("skolens-bestemmelser", "klinikkens-modsigelser", "vagtcentralens-produktvilkaar")
PAGES = 25
SHORTEST = 60  # characters; a shorter paragraph is a heading, a box or a cell
POINTS = 9  # of a chapter
CHAPTERS = 90  # more than any of the papers has room for
TITLES = (
    "Instruks", "Fortrolighed", "Behandlingssikkerhed", "Brug af underdatabehandlere", "Tredjelande",
    "Bistand", "Brud på persondatasikkerheden", "Sletning", "Tilsyn", "Ansvar", "Ikrafttræden",
)  # fmt: skip
HEADINGS = ("Underdatabehandler", "Adresse", "Sted for behandling", "Opgave")
ROWS = 14  # of a table


def with_tables() -> bytes:
    """A PDF of 25 pages, a table on most of them."""
    return _pages(typed(tables=True))


def without_tables() -> bytes:
    """A PDF of 25 pages of text."""
    return _pages(typed(tables=False))


def typed(*, tables: bool) -> bytes:
    """A long agreement as a PDF: numbered chapters, and below some of them a table."""
    return printed("\n\n".join(_chapters(tables=tables)), page="footer: context align(center)[Side #counter(page).display()]")  # fmt: skip


def _chapters(*, tables: bool) -> Iterator[str]:
    sentences, numbers = cycle(_sentences()), count()
    for chapter, title in zip(range(1, CHAPTERS), cycle(TITLES), strict=False):
        points = (f"{chapter}.{at} {next(sentences)}" for at in range(1, POINTS + 1))
        yield paragraphs("\n\n".join([f"{chapter}. {title}", *points]))
        if tables:
            yield table([HEADINGS, *(_row(next(numbers)) for _ in range(ROWS))])


def _row(number: int) -> Sequence[str]:
    place = ("Danmark", "Tyskland", "Irland", "Sverige")[number % 4]
    name = f"Skyhylde {number + 1} {'ApS' if place == 'Danmark' else 'Ltd'}"
    return name, f"Lagervej {number + 1}, {1000 + number} Rødhavn", place, "Drift af servere og opbevaring af sikkerhedskopier"  # fmt: skip


def _sentences() -> list[str]:
    blocks = (block for name in DANISH for block in mend(_text(name)).blocks)
    words = (block.text for block in blocks if isinstance(block, Paragraph))
    return [line.lstrip("0123456789. ") for line in words if len(line) >= SHORTEST]


def _text(name: str) -> str:
    return (AGREEMENTS / f"{name}.txt").read_text(encoding="utf-8")


def _pages(content: bytes) -> bytes:
    """The first 25 pages. Raises ValueError where there are fewer."""
    with pypdfium2.PdfDocument(content) as whole, pypdfium2.PdfDocument.new() as first:
        if len(whole) < PAGES:
            raise ValueError(f"the paper has {len(whole)} pages; make it longer")
        first.import_pages(whole, range(PAGES))
        file = io.BytesIO()
        first.save(file)
    return file.getvalue()


def drawer(folder: Path, files: int) -> None:
    """So many agreements in a folder, of every form; a few of them are long PDFs."""
    folder.mkdir()
    texts = [path.read_text(encoding="utf-8") for path in sorted(AGREEMENTS.glob("*.txt"))]
    made = [
        *((text.encode(), "txt") for text in texts),
        *((as_web_page(text), "html") for text in texts),
        *((seed_as_docx(text), "docx") for text in texts),
        *((as_open_document(text), "odt") for text in texts),
        *((as_print(text), "pdf") for text in texts),
        (with_tables(), "pdf"),
        (without_tables(), "pdf"),
    ]
    for number, (content, ending) in enumerate(islice(cycle(made), files)):
        (folder / f"aftale {number + 1:03}.{ending}").write_bytes(content)
