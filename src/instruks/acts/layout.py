"""Show what a document that was handed in looks like, and where its words stand."""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from instruks.acts.history import original
from instruks.connectors.paper import read_file
from instruks.connectors.paper.handed_back import PAPER, PLACES
from instruks.connectors.paper.reading import Reading
from instruks.reading.formats.paper import Paper
from instruks.reading.source import Unreadable
from instruks.store import agreements, documents
from instruks.store.agreements import NoSuchAgreement

__all__ = ["Layout", "NoSuchAgreement", "Unreadable", "as_bytes", "layout", "page_picture"]


@dataclass(frozen=True)
class Layout:
    """The words of a document as they were read, and where they stand.

    `places` maps the number of a clause to its lines in `paper.text` (from 1).
    """

    paper: Paper
    places: Mapping[str, tuple[int, ...]]


def as_bytes(reading: Reading) -> bytes:
    """What is kept beside the document, so that it need not be read again."""
    seen = {"paper": PAPER.write(reading.paper), "places": PLACES.write(reading.places)}
    return zlib.compress(json.dumps(seen, ensure_ascii=False, separators=(",", ":")).encode())


def layout(which: UUID | str, document_id: UUID) -> Layout | None:
    """What was seen in a document of an agreement; None where it has none such, or nothing was kept.

    Raises `NoSuchAgreement`.
    """
    if original(agreements.agreement(which).id, document_id) is None:
        return None
    kept = documents.layout_of(document_id)
    if kept is None:
        return None
    seen = json.loads(zlib.decompress(kept))
    return Layout(PAPER.read(seen["paper"]), PLACES.read(seen["places"]))


def page_picture(which: UUID | str, document_id: UUID, page: int, width: int) -> bytes | None:
    """A page (from 1) of a document as PNG, so many dots wide; None where there is no such PDF.

    Raises `NoSuchAgreement`, and `Unreadable` for a page that is not there.
    """
    found = original(agreements.agreement(which).id, document_id)
    if found is None or found[0].media_type != "application/pdf":
        return None
    return read_file.page_picture(found[1], page, width)
