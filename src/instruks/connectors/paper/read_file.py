"""What does this file say?"""

from collections.abc import Callable
from pathlib import PurePath

from instruks.connectors.paper.handed_back import READING
from instruks.connectors.paper.limits import Limits
from instruks.connectors.paper.reading import Reading
from instruks.connectors.paper.worker import Zygote, heard
from instruks.reading.slug import slug

ZYGOTE = Zygote()
"""The one of this program. It starts with the first file, and ends with us."""

USUAL = Limits()

KINDS = {b"%PDF": "pdf", b"PK\x03\x04": "zip"}
"""What a file must have loaded before it is opened, by how it begins."""

OnPage = Callable[[str, int, int], None]
"""Is told of a page that is being recognised: the file's name, which page, and of how many."""


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
    answered = zygote.ask(asked, content, kind=kind_of(content), limits=limits)
    return heard(name, READING, answered.told.get("reading"))


def kind_of(content: bytes) -> str:
    """What to load for a file that begins like this."""
    return next((kind for begins, kind in KINDS.items() if begins in content[:1024]), "text")
