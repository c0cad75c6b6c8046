"""What does an OpenDocument text show?"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from instruks.reading.formats.blocks import RAISED, Block, Sort, as_text, flat, in_one_line, row_of
from instruks.reading.formats.numbers import whole, written
from instruks.reading.formats.odt_numbering import Counting
from instruks.reading.formats.odt_remarks import remarks
from instruks.reading.formats.odt_styles import OUTLINE, OdtStyles, odt_styles
from instruks.reading.formats.odt_tables import OdtCell, is_layout, rows_of
from instruks.reading.formats.odt_words import OdtWords, controls_in, note_body
from instruks.reading.formats.paper import Form, Paper
from instruks.reading.formats.refused import Other, refused
from instruks.reading.formats.unreadable import Unreadable
from instruks.reading.formats.xml import Element, attribute, child, local, parsed
from instruks.reading.formats.zipped import Zipped, unzipped
from instruks.texts.sentence import say

WRAPPERS = frozenset(
    {
        "section", "index-body", "table-of-content", "index-title", "alphabetical-index",
        "illustration-index", "table-index", "object-index", "user-index", "bibliography",
        "text-box", "frame", "numbered-paragraph", "a", "g", "note-body",
    }
)  # fmt: skip


def odt_paper(name: str, content: bytes) -> Paper:
    """The words of an OpenDocument text as a person sees them, changes accepted.

    Headings have `#` in front, numbers are those that are counted. Raises `Unreadable`.
    """
    zipped = unzipped(name, content)
    if b"encryption-data" in (zipped.part("META-INF/manifest.xml") or b""):
        raise refused(name, Other.LOCKED)
    root = _part(zipped, "content.xml")
    body = child(root, "body", "text")
    if root is None or body is None:
        raise Unreadable(
            say("`{name}` has no text in it; open it, save it anew and try again", name=name)
        )
    styles = odt_styles(_part(zipped, "styles.xml"), root)
    walk = _Body(styles, OdtWords(styles, controls_in(root)), Counting(styles.levels))
    text = as_text([*walk.blocks(body), *walk.notes()])
    return Paper(Form.ODT, text, remarks=remarks(root, walk.words.seen, zipped.names))


def _part(zipped: Zipped, path: str) -> Element | None:
    content = zipped.part(path)
    return None if content is None else parsed(zipped.name, content)


@dataclass(frozen=True)
class _List:
    """The list that is being walked: its own name, its style, and how deep we are in it."""

    called: str
    style: str
    depth: int


@dataclass
class _Body:
    """Walks through a text in reading order; numbers are counted on the way."""

    styles: OdtStyles
    words: OdtWords
    counting: Counting
    tables: int = 0
    lists: int = 0
    _latest: dict[str, str] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)
    _pending: tuple[_List, int | None] | None = None

    def blocks(self, container: Element, inside: _List | None = None) -> Iterator[Block]:
        """The blocks of a text, a cell, a note, a point or a text box."""
        for one in container:
            kind = local(one)
            if kind == "h":
                yield from self._heading(one, inside)
            elif kind == "p":
                yield from self._paragraph(one, inside)
            elif kind == "list":
                yield from self._list(one, inside)
            elif kind == "table":
                yield from self._table(one)
            elif kind in WRAPPERS and attribute(one, "display") != "none":
                yield from self.blocks(one, inside)
            elif kind in WRAPPERS:
                self.words.seen["hidden"] += 1

    def notes(self) -> Iterator[Block]:
        """The footnotes and endnotes in the order of their marks, each behind its mark."""
        feet = [(str(at).translate(RAISED), one) for at, one in enumerate(self.words.footnotes, 1)]
        ends = [
            (f"[{written(at, 'lowerRoman')}]", one)
            for at, one in enumerate(self.words.endnotes, 1)
        ]  # fmt: skip
        for mark, note in (*feet, *ends):
            body = note_body(note)
            if body is not None:
                said = " ".join(in_one_line(block.words) for block in self.blocks(body))
                yield Block(f"{mark} {said}" if said.strip() else "")

    def _heading(self, one: Element, inside: _List | None) -> Iterator[Block]:
        depth = whole(attribute(one, "outline-level"), 1)
        start = _restart(one)
        unnumbered = attribute(one, "is-list-header") == "true"
        label = "" if unnumbered else self._number_of_heading(one, inside, depth, start)
        yield from self._shown(one, label, Sort.PARAGRAPH, "", depth)

    def _number_of_heading(
        self, one: Element, inside: _List | None, depth: int, start: int | None
    ) -> str:
        if inside is not None:
            return self._point()
        style = self.styles.of_itself(attribute(one, "style-name"), "list-style-name")
        if style == "":
            return ""
        list_ = style if style and style in self.styles.levels else OUTLINE
        return self.counting.label(list_, list_, depth, start)

    def _paragraph(self, one: Element, inside: _List | None) -> Iterator[Block]:
        label = self._point() if inside else ""
        sort, group = (Sort.POINT, inside.called) if inside and label else (Sort.PARAGRAPH, "")
        if "." in label.rstrip("."):
            sort, group = Sort.PARAGRAPH, ""
        yield from self._shown(one, label, sort, group, 0)

    def _shown(
        self, one: Element, label: str, sort: Sort, group: str, depth: int
    ) -> Iterator[Block]:
        words = self.words.of(one)
        boxes, self.words.boxes = self.words.boxes, []
        said = f"{label} {words.strip()}" if label and words.strip() else words
        turned = self.styles.breaks_before(attribute(one, "style-name"))
        yield Block(said, sort, group, depth, turned)
        for box in boxes:
            yield from self.blocks(box)

    def _point(self) -> str:
        """The number of the point that has just begun; its later paragraphs have none."""
        pending, self._pending = self._pending, None
        if pending is None:
            return ""
        list_, start = pending
        return self.counting.label(list_.called, list_.style, list_.depth, start)

    def _list(self, one: Element, inside: _List | None) -> Iterator[Block]:
        self.lists += 1
        style = attribute(one, "style-name") or (inside.style if inside else "")
        depth = inside.depth + 1 if inside else 1
        called = inside.called if inside else f"list {self.lists}"
        if not inside:
            self._begin(one, called, style)
        for point in one:
            if local(point) in {"list-item", "list-header"}:
                list_ = _List(called, style, depth)
                numbered = local(point) == "list-item"
                self._pending = (list_, _start(point)) if numbered else None
                yield from self.blocks(point, list_)
                self._pending = None

    def _begin(self, one: Element, called: str, style: str) -> None:
        """Begin a list; it goes on counting where it says that it goes on with another."""
        like = self._names.get(attribute(one, "continue-list") or "")
        if attribute(one, "continue-numbering") == "true":
            like = self._latest.get(style)
        self.counting.begin(called, like)
        self._latest[style] = called
        if named := attribute(one, "id"):
            self._names[named] = called

    def _table(self, table: Element) -> Iterator[Block]:
        self.tables += 1
        group = f"table {self.tables}"
        above: dict[int, tuple[str, int]] = {}
        layout = is_layout(table)
        for row in rows_of(table):
            if layout:
                for cell in row:
                    yield from self.blocks(cell.element)
            else:
                yield Block(row_of(self._cells(row, above)), Sort.ROW, group)

    def _cells(self, row: tuple[OdtCell, ...], above: dict[int, tuple[str, int]]) -> list[str]:
        """The words of each column; a cell that reaches down is said in each row, a wide one once."""
        cells = list[str]()
        for at, cell in enumerate(row):
            words, left = above.pop(at, ("", 0))
            if not cell.covered:
                words, left = flat(self.blocks(cell.element)), cell.deep
            cells.append(words)
            if left > 1:
                above[at] = (words, left - 1)
        return cells


def _restart(heading: Element) -> int | None:
    if attribute(heading, "restart-numbering") != "true":
        return None
    return whole(attribute(heading, "start-value"), 1)


def _start(point: Element) -> int | None:
    said = attribute(point, "start-value")
    return None if said is None else whole(said, 1)
