"""Which paragraphs, points and tables are the words of a clause?

The words are the agreement's own, so no more is taken as a sign than the packs use: pipes of a
table, a point's label, `**` around what is bold. All else is printed as it stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from instruks.letters.agreement.sign import shown

BOXES = "☐☒☑"
BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
RULE = re.compile(r"^\|(?:\s*:?-+:?\s*\|)*\s*:?-*:?\s*$")
CELL = re.compile(r"(?<!\\)\|")
POINT = re.compile(
    r"^(?P<indent>\s*)(?:(?P<bullet>[-–—*•·▪◦●○■□\uf0b7\uf0a7])\s+)?"
    rf"(?:(?P<label>\(?(?:[a-zæøå]|[ivx]{{1,5}}|\d{{1,2}})[.)]|[{BOXES}])\s+)?(?P<rest>\S.*)$"
)
SENTENCE_END = re.compile(r"[.!?][”\"'’»)]*$")
SHORTEST_SENTENCE = 30  # characters; a shorter line is one of an address or a form
FEWEST_UNDER_BAND = 3  # columns; in two, an empty cell is one to fill in
BULLET = "•"


@dataclass(frozen=True)
class Run:
    """Words in one weight."""

    words: str
    bold: bool = False


Line = tuple[Run, ...]


@dataclass(frozen=True)
class Paragraph:
    """Words in one or more lines; a line ends where the agreement breaks it."""

    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Point:
    """A point of a list, with the label the agreement gives it; `depth` counts from 0."""

    label: str
    lines: tuple[Line, ...]
    depth: int = 0


@dataclass(frozen=True)
class Table:
    """Rows of cells, as many in each; `head` is the row above the rule, or empty."""

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


Block = Paragraph | Point | Table


def blocks_of(words: str) -> tuple[Block, ...]:
    """The blocks of a clause's words, in their order. No letter is added or lost."""
    return tuple(
        block for lines in _apart(words.expandtabs(4).splitlines()) for block in _blocks(lines)
    )


def runs(words: str) -> Line:
    """The words of one line, those between `**` in bold."""
    pieces = BOLD.split(shown(words))
    return tuple(Run(piece, at % 2 == 1) for at, piece in enumerate(pieces) if piece)


def plain(line: Line) -> str:
    """The words of a line, whatever their weight."""
    return "".join(run.words for run in line)


def is_band(row: tuple[Line, ...]) -> bool:
    """Whether a row is the heading of the rows below it: its first cell alone, set off."""
    if len(row) < FEWEST_UNDER_BAND or not row[0] or any(row[1:]):
        return False
    return plain(row[0]).isupper() or all(run.bold for run in row[0])


def _apart(lines: Sequence[str]) -> Iterator[list[str]]:
    """Lines that belong together: what stands between blank lines; a table by itself."""
    together = list[str]()
    for line in lines:
        turned = together and line.lstrip().startswith("|") != together[-1].lstrip().startswith("|")
        if together and (turned or not line.strip()):
            yield together
            together = []
        if line.strip():
            together.append(line.rstrip())
    if together:
        yield together


def _blocks(lines: Sequence[str]) -> Iterator[Block]:
    if lines[0].lstrip().startswith("|"):
        yield _table([line.strip() for line in lines])
        return
    point, said = "", list[str]()
    for line in lines:
        found = POINT.match(line)
        if found and (found["bullet"] or found["label"]):
            if said:
                yield _said(point, said)
            point, said = line, [found["rest"]]
        else:
            said.append(line.strip())
    yield _said(point, said)


def _said(point: str, said: Sequence[str]) -> Paragraph | Point:
    lines = tuple(map(runs, _lines(said)))
    found = POINT.match(point)
    if not found:
        return Paragraph(lines)
    return Point(found["label"] or BULLET, lines, min(len(found["indent"]) // 2, 3))


def _lines(said: Sequence[str]) -> list[str]:
    """The lines as they are broken; one that ends a sentence, or breaks inside one, goes on."""
    lines = [said[0]]
    for line in said[1:]:
        before = lines[-1]
        sentence = len(before) >= SHORTEST_SENTENCE and SENTENCE_END.search(before)
        if sentence or line[:1].islower():
            lines[-1] = f"{before} {line}"
        else:
            lines.append(line)
    return lines


def _table(lines: Sequence[str]) -> Table:
    ruled = len(lines) > 1 and bool(RULE.match(lines[1]))
    rows = [_cells(line) for at, line in enumerate(lines) if not (ruled and at == 1)]
    widest = max(map(len, rows), default=0)
    whole = [(*row, *[()] * (widest - len(row))) for row in rows]
    return Table(whole[0] if ruled and whole else (), tuple(whole[1:] if ruled else whole))


def _cells(line: str) -> tuple[Line, ...]:
    inside = line.strip().removeprefix("|").removesuffix("|")
    return tuple(runs(cell.strip().replace("\\|", "|")) for cell in CELL.split(inside))
