"""A long agreement as PDF: the words of the example pack with its appendices, printed on the fly."""

import re
from collections.abc import Iterator

from instruks.texts.clause import Clause
from instruks.texts.shelf import Shelf, shipped
from tests.reading.formats.printing import plain, printed, table

FOOT = (
    "footer: context align(center)[Databehandleraftale · side #counter(page).display() af "
    "#counter(page).final().first()]"
)
STYLE = "#set text(size: 12pt)\n#set par(leading: 0.95em, spacing: 1.5em)\n"
BESIDE = """== Blanketter til bilag D

Den dataansvarlige har valgt:

☐ Sletning af personoplysninger ved ophør

☒ Tilbagelevering og derefter sletning

Kontaktperson hos den dataansvarlige: [Navn], [telefon]

Underskriftsdato: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_
"""
ROW = re.compile(r"\|(.+)\|\s*$")


def long_agreement() -> bytes:
    """Some 25 pages on A4 with headings, tables, tick boxes and placeholders that nobody filled in."""
    pack = Shelf(shipped())["example-it-services"]
    parts = [part for layer in pack.layers for part in layer.parts]
    body = "\n#pagebreak(weak: true)\n".join(
        f"= {plain(part.title)}\n\n" + "\n\n".join(map(_clause, part.clauses)) for part in parts
    )
    return printed(f"{STYLE}= Databehandleraftale\n\n{body}\n\n{BESIDE}", page=FOOT)


def _clause(clause: Clause) -> str:
    heading = f"*{plain(clause.number)} #h(0.5em) {plain(clause.title)}*"
    return "\n\n".join((heading, *_blocks(clause.words.splitlines())))


def _blocks(lines: list[str]) -> Iterator[str]:
    """Paragraphs, and tables as tables."""
    rows = list[list[str]]()
    for line in [*lines, ""]:
        if found := ROW.match(line.strip()):
            cells = [cell.strip() for cell in found[1].split("|")]
            if not all(set(cell) <= set("-: ") for cell in cells):
                rows.append(cells)
            continue
        if rows:
            yield table(rows)
            rows = []
        if line.strip():
            yield plain(line.strip().removeprefix("- "))
