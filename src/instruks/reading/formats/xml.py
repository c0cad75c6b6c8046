"""What stands in a file of XML that nobody should trust?"""

from collections.abc import Iterator

from lxml import etree

from instruks.reading.formats.refused import damaged
from instruks.reading.formats.unreadable import Unreadable
from instruks.texts.sentence import say

Element = etree._Element  # noqa: SLF001  lxml has no other name for it


def parsed(name: str, content: bytes) -> Element:
    """The root of an XML file; `name` is the file it came in, for the message.

    No entity is expanded, nothing is fetched, and what is nested deeper than libxml2 allows
    (256 steps) is refused. Raises `Unreadable`.
    """
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise Unreadable(
            say("`{name}` declares entities, as no word processor does; it is not read", name=name)
        )
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise damaged(name) from error


def local(element: Element) -> str:
    """The name of an element without its name space; nothing for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, wanted: str) -> str | None:
    """The attribute of this name in whichever name space."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == wanted:
            return str(value)
    return None


def child(element: Element | None, *path: str) -> Element | None:
    """The first child of this name, and its first child of the next name, and so on."""
    for step in path:
        if element is None:
            return None
        element = next((one for one in element if local(one) == step), None)
    return element


def children(element: Element | None, wanted: str) -> Iterator[Element]:
    """The children of this name."""
    return (one for one in element if local(one) == wanted) if element is not None else iter(())


def within(element: Element, *wanted: str) -> Iterator[Element]:
    """Everything of these names inside, at any depth, in reading order."""
    return (one for one in element.iter() if local(one) in wanted)


def words_in(element: Element) -> str:
    """All text inside, at any depth, as it stands there."""
    return "".join(str(piece) for piece in element.itertext())
