"""Which parts has a Word file, and where does its text stand?"""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass

from instruks.reading.formats.unreadable import Unreadable
from instruks.reading.formats.xml import Element, attribute, child, children, parsed
from instruks.reading.formats.zipped import Zipped, unzipped
from instruks.texts.sentence import say

USUAL = "word/document.xml"


@dataclass(frozen=True)
class Package:
    """The parts of a Word file that carry words, and what else was seen in it.

    `outside` counts what the file would fetch from elsewhere; nothing of it is fetched.
    """

    body: Element
    styles: Element | None
    numbering: Element | None
    footnotes: Element | None
    endnotes: Element | None
    comments: Element | None
    headers: tuple[Element, ...]
    outside: int
    names: frozenset[str]


def package(name: str, content: bytes) -> Package:
    """Open a Word file. Raises `Unreadable`."""
    zipped = unzipped(name, content)
    main = _target(zipped, "", "officeDocument") or USUAL
    root = _root(zipped, main)
    body = child(root, "body")
    if body is None:
        raise Unreadable(
            say(
                "`{name}` is a Word file without a text; open it in Word, save it anew and try again",
                name=name,
            )
        )  # fmt: skip

    def part(kind: str) -> Element | None:
        target = _target(zipped, main, kind)
        return _root(zipped, target) if target else None

    headers = (*_targets(zipped, main, "header"), *_targets(zipped, main, "footer"))
    return Package(
        body,
        part("styles"),
        part("numbering"),
        part("footnotes"),
        part("endnotes"),
        part("comments"),
        tuple(found for target in headers if (found := _root(zipped, target)) is not None),
        _outside(zipped),
        zipped.names,
    )


def _root(zipped: Zipped, path: str) -> Element | None:
    content = zipped.part(path)
    return None if content is None else parsed(zipped.name, content)


def _target(zipped: Zipped, source: str, kind: str) -> str | None:
    """The part that another one names as its styles, its numbering and so on."""
    return next(_targets(zipped, source, kind), None)


def _targets(zipped: Zipped, source: str, kind: str) -> Iterator[str]:
    folder, file = posixpath.split(source)
    for one in children(_root(zipped, posixpath.join(folder, "_rels", f"{file}.rels")), "Relationship"):  # fmt: skip
        same = (attribute(one, "Type") or "").rpartition("/")[2] == kind
        if same and attribute(one, "TargetMode") != "External":
            target = attribute(one, "Target") or ""
            yield posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")


def _outside(zipped: Zipped) -> int:
    """How many things the file would fetch from elsewhere; links that a reader follows are none."""
    found = 0
    for path in zipped.names:
        if path.endswith(".rels"):
            for one in children(_root(zipped, path), "Relationship"):
                link = (attribute(one, "Type") or "").endswith("/hyperlink")
                found += attribute(one, "TargetMode") == "External" and not link
    return found
