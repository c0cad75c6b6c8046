"""Which words does a paragraph of an OpenDocument text show?"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from instruks.reading.formats.blocks import EMPTY_BOX, RAISED, TICKED_BOX
from instruks.reading.formats.numbers import whole, written
from instruks.reading.formats.odt_styles import OdtStyles
from instruks.reading.formats.symbols import FONTS, shown
from instruks.reading.formats.xml import Element, attribute, child, local, within, words_in

MOST_SPACES = 1000
UNSHOWN = frozenset(
    {
        "annotation", "annotation-end", "tracked-changes", "forms", "sequence-decls",
        "variable-decls", "user-field-decls", "desc", "title", "script", "ruby-text",
        "object", "object-ole", "image", "binary-data", "event-listeners",
    }
)  # fmt: skip
"""What stands in a paragraph and is none of its words."""


@dataclass
class OdtWords:
    """Reads paragraphs one after the other; notes and text boxes are kept for later.

    `controls` are the form controls of the document by the name that the text calls them by.
    """

    styles: OdtStyles
    controls: Mapping[str, Element]
    seen: Counter[str] = field(default_factory=Counter)
    boxes: list[Element] = field(default_factory=list)
    footnotes: list[Element] = field(default_factory=list)
    endnotes: list[Element] = field(default_factory=list)

    def of(self, paragraph: Element) -> str:
        """The words that a paragraph shows."""
        return "".join(self._inside(paragraph, ""))

    def _inside(self, element: Element, font: str) -> Iterator[str]:
        style = attribute(element, "style-name")
        font = self.styles.font(style) or font
        symbols = font if font.casefold() in FONTS else ""
        if self.styles.hides(style):
            self.seen["hidden"] += bool(words_in(element).strip())
            return
        yield shown(_plain(element.text), symbols)
        for one in element:
            yield from self._piece(one, font)
            yield shown(_plain(one.tail), symbols)

    def _piece(self, one: Element, font: str) -> Iterator[str]:
        match local(one):
            case "s":
                yield " " * min(whole(attribute(one, "c"), 1), MOST_SPACES)
            case "tab":
                yield "\t"
            case "line-break":
                yield "\n"
            case "note":
                yield self._note(one)
            case "text-box":
                self.boxes.append(one)
            case "control":
                yield self._control(attribute(one, "control") or "")
            case "content-control":
                yield from self._content(one, font)
            case "hidden-text" | "hidden-paragraph" if attribute(one, "is-hidden") == "true":
                self.seen["hidden"] += 1
            case kind if kind in UNSHOWN or not kind:
                self.seen[kind] += 1
            case _:
                yield from self._inside(one, font)

    def _note(self, one: Element) -> str:
        if attribute(one, "note-class") == "endnote":
            self.endnotes.append(one)
            return f"[{written(len(self.endnotes), 'lowerRoman')}]"
        self.footnotes.append(one)
        return str(len(self.footnotes)).translate(RAISED)

    def _control(self, called: str) -> str:
        """A box to tick, or what a field of a form holds."""
        control = self.controls.get(called)
        if control is None:
            return ""
        if local(control) in {"checkbox", "radio"}:
            said = (attribute(control, name) for name in ("current-state", "current-selected", "state", "selected"))  # fmt: skip
            state = next((found for found in said if found is not None), "")
            label = attribute(control, "label") or ""
            return f"{TICKED_BOX if state in {'checked', 'true'} else EMPTY_BOX} {label} ".rstrip() + " "  # fmt: skip
        return attribute(control, "current-value") or attribute(control, "value") or ""

    def _content(self, one: Element, font: str) -> Iterator[str]:
        if attribute(one, "checkbox") == "true":
            yield TICKED_BOX if attribute(one, "checked") == "true" else EMPTY_BOX
            return
        words = "".join(self._inside(one, font))
        bare = words.strip() and words.strip()[0] not in "[<"
        unfilled = attribute(one, "showing-place-holder") == "true"
        yield f"[{words.strip()}]" if unfilled and bare else words


def controls_in(root: Element) -> Mapping[str, Element]:
    """The form controls of a document by the name that the text calls them by."""
    return {
        name: control
        for forms in within(root, "forms")
        for control in forms.iter()
        if (name := attribute(control, "id"))
    }


def note_body(note: Element) -> Element | None:
    """What a note says."""
    return child(note, "note-body")


def _plain(text: str | None) -> str:
    """White space in a file of this form is one space, however it was broken into lines."""
    return "" if not text else " ".join(f"x{text}x".split())[1:-1]
