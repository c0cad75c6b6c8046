"""What does the style of a Word paragraph say: a heading, a numbered one, a hidden one?"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from instruks.reading.formats.numbers import whole
from instruks.reading.formats.xml import Element, attribute, child, children

OFF = frozenset({"0", "false", "off", "none"})
BODY_TEXT = 9  # the outline level that Word gives to what is no heading
HEADING = re.compile(r"heading ([1-9])$", re.IGNORECASE)  # its name in every language of Word
LONGEST_CHAIN = 20  # styles based on styles; a file that says more goes in a circle

T = TypeVar("T")


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
class Said:
    """What a style says together with those it is based on; None where all are silent.

    `by` is the style that puts the paragraph into a list.
    """

    depth: int | None
    breaks: bool | None
    hides: bool | None
    list_: str | None
    level: str | None
    by: str


@dataclass
class Paragraphs:
    """What a paragraph says of itself, its style's word standing in where it is silent."""

    styles: Styles
    _said: dict[str, Said] = field(default_factory=dict)

    def style(self, paragraph: Element) -> Said:
        """What the paragraph's style says."""
        named = value(child(paragraph, "pPr", "pStyle")) or self.styles.ordinary
        return self._of(named)

    def depth(self, paragraph: Element) -> int:
        """How deep a heading it is, from 1; 0 for what is none."""
        own = _depth(child(paragraph, "pPr", "outlineLvl"))
        return (self.style(paragraph).depth if own is None else own) or 0

    def breaks_before(self, paragraph: Element) -> bool:
        """Whether the writer lets a page begin with it."""
        own = _switch(child(paragraph, "pPr", "pageBreakBefore"))
        return bool(self.style(paragraph).breaks if own is None else own)

    def number(self, paragraph: Element) -> tuple[str, int | None, str]:
        """The list it stands in, its level there, and the style that says so, if a style does.

        The level is None where only the style's own place in the list tells it.
        """
        own = child(paragraph, "pPr", "numPr")
        list_, level, by = value(child(own, "numId")), value(child(own, "ilvl")), ""
        if list_ is None:
            said = self.style(paragraph)
            list_, level, by = said.list_, level or said.level, said.by
        return list_ or "0", None if level is None else whole(level, 0), by

    def hides(self, run: Element, paragraph: Element) -> bool:
        """Whether the words of a run are not shown."""
        own = _switch(child(run, "rPr", "vanish"))
        if own is not None:
            return own
        named = value(child(run, "rPr", "rStyle"))
        by_name = self._of(named).hides if named else None
        return bool(self.style(paragraph).hides if by_name is None else by_name)

    def _of(self, style: str) -> Said:
        if style not in self._said:
            self._said[style] = _said(list(self.styles.chain(style)))
        return self._said[style]


def _said(chain: Sequence[Element]) -> Said:
    listed = next((one for one in chain if child(one, "pPr", "numPr", "numId") is not None), None)
    number = child(listed, "pPr", "numPr")
    return Said(
        _first(_depth(child(one, "pPr", "outlineLvl"), one) for one in chain),
        _first(_switch(child(one, "pPr", "pageBreakBefore")) for one in chain),
        _first(_switch(child(one, "rPr", "vanish")) for one in chain),
        value(child(number, "numId")),
        value(child(number, "ilvl")),
        "" if listed is None else attribute(listed, "styleId") or "",
    )


def _depth(said: Element | None, style: Element | None = None) -> int | None:
    """The depth that an outline level gives, or the name of a style that every Word knows."""
    if said is not None:
        level = whole(value(said), BODY_TEXT)
        return 0 if level >= BODY_TEXT else level + 1
    named = HEADING.match(value(child(style, "name")) or "")
    return int(named[1]) if named else None


def _switch(said: Element | None) -> bool | None:
    return None if said is None else is_on(attribute(said, "val"))


def _first(said: Iterable[T | None]) -> T | None:
    return next((one for one in said if one is not None), None)


def value(element: Element | None) -> str | None:
    """What a property says, if it stands there."""
    return None if element is None else attribute(element, "val")


def is_on(said: str | None) -> bool:
    """Whether a switch is on; it is when it stands there without a word."""
    return said is None or said.casefold() not in OFF
