"""Which paragraphs, points and rows has a web page?"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from instruks.reading.formats.blocks import EMPTY_BOX, RAISED, TICKED_BOX, Block, Sort, flat, row_of
from instruks.reading.formats.html_tables import is_layout, rows_of
from instruks.reading.formats.numbers import whole, written
from instruks.reading.formats.xml import Element, attribute, local, within, words_in

SILENT = frozenset(
    {
        "script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object",
        "embed", "canvas", "audio", "video", "map", "datalist", "button", "meta", "link",
    }
)  # fmt: skip
"""What is never shown as words, or only where it was run."""

INLINE = frozenset(
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
        "i", "img", "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "select", "small",
        "span", "strike", "strong", "sub", "sup", "textarea", "time", "tt", "u", "var", "wbr",
        "br", "output", "ruby", "rp", "rt", "nobr", "acronym",
    }
)  # fmt: skip
"""What stands inside a line; all else begins a new one."""

HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
SPACE = re.compile(r"\s+")
POINTS = "-"  # in front of the points of a list without numbers
FORMS: Mapping[str, str] = {
    "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
}  # fmt: skip
LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
STYLED: Mapping[str, str] = {
    "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "none": "none", "disc": "bullet", "decimal": "decimal",
}  # fmt: skip


@dataclass
class Walk:
    """Walks through a page in reading order. `hidden` counts the hidden parts that have words."""

    hidden: int = 0
    _tables: int = 0
    _lists: int = 0
    _line: list[str] = field(default_factory=list)
    _label: str = ""
    _group: str = ""

    def blocks(self, element: Element) -> Iterator[Block]:
        """The blocks of an element and of all in it."""
        yield from self._inside(element)
        yield from self._ended()

    def _inside(self, element: Element) -> Iterator[Block]:
        self._line.append(element.text or "")
        for one in element:
            yield from self._one(one)
            self._line.append(one.tail or "")

    def _one(self, one: Element) -> Iterator[Block]:
        kind = local(one)
        if not kind or kind in SILENT:
            return
        if _is_hidden(one):
            self.hidden += bool(words_in(one).strip())
            return
        if kind in INLINE:
            yield from self._inline(kind, one)
            return
        yield from self._ended()
        yield from self._block(kind, one)
        yield from self._ended()

    def _inline(self, kind: str, one: Element) -> Iterator[Block]:
        match kind:
            case "br":
                self._line.append("\n")
            case "input":
                self._line.append(_input(one))
            case "select":
                self._line.append(_chosen(one))
            case "del" | "s" | "strike":
                yield from self._inside(one)
            case "sup":
                yield from self._raised(one)
            case _:
                yield from self._inside(one)

    def _raised(self, one: Element) -> Iterator[Block]:
        words = words_in(one).strip()
        if words.isascii() and words.isdigit():
            self._line.append(words.translate(RAISED))
        else:
            yield from self._inside(one)

    def _block(self, kind: str, one: Element) -> Iterator[Block]:
        if kind in {"ol", "ul", "menu", "dir"}:
            yield from self._list(kind, one)
        elif kind == "table":
            yield from self._table(one)
        elif len(kind) == 2 and kind[0] == "h" and kind[1].isdigit():  # noqa: PLR2004  h1 to h6
            yield from self._inside(one)
            yield from self._ended(depth=int(kind[1]))
        elif kind == "pre":
            self._line.append(words_in(one).replace("\n", "\r"))
        else:
            yield from self._inside(one)

    def _list(self, kind: str, one: Element) -> Iterator[Block]:
        self._lists += 1
        group = f"list {self._lists}"
        form = _form(kind, one)
        number = whole(attribute(one, "start"), 1)
        for point in one:
            if local(point) != "li" or _is_hidden(point):
                yield from self._one(point)
                continue
            number = whole(attribute(point, "value"), number)
            sign = written(number, form)
            self._label = f"{sign}." if sign else (POINTS if form == "bullet" else "")
            self._group = group
            yield from self._inside(point)
            yield from self._ended()
            self._label, number = "", number + 1
        self._group = ""

    def _table(self, table: Element) -> Iterator[Block]:
        self._tables += 1
        if is_layout(table):
            yield from self._inside(table)
            return
        group = f"table {self._tables}"
        for caption in within(table, "caption"):
            if caption.getparent() is table:
                yield from self._inside(caption)
                yield from self._ended()
        for row in rows_of(table):
            cells = ["" if cell is None else self._flat(cell) for cell in row]
            yield Block(row_of(cells), Sort.ROW, group)

    def _flat(self, cell: Element) -> str:
        """All that a cell shows on one line."""
        inner = Walk()
        words = flat(inner.blocks(cell))
        self.hidden += inner.hidden
        return words

    def _ended(self, depth: int = 0) -> Iterator[Block]:
        """The line so far as a block, and a new line begun."""
        words, self._line = _joined(self._line), []
        if words:
            label, self._label = self._label, ""
            sort = Sort.POINT if self._group and label else Sort.PARAGRAPH
            yield Block(f"{label} {words}" if label else words, sort, self._group, depth)


def _joined(pieces: list[str]) -> str:
    """White space as a browser shows it: one space, and a new line only where the page asks."""
    lines = [[""]]
    for piece in pieces:
        if piece == "\n":
            lines.append([""])
        elif "\r" in piece:
            lines += [[one] for one in piece.split("\r")]
        else:
            lines[-1].append(piece)
    return "\n".join(said for line in lines if (said := SPACE.sub(" ", "".join(line)).strip()))


def _input(one: Element) -> str:
    match (attribute(one, "type") or "text").lower():
        case "checkbox" | "radio":
            return f" {TICKED_BOX if attribute(one, 'checked') is not None else EMPTY_BOX} "
        case "text" | "date" | "email" | "tel" | "number" | "url":
            return f" {attribute(one, 'value') or ''} "
        case _:
            return ""


def _chosen(one: Element) -> str:
    """What a list of choices shows: the chosen one, or the first."""
    offered = list(within(one, "option"))
    chosen = [each for each in offered if attribute(each, "selected") is not None] or offered[:1]
    return ", ".join(words_in(each).strip() for each in chosen)


def _is_hidden(one: Element) -> bool:
    style = attribute(one, "style") or ""
    return attribute(one, "hidden") is not None or bool(HIDING.search(style))


def _form(kind: str, one: Element) -> str:
    said = LIST_STYLE.search(attribute(one, "style") or "")
    if said and said[1].lower() in STYLED:
        return STYLED[said[1].lower()]
    if kind != "ol":
        return "bullet"
    return FORMS.get(attribute(one, "type") or "", "decimal")
