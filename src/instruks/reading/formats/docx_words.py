"""Which words does a paragraph of Word show, once its fields, boxes and changes are settled?"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from instruks.reading.formats.blocks import EMPTY_BOX, RAISED, TICKED_BOX
from instruks.reading.formats.docx_styles import Paragraphs, is_on, value
from instruks.reading.formats.numbers import whole, written
from instruks.reading.formats.symbols import FONTS, shown
from instruks.reading.formats.xml import Element, attribute, child, children, local, within

PAGE = "\f"  # where the writer broke the page, inside a paragraph
UNSHOWN = frozenset(
    {
        "pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "del", "moveFrom", "delText", "instrText",
        "fldData", "rt", "commentReference", "annotationRef",
    }
)  # fmt: skip
"""What stands in a paragraph and is none of its words, or is looked at elsewhere."""

BREAKS: Mapping[str | None, str] = {"page": PAGE, "column": "\n"}


@dataclass
class Seen:
    """What was met on the way and a person should know, and the notes in their order."""

    counted: Counter[str] = field(default_factory=Counter)
    footnotes: list[str] = field(default_factory=list)
    endnotes: list[str] = field(default_factory=list)


@dataclass
class Words:
    """Reads paragraphs one after the other; a field may run from one into the next.

    `balanced` says that every field which begins also ends; else none hides anything.
    """

    paragraphs: Paragraphs
    seen: Seen
    boxes: list[Element] = field(default_factory=list)
    balanced: bool = True
    _fields: list[bool] = field(default_factory=list)

    def of(self, paragraph: Element) -> str:
        """The words that a paragraph shows. Its text boxes are put into `boxes`."""
        return "".join(self._inside(paragraph, paragraph))

    def _inside(self, element: Element, paragraph: Element) -> Iterator[str]:
        for one in element:
            yield from self._piece(one, paragraph)

    def _piece(self, one: Element, paragraph: Element) -> Iterator[str]:
        kind = local(one)
        self.seen.counted[kind] += 1
        if kind in {"drawing", "pict", "object"}:
            self.boxes += text_boxes(one)
        elif kind in UNSHOWN:
            return
        elif kind == "AlternateContent":
            yield from self._either(one, paragraph)
        elif kind == "r":
            yield from self._run(one, paragraph)
        elif kind == "sdt":
            yield from self._control(one, paragraph)
        elif kind in SIGNS:
            if all(self._fields):
                yield SIGNS[kind](one)
        elif kind not in {"p", "tbl"}:
            yield from self._inside(one, paragraph)

    def _either(self, forms: Element, paragraph: Element) -> Iterator[str]:
        """What Word keeps in one form for new readers and one for old; the first that shows anything."""
        known = len(self.boxes)
        for form in forms:
            words = "".join(self._inside(form, paragraph))
            if words or len(self.boxes) > known:
                yield words
                return

    def _run(self, run: Element, paragraph: Element) -> Iterator[str]:
        if self.paragraphs.hides(run, paragraph):
            self.seen.counted["vanish"] += any(True for _ in within(run, "t", "sym"))
            return
        font = _font(run)
        for one in run:
            kind = local(one)
            if kind == "fldChar":
                yield from self._field(one)
            elif not all(self._fields):
                continue
            elif kind == "t" and font:
                yield shown(one.text or "", font)
            elif kind in {"footnoteReference", "endnoteReference"}:
                yield self._note(kind, one)
            else:
                yield from self._piece(one, paragraph)

    def _field(self, one: Element) -> Iterator[str]:
        """A field shows its result alone; an old check box shows itself."""
        match attribute(one, "fldCharType"):
            case "begin":
                if all(self._fields):
                    yield from _form_field(one)
                self._fields.append(not self.balanced)
            case "separate" if self._fields:
                self._fields[-1] = True
            case "end" if self._fields:
                self._fields.pop()
            case _:
                pass

    def _control(self, control: Element, paragraph: Element) -> Iterator[str]:
        box = box_of(control)
        if box:
            yield box
            return
        inside = child(control, "sdtContent")
        if inside is None:
            return
        words = "".join(self._inside(inside, paragraph))
        yield in_brackets(words) if is_placeholder(control) else words

    def _note(self, kind: str, one: Element) -> str:
        if is_on(attribute(one, "customMarkFollows") or "0"):
            return ""
        number = attribute(one, "id") or ""
        if kind == "footnoteReference":
            self.seen.footnotes.append(number)
            return str(len(self.seen.footnotes)).translate(RAISED)
        self.seen.endnotes.append(number)
        return f"[{written(len(self.seen.endnotes), 'lowerRoman')}]"


def box_of(control: Element) -> str:
    """The sign of a content control that is a box to tick, or nothing."""
    box = child(control, "sdtPr", "checkbox")
    if box is None:
        return ""
    return TICKED_BOX if _ticked(child(box, "checked")) else EMPTY_BOX


def is_placeholder(control: Element) -> bool:
    """Whether a content control still shows what should be written in it."""
    said = child(control, "sdtPr", "showingPlcHdr")
    return said is not None and is_on(attribute(said, "val"))


def text_boxes(drawing: Element) -> list[Element]:
    """The contents of the text boxes in a drawing, each once though Word keeps it in two forms."""
    found = list[Element]()
    skipped = {id(inside) for fallback in within(drawing, "Fallback") for inside in fallback.iter()}
    for one in within(drawing, "txbxContent"):
        nested = any(local(above) == "txbxContent" for above in one.iterancestors())
        if not nested and id(one) not in skipped:
            found.append(one)
    return found


def in_brackets(words: str) -> str:
    """Words that somebody should replace, in brackets if they have none, so that they are known as such."""
    text = words.strip()
    bare = text and not (text[0] in "[<{" and text[-1] in "]>}")
    return f"[{text}]" if bare else words


def _ticked(said: Element | None) -> bool:
    return said is not None and is_on(attribute(said, "val"))


def _form_field(begin: Element) -> Iterator[str]:
    """What an old form field shows that is not among the words: a box, or the chosen of a list."""
    box = child(begin, "ffData", "checkBox")
    if box is not None:
        state = child(box, "checked")
        yield (
            TICKED_BOX if _ticked(child(box, "default") if state is None else state) else EMPTY_BOX
        )
    choices = child(begin, "ffData", "ddList")
    if choices is not None:
        offered = [value(one) or "" for one in children(choices, "listEntry")]
        chosen = value(child(choices, "result")) or value(child(choices, "default"))
        at = whole(chosen, 0)
        yield offered[at] if at < len(offered) else ""


def _font(run: Element) -> str:
    """The symbol font of a run, or nothing."""
    fonts = child(run, "rPr", "rFonts")
    named = attribute(fonts, "ascii") or "" if fonts is not None else ""
    return named if named.casefold() in FONTS else ""


def _symbol(one: Element) -> str:
    code = attribute(one, "char") or ""
    try:
        sign = chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""
    return shown(sign, attribute(one, "font") or "") if not "\ud800" <= sign <= "\udfff" else ""


SIGNS: Mapping[str, Callable[[Element], str]] = {
    "t": lambda one: one.text or "",
    "tab": lambda one: "\t",  # noqa: ARG005  one shape for all
    "ptab": lambda one: "\t",  # noqa: ARG005
    "br": lambda one: BREAKS.get(attribute(one, "type"), "\n"),
    "cr": lambda one: "\n",  # noqa: ARG005
    "noBreakHyphen": lambda one: "-",  # noqa: ARG005
    "softHyphen": lambda one: "",  # noqa: ARG005
    "sym": _symbol,
}
"""What stands in a run, and the signs that it shows."""
