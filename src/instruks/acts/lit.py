"""Show where on the pages of a document the words stand that were found in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from instruks.acts.found import Seen
from instruks.acts.history import originals
from instruks.acts.layout import layout
from instruks.reading.formats.lit import Lit, finder
from instruks.reading.formats.paper import Form, Page

__all__ = ["Form", "Lit", "Pages", "pages_of"]

KEPT = 64  # documents that are remembered, as neither they nor what was found in them change
_known: dict[UUID, "Pages | None"] = {}


@dataclass(frozen=True)
class Pages:
    """The pages of a document as they are shown, and where each clause's found words are printed.

    `lit` is by the number of the clause and the words; `begins` says on which page (from 1) and how
    far down it, as a share, each clause begins. Both are empty for a form without pages.
    """

    document: UUID
    form: Form
    pages: tuple[Page, ...]
    lit: Mapping[tuple[str, str], tuple[Lit, ...]]
    begins: Mapping[str, tuple[int, float]]


def pages_of(agreement_id: UUID, seen: Seen) -> Pages | None:
    """The pages of the latest original; None where nothing of how it looks was kept."""
    kept = originals(agreement_id)
    if not kept:
        return None
    document = kept[-1].id
    if document not in _known:
        if len(_known) >= KEPT:
            _known.clear()
        _known[document] = _put_together(agreement_id, document, seen)
    return _known[document]


def _put_together(agreement_id: UUID, document: UUID, seen: Seen) -> Pages | None:
    kept = layout(agreement_id, document)
    if kept is None:
        return None
    paper = kept.paper
    if not paper.words:
        return Pages(document, paper.form, paper.pages, {}, {})
    find = finder(paper)
    lit = {
        (one.clause, one.words): find(one.words, (kept.places.get(one.clause) or (None,))[0])
        for one in seen.found
    }
    first = {one.line: one for one in reversed(paper.words)}
    begins = {
        clause: (word.page, word.box[1])
        for clause, lines in kept.places.items()
        if (word := next((first[line] for line in lines if line in first), None))
    }
    return Pages(document, paper.form, paper.pages, lit, begins)
