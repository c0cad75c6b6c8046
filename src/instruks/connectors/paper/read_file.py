"""What does this file say?"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from instruks.connectors.paper.handed_back import READING, UNRECOGNISED
from instruks.connectors.paper.limits import Limits
from instruks.connectors.paper.reading import Reading
from instruks.connectors.paper.recognition import OnPage, recognise
from instruks.connectors.paper.worker import Zygote, heard
from instruks.reading.slug import slug

ZYGOTE = Zygote()
"""The one of this program. It starts with the first file, and ends with us."""

USUAL = Limits()


def nobody_looks(_name: str, _page: int, _pages: int) -> None:
    """Progress that no one follows."""


def read_file(
    name: str,
    content: bytes,
    *,
    title: str = "",
    pack: str = "",
    on_page: OnPage = nobody_looks,
    limits: Limits = USUAL,
    zygote: Zygote = ZYGOTE,
) -> Reading:
    """Read one file of any form in a process of its own.

    `name` is what people call the file; `title` what they call the agreement (else as the text
    says), `pack` the slug of the pack (else made from the name). Raises `Unreadable`.
    """
    asked = {
        "work": "read",
        "name": name,
        "title": title,
        "pack": pack or slug(PurePath(name).stem, "-") or "agreement",
    }

    def ask(recognised: Mapping[int, str] | None) -> Mapping[str, Any]:
        told = {**asked, "recognised": recognised}
        return zygote.ask(told, content, kind=kind_of(content), limits=limits).told

    told = ask(None)
    if "unrecognised" not in told:
        return heard(name, READING, told.get("reading"))
    blank = heard(name, UNRECOGNISED, told["unrecognised"])
    made = recognise(name, content, blank, on_page=on_page, limits=limits, zygote=zygote)
    reading = heard(name, READING, ask(made.tables).get("reading"))
    paper = replace(reading.paper, remarks=(*reading.paper.remarks, *made.remarks))
    return replace(reading, paper=paper)


def page_picture(content: bytes, page: int, width: int, *, limits: Limits = USUAL) -> bytes:
    """A page (from 1) of a PDF as PNG, so many dots wide. Raises `Unreadable`."""
    asked = {"work": "picture", "name": "", "page": page, "width": width}
    return ZYGOTE.ask(asked, content, kind="pdf", limits=limits).more


def kind_of(content: bytes) -> str:
    """What to load for a file that begins like this; what it is, is found out where it is opened."""
    start = content[:1024]
    return next((kind for sign, kind in KINDS.items() if sign in start), "text")


KINDS: Mapping[bytes, str] = {b"%PDF": "pdf", b"PK\x03\x04": "zip", b"<": "html"}
"""A sign early in a file, and what files with it need."""
