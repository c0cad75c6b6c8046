"""A text becomes a web page, an OpenDocument text or a print: headings, paragraphs, real tables."""

from collections.abc import Iterator, Sequence
from html import escape

from instruks.reading.labels import unmarked
from instruks.reading.mend import Paragraph, TableBlock, mend
from instruks.reading.outline import outlined
from tests.reading.formats.documents import ODF, zipped
from tests.reading.formats.printing import agreement

Rows = Sequence[Sequence[str]]


def as_web_page(text: str) -> bytes:
    """The text as a page of the web. What a printed page added (running heads) is not in it."""
    body = "".join(
        _html_table(block) if not isinstance(block, tuple) else _html_line(*block)
        for block in _blocks(text)
    )
    return f"<!doctype html><html><head><meta charset='utf-8'></head><body>{body}</body></html>".encode()


def as_open_document(text: str) -> bytes:
    """The text as OpenDocument keeps it."""
    body = "".join(
        _odt_table(block) if not isinstance(block, tuple) else _odt_line(*block)
        for block in _blocks(text)
    )
    content = f"<office:document-content {ODF}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def as_print(text: str) -> bytes:
    """The text as a PDF, without the signs that mark headings and bold words in a text."""
    return agreement(
        "\n".join(line if "\t" in line else unmarked(line) for line in text.split("\n"))
    )


def _blocks(text: str) -> Iterator[tuple[str, bool] | list[Sequence[str]]]:
    """A line with whether it is a heading, or the rows of a table."""
    mended = mend(text)
    headings = {one.lines[0] for one in outlined(mended).sections if one.title}
    for block in mended.blocks:
        if isinstance(block, Paragraph):
            yield unmarked(block.text), block.lines[0] in headings
        else:
            yield _rows(block)


def _rows(block: TableBlock) -> list[Sequence[str]]:
    rows: list[Sequence[str]] = [block.table.headings] if any(block.table.headings) else []
    band = ""
    for row in block.table.rows:
        if row.band != band:
            band = row.band
            rows.append((band, *[""] * (len(row.cells) - 1)))
        rows.append(row.cells)
    return rows


def _html_line(words: str, heading: bool) -> str:
    return f"<h2>{escape(words)}</h2>" if heading else f"<p>{escape(words)}</p>"


def _html_table(rows: Rows) -> str:
    return f"<table>{''.join(_html_row(row) for row in rows)}</table>"


def _html_row(row: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>"


def _odt_line(words: str, heading: bool) -> str:
    if heading:
        return f'<text:h text:outline-level="1">{escape(words)}</text:h>'
    return f"<text:p>{escape(words)}</text:p>"


def _odt_table(rows: Rows) -> str:
    return f"<table:table>{''.join(_odt_row(row) for row in rows)}</table:table>"


def _odt_row(row: Sequence[str]) -> str:
    cells = (
        f"<table:table-cell><text:p>{escape(cell)}</text:p></table:table-cell>" for cell in row
    )
    return f"<table:table-row>{''.join(cells)}</table:table-row>"
