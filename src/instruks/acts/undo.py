"""Take back the last change of a draft."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db import transaction

from instruks.acts.drafting import draft_of
from instruks.store import revisions
from instruks.store.records import Change, Revision
from instruks.texts.sentence import say

BEGINNINGS = frozenset({"hand_in", "amend", "example"})
"""The acts a draft begins with; nothing of the draft stands before them."""


class NothingToUndo(Exception):
    """The draft stands as it began."""

    def __init__(self, slug: str) -> None:
        super().__init__(
            say(
                "the draft of `{slug}` stands as it began, so there is nothing to take back",
                slug=slug,
            )
        )


@transaction.atomic
def undo(which: UUID | str, *, who: UUID, now: datetime) -> Revision:
    """Keep the draft as it stood before its last change, as a revision of its own.

    Undoing twice takes back two changes. Raises `NoSuchAgreement`, `NoDraft`, `NothingToUndo`.
    """
    agreement, *_ = draft_of(which)
    steps = standing_changes(revisions.changes(agreement.id))
    before = revisions.numbered(agreement.id, steps[-2].number) if len(steps) > 1 else None
    if before is None:
        raise NothingToUndo(agreement.slug)
    return revisions.add_revision(
        agreement.id,
        before.files,
        act="undo",
        made_by=who,
        now=now,
        note=str(steps[-1].number),
    )


def standing_changes(past: Iterable[Change]) -> list[Change]:
    """The beginning of the latest draft and the changes to it that were not taken back."""
    stack = list[Change]()
    for one in past:
        if one.act in BEGINNINGS:
            stack = [one]
        elif one.act == "undo":
            stack.pop()
        else:
            stack.append(one)
    return stack
