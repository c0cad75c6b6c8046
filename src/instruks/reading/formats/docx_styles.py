"""What does the style of a Word paragraph say: a heading, a numbered one, a hidden one?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from instruks.reading.formats.numbers import whole
from instruks.reading.formats.xml import Element, attribute, child, children

OFF = frozenset({"0", "false", "off", "none"})
BODY_TEXT = 9  # the outline level that Word gives to what is no heading
LONGEST_CHAIN = 20  # styles based on styles; a file that says more goes in a circle


@dataclass(frozen=True)
class Styles:
    """The styles of a document by their id, and the one that unstyled paragraphs have."""

    by_id: Mapping[str, Element]
    ordinary: str = ""

    def chain(self, style: str) -> Iterator[Element]:
        """A style and those it is based on, nearest first."""
        for _ in range(LONGEST_CHAIN):
            found = self.by_id.get(style)
            if found is None:
                return
            yield found
            style = value(child(found, "basedOn")) or ""


def styles(root: Element | None) -> Styles:
    """The styles that `styles.xml` defines."""
    by_id = {attribute(one, "styleId") or "": one for one in children(root, "style")}
    ordinary = next(
        (
            key
            for key, one in by_id.items()
            if attribute(one, "type") == "paragraph" and is_on(attribute(one, "default") or "0")
        ),
        "",
    )
    return Styles(by_id, ordinary)


@dataclass(frozen=True)
class Paragraphs:
    """What a paragraph says of itself, its style's word standing in where it is silent."""

    styles: Styles

    def style(self, paragraph: Element) -> str:
        """The id of the paragraph's style."""
        return value(child(paragraph, "pPr", "pStyle")) or self.styles.ordinary

    def property(self, paragraph: Element, wanted: str) -> Element | None:
        """A property of the paragraph or, failing that, of its style."""
        own = child(paragraph, "pPr", wanted)
        if own is not None:
            return own
        inherited = (child(one, "pPr", wanted) for one in self.styles.chain(self.style(paragraph)))
        return next((one for one in inherited if one is not None), None)

    def depth(self, paragraph: Element) -> int:
        """How deep a heading it is, from 1; 0 for what is none."""
        level = whole(value(self.property(paragraph, "outlineLvl")), BODY_TEXT)
        return 0 if level >= BODY_TEXT else level + 1

    def number(self, paragraph: Element) -> tuple[str, int | None, str]:
        """The list it stands in, its level there, and the style that says so, if a style does.

        The level is None where only the style's own place in the list tells it.
        """
        list_, level, by_style = None, None, ""
        own = child(paragraph, "pPr", "numPr")
        if own is not None:
            list_, level = value(child(own, "numId")), value(child(own, "ilvl"))
        if list_ is None:
            for one in self.styles.chain(self.style(paragraph)):
                if (said := value(child(one, "pPr", "numPr", "numId"))) is not None:
                    list_, by_style = said, attribute(one, "styleId") or ""
                    level = level or value(child(one, "pPr", "numPr", "ilvl"))
                    break
        return list_ or "0", None if level is None else whole(level, 0), by_style

    def hides(self, run: Element, paragraph: Element | None) -> bool:
        """Whether the words of a run are not shown."""
        said = child(run, "rPr", "vanish")
        if said is not None:
            return is_on(attribute(said, "val"))
        named = value(child(run, "rPr", "rStyle")) or ""
        chain = [*self.styles.chain(named)]
        if paragraph is not None:
            chain += self.styles.chain(self.style(paragraph))
        hidden = (child(one, "rPr", "vanish") for one in chain)
        return any(one is not None and is_on(attribute(one, "val")) for one in hidden)


def value(element: Element | None) -> str | None:
    """What a property says, if it stands there."""
    return None if element is None else attribute(element, "val")


def is_on(said: str | None) -> bool:
    """Whether a switch is on; it is when it stands there without a word."""
    return said is None or said.casefold() not in OFF
