"""Take in a signed text as the draft of an agreement."""

import hashlib
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import PurePath
from uuid import UUID

from django.db import transaction
from django.utils.text import slugify

from instruks.acts import doubts, found
from instruks.acts.layout import as_bytes
from instruks.acts.second_reader import read_also
from instruks.agreement.term import Misread
from instruks.agreement.terms import party
from instruks.connectors.paper.read_file import nobody_looks, read_file
from instruks.connectors.paper.reading import Reading
from instruks.connectors.paper.recognition import OnPage
from instruks.reading.finding import Doubt
from instruks.reading.formats.paper import Form
from instruks.reading.source import LARGEST, Unreadable
from instruks.store import agreements, documents, revisions
from instruks.store.records import Agreement
from instruks.texts.pack import Pack
from instruks.texts.sentence import say

__all__ = ["LARGEST", "AlreadyHandedIn", "Unreadable", "hand_in", "is_new", "take_in"]

LONGEST_SLUG = 60

MEDIA_TYPES: Mapping[Form, str] = {
    Form.PDF: "application/pdf",
    Form.SCAN: "application/pdf",
    Form.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Form.ODT: "application/vnd.oasis.opendocument.text",
    Form.HTML: "text/html",
    Form.MARKDOWN: "text/markdown",
    Form.TEXT: "text/plain",
}
"""What programs call a file of each form."""


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
    on_page: OnPage = nobody_looks,
) -> Agreement:
    """Read a signed text of any form into a first draft, and keep the original byte for byte.

    `title` and `counterpart` (the controller) are read from the text where they are left empty.
    `on_page` is told of the pages of a scan as they are recognised. Where the operator has switched
    on a second reader, it reads the text too.
    Raises `Unreadable` and `AlreadyHandedIn`, and has then kept nothing.
    """
    is_new(content, file_name=file_name)
    reading = read_file(
        file_name,
        content,
        title=title.strip(),
        pack=slugify(title.strip() or _stem(file_name)),
        on_page=on_page,
    )
    return take_in(
        read_also(reading, os.environ),
        content,
        file_name=file_name,
        who=who,
        now=now,
        title=title,
        counterpart=counterpart,
    )


@transaction.atomic
def take_in(
    reading: Reading,
    content: bytes,
    *,
    file_name: str,
    who: UUID,
    now: datetime,
    title: str = "",
    counterpart: str = "",
) -> Agreement:
    """Keep what was read as a first draft, with the original and what is seen on its pages.

    For a file that takes long: it is read first, and this is the short end. Raises
    `AlreadyHandedIn`, and has then kept nothing.
    """
    is_new(content, file_name=file_name)
    pack = reading.pack
    controller = counterpart.strip() or _controller(pack)
    agreement = agreements.new_agreement(
        slug=_free_slug(controller or title.strip() or _stem(file_name)),
        title=pack.title[:300],
        counterpart=controller[:200],
        now=now,
    )
    document = documents.add_document(
        agreement.id,
        content,
        file_name=file_name[-300:],
        media_type=MEDIA_TYPES[reading.paper.form],
        now=now,
    )
    documents.keep_layout(document.id, as_bytes(reading))
    remarks = [Doubt("", remark) for remark in reading.paper.remarks]
    files = {
        **reading.files,
        **doubts.as_file([*remarks, *reading.doubts]),
        **found.as_file(
            reading.found,
            places=reading.places,
            text=reading.paper.text,
            shape=str(reading.facts.get("template") or ""),
        ),
    }
    revisions.add_revision(agreement.id, files, act="hand_in", made_by=who, now=now)
    return agreement


def is_new(content: bytes, *, file_name: str) -> None:
    """See that these bytes are not kept yet. Raises `AlreadyHandedIn`."""
    digest = hashlib.sha256(content).hexdigest()
    for agreement in agreements.agreements():
        if digest in {document.sha256 for document in documents.documents(agreement.id)}:
            raise AlreadyHandedIn(file_name, agreement)


def _stem(file_name: str) -> str:
    return PurePath(file_name).stem


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
