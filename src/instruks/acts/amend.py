"""Begin a new draft from the text that governs."""

from datetime import datetime
from uuid import UUID

from django.db import transaction

from instruks.acts.drafting import day_of
from instruks.acts.shelf import governing
from instruks.store import agreements, revisions
from instruks.store.records import Agreement, Revision, State
from instruks.texts.sentence import say


class DraftIsOpen(Exception):
    """Two drafts of one agreement would not know of each other."""

    def __init__(self, agreement: Agreement) -> None:
        super().__init__(
            say(
                "`{agreement}` has a draft already; confirm that one first",
                agreement=agreement.slug,
            )
        )


class NothingGoverns(Exception):
    """There is no confirmed text to amend."""

    def __init__(self, agreement: Agreement) -> None:
        super().__init__(
            say(
                "no confirmed text of `{agreement}` governs the day; confirm one",
                agreement=agreement.slug,
            )
        )


@transaction.atomic
def amend(which: UUID | str, *, who: UUID, now: datetime) -> Revision:
    """A draft that begins as the text governing today.

    Raises `NoSuchAgreement`, `DraftIsOpen`, `NothingGoverns`.
    """
    agreement = agreements.agreement(which)
    revisions.one_at_a_time(agreement.id)
    latest = revisions.latest_revision(agreement.id)
    if latest and latest.state is State.DRAFT:
        raise DraftIsOpen(agreement)
    confirmed = governing(agreement, day_of(now))
    if confirmed is None:
        raise NothingGoverns(agreement)
    return revisions.add_revision(
        agreement.id, confirmed.files, act="amend", made_by=who, now=now, note=str(confirmed.number)
    )
