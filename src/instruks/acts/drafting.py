"""Which draft is being worked on, and how is its next revision kept?"""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from instruks.acts import doubts
from instruks.acts.shelf import pack_of
from instruks.deadlines.moment import in_copenhagen
from instruks.store import agreements, revisions
from instruks.store.agreements import NoSuchAgreement
from instruks.store.records import Agreement, Revision, State
from instruks.texts.files import write
from instruks.texts.pack import Pack
from instruks.texts.sentence import say

__all__ = ["NoDraft", "NoSuchAgreement", "beside_the_pack", "day_of", "draft_of", "keep"]


class NoDraft(Exception):
    """The agreement's latest text is confirmed, so there is nothing to work on."""

    def __init__(self, agreement: Agreement) -> None:
        super().__init__(
            say(
                "`{agreement}` has no draft; its latest text is confirmed; amend it to get one",
                agreement=agreement.slug,
            )
        )


def draft_of(which: UUID | str) -> tuple[Agreement, Revision, Pack]:
    """The agreement, its draft and the draft's pack, which nobody else changes until we are done.

    Raises `NoSuchAgreement`, `NoDraft`.
    """
    agreement = agreements.agreement(which)
    revisions.one_at_a_time(agreement.id)  # so that no change is lost under another's
    latest = revisions.latest_revision(agreement.id)
    if latest is None or latest.state is not State.DRAFT:
        raise NoDraft(agreement)
    return agreement, latest, pack_of(latest)


def day_of(now: datetime) -> date:
    """The day it is in Denmark at that moment."""
    return in_copenhagen(now).date()


def beside_the_pack(revision: Revision) -> dict[str, str]:
    """What is kept with every draft and is no page of it: what the reader doubted."""
    return {name: text for name, text in revision.files.items() if name == doubts.FILE}


def keep(
    before: Revision, pack: Pack, *, act: str, who: UUID, now: datetime, note: str = ""
) -> Revision:
    """The next draft of the same agreement, after an act."""
    files: Mapping[str, str] = {**write(pack), **beside_the_pack(before)}
    return revisions.add_revision(
        before.agreement_id, files, act=act, made_by=who, now=now, note=note
    )
