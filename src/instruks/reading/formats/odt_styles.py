"""What does the style of an OpenDocument paragraph say: its list, a break before it, whether it shows?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from instruks.reading.formats.xml import Element, attribute, children, local, within

LONGEST_CHAIN = 20  # styles based on styles; a file that says more goes in a circle
LISTS = ("list-style", "outline-style")
LEVELS = (
    "list-level-style-number", "list-level-style-bullet", "list-level-style-image", "outline-level-style",
)  # fmt: skip
OUTLINE = "Outline"  # the list that headings are numbered by


@dataclass(frozen=True)
class OdtStyles:
    """The styles by name, and the levels of every list by the name of its style, from 1."""

    by_name: Mapping[str, Element]
    levels: Mapping[str, Mapping[int, Element]]

    def said(self, style: str | None, properties: str, wanted: str) -> str | None:
        """What a style, or one that it is based on, says in its paragraph or text properties."""
        for one in self._chain(style):
            for block in children(one, properties):
                if (found := attribute(block, wanted)) is not None:
                    return found
        return None

    def of_itself(self, style: str | None, wanted: str) -> str | None:
        """What a style, or one that it is based on, says of itself."""
        said = (attribute(one, wanted) for one in self._chain(style))
        return next((found for found in said if found is not None), None)

    def hides(self, style: str | None) -> bool:
        """Whether words in this style are not shown."""
        return self.said(style, "text-properties", "display") == "none"

    def breaks_before(self, style: str | None) -> bool:
        """Whether the writer lets a page begin with what has this style."""
        return self.said(style, "paragraph-properties", "break-before") == "page"

    def font(self, style: str | None) -> str:
        """The font of words in this style, where it names one."""
        return self.said(style, "text-properties", "font-name") or ""

    def _chain(self, style: str | None) -> Iterator[Element]:
        for _ in range(LONGEST_CHAIN):
            found = self.by_name.get(style or "")
            if found is None:
                return
            yield found
            style = attribute(found, "parent-style-name")


def odt_styles(*parts: Element | None) -> OdtStyles:
    """The styles that `styles.xml` and `content.xml` define; a later part wins."""
    by_name, levels = dict[str, Element](), dict[str, dict[int, Element]]()
    for part in parts:
        if part is None:
            continue
        for one in within(part, "style", *LISTS):
            name = attribute(one, "name") or ""
            if local(one) == "style":
                by_name[name] = one
            else:
                name = OUTLINE if local(one) == "outline-style" else name
                levels[name] = {_level(each): each for each in one if local(each) in LEVELS}
    return OdtStyles(by_name, levels)


def _level(one: Element) -> int:
    said = attribute(one, "level") or ""
    return int(said) if said.isascii() and said.isdigit() and len(said) <= 2 else 0  # noqa: PLR2004  ten levels
