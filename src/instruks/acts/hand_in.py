"""Take in a signed text as the draft of an agreement."""

import hashlib
from datetime import datetime
from pathlib import PurePath
from uuid import UUID

from django.db import transaction
from django.utils.text import slugify

from instruks.acts.doubts import as_file
from instruks.agreement.term import Misread
from instruks.agreement.terms import party
from instruks.reading.draft import read_text
from instruks.reading.source import LARGEST, Unreadable, text_of
from instruks.store import agreements, documents, revisions
from instruks.store.records import Agreement
from instruks.texts.files import write
from instruks.texts.pack import Pack
from instruks.texts.sentence import say

__all__ = ["LARGEST", "AlreadyHandedIn", "Unreadable", "hand_in"]

LONGEST_SLUG = 60


class AlreadyHandedIn(Exception):
    """These very bytes are kept already."""

    def __init__(self, file_name: str, agreement: Agreement) -> None:
        super().__init__(
            say(
                "`{file}` is the same file, byte for byte, as one of `{agreement}`",
                file=file_name, agreement=agreement.slug,
            )
        )  # fmt: skip
        self.agreement = agreement


@transaction.atomic
def hand_in(
    content: bytes,
    *,
    file_name: str,
    who: UUID,
    now: datetime,
    title: str = "",
    counterpart: str = "",
) -> Agreement:
    """Read a signed text into a first draft, and keep the original byte for byte.

    `title` and `counterpart` (the controller) are read from the text where they are left empty.
    Raises `Unreadable` and `AlreadyHandedIn`, and has then kept nothing.
    """
    text = text_of(file_name, content)
    _not_here_already(content, file_name)
    name = title.strip() or PurePath(file_name).stem
    draft = read_text(text, name=slugify(name) or "agreement", title=title.strip())
    controller = counterpart.strip() or _controller(draft.pack)
    agreement = agreements.new_agreement(
        slug=_free_slug(controller or name),
        title=draft.pack.title[:300],
        counterpart=controller[:200],
        now=now,
    )
    documents.add_document(
        agreement.id, content, file_name=file_name[-300:], media_type="text/plain", now=now
    )
    files = {**write(draft.pack), **as_file(draft.doubts)}
    revisions.add_revision(agreement.id, files, act="hand_in", made_by=who, now=now)
    return agreement


def _not_here_already(content: bytes, file_name: str) -> None:
    digest = hashlib.sha256(content).hexdigest()
    for agreement in agreements.agreements():
        if digest in {document.sha256 for document in documents.documents(agreement.id)}:
            raise AlreadyHandedIn(file_name, agreement)


def _free_slug(name: str) -> str:
    """A short name for addresses that no agreement of the tenant has yet."""
    taken = {agreement.slug for agreement in agreements.agreements()}
    wanted = slugify(name)[:LONGEST_SLUG].strip("-") or "agreement"
    numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
    return next(slug for slug in (wanted, *numbered) if slug not in taken)


def _controller(pack: Pack) -> str:
    """The controller's name as the text gives it, or nothing."""
    for _, clause in pack.clauses:
        if party.CONTROLLER.name in clause.sets:
            try:
                return party.CONTROLLER.read(clause.sets[party.CONTROLLER.name]).name
            except Misread:
                continue
    return ""
