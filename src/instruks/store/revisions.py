"""What did the agreement's pack say, act by act?"""

import hashlib
import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from instruks.store import models, records, walls
from instruks.store.agreements import agreement
from instruks.store.records import State
from instruks.texts.sentence import say

NO_DRAFT: Mapping[State, str] = {
    State.CONFIRMED: "revision {number} is confirmed, so it cannot be confirmed; the latest is {latest}",
    State.SUPERSEDED: "revision {number} is superseded, so it cannot be confirmed; the latest is {latest}",
}


class NotADraft(Exception):
    """Only the latest draft can be confirmed."""

    def __init__(self, asked: models.Revision, latest: int) -> None:
        super().__init__(say(NO_DRAFT[State(asked.state)], number=asked.number, latest=latest))


def fingerprint_of(files: Mapping[str, str]) -> str:
    """SHA-256 over the names and texts, in the order of the names, as 64 hexadecimal digits."""
    lines = json.dumps(sorted(files.items()), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(lines.encode()).hexdigest()


@transaction.atomic
def add_revision(
    agreement_id: UUID,
    files: Mapping[str, str],
    *,
    act: str,
    made_by: UUID | None,
    now: datetime,
    note: str = "",
) -> records.Revision:
    """Keep the pack as it stands after an act, as a draft; earlier drafts are superseded by it.

    Raises `NoSuchAgreement`.
    """
    one_at_a_time(agreement_id)
    of_the_agreement = models.Revision.objects.filter(agreement_id=agreement_id)
    latest = of_the_agreement.order_by("-number").values_list("number", flat=True).first() or 0
    of_the_agreement.filter(state=State.DRAFT).update(state=State.SUPERSEDED)
    row = models.Revision(
        tenant_id=walls.tenant(),
        agreement_id=agreement_id,
        number=latest + 1,
        files=dict(files),
        fingerprint=fingerprint_of(files),
        act=act,
        note=note,
        made_by_id=made_by,
        made_at=now,
    )
    row.save(force_insert=True)
    return _record(row)


def latest_revision(agreement_id: UUID) -> records.Revision | None:
    """The revision with the highest number, whatever its state; None before the first."""
    row = models.Revision.objects.filter(agreement_id=agreement_id).order_by("-number").first()
    return _record(row) if row else None


def revision(revision_id: UUID) -> records.Revision | None:
    """The revision of this id, or None where this tenant has none such."""
    row = models.Revision.objects.filter(pk=revision_id).first()
    return _record(row) if row else None


def revisions(agreement_id: UUID) -> tuple[records.Revision, ...]:
    """Every revision of an agreement, from the first."""
    rows = models.Revision.objects.filter(agreement_id=agreement_id).order_by("number")
    return tuple(map(_record, rows))


def numbered(agreement_id: UUID, number: int) -> records.Revision | None:
    """The revision of this number; None where there is none such."""
    row = models.Revision.objects.filter(agreement_id=agreement_id, number=number).first()
    return _record(row) if row else None


def last_by(agreement_id: UUID, act: str) -> records.Revision | None:
    """The latest revision that this act made; None where it never did."""
    of_the_act = models.Revision.objects.filter(agreement_id=agreement_id, act=act)
    row = of_the_act.order_by("-number").first()
    return _record(row) if row else None


def changes(agreement_id: UUID) -> tuple[records.Change, ...]:
    """Every act that changed an agreement, from the first, without the packs."""
    rows = models.Revision.objects.filter(agreement_id=agreement_id).defer("files")
    return tuple(records.Change(**_without_files(row)) for row in rows.order_by("number"))


def confirmed_revisions(agreement_id: UUID) -> tuple[records.Revision, ...]:
    """The revisions that govern some day, in the order of their first days."""
    rows = models.Revision.objects.filter(agreement_id=agreement_id, state=State.CONFIRMED)
    return tuple(sorted(map(_record, rows), key=lambda one: one.in_force_from or date.min))


@transaction.atomic
def confirm_revision(
    revision_id: UUID, *, confirmed_by: UUID, now: datetime, in_force_from: date | None
) -> records.Revision:
    """A person has read the latest draft and stands by it; it governs from `in_force_from`.

    Earlier revisions keep the days before it; those that would have begun on the same day or later
    are superseded. Without a day it governs from the beginning, and so supersedes them all.
    Raises `NotADraft`.
    """
    row = models.Revision.objects.get(pk=revision_id)
    one_at_a_time(row.agreement_id)
    row.refresh_from_db()
    others = models.Revision.objects.filter(agreement_id=row.agreement_id).exclude(pk=row.pk)
    if row.state != State.DRAFT:
        latest = others.order_by("-number").values_list("number", flat=True).first()
        raise NotADraft(row, max(row.number, latest or 0))
    begun = Q(in_force_from__gte=in_force_from) if in_force_from else Q()
    others.filter(begun, state=State.CONFIRMED).update(state=State.SUPERSEDED)
    row.state, row.confirmed_by_id = State.CONFIRMED, confirmed_by
    row.confirmed_at, row.in_force_from = now, in_force_from
    row.save(update_fields=["state", "confirmed_by", "confirmed_at", "in_force_from"])
    return _record(row)


def one_at_a_time(agreement_id: UUID) -> None:
    """From here to the end of the transaction nobody else changes the agreement.

    Raises `NoSuchAgreement`.
    """
    agreement(agreement_id)
    models.Agreement.objects.select_for_update().get(pk=agreement_id)


def _record(row: models.Revision) -> records.Revision:
    return records.Revision(**_without_files(row), files=row.files)


def _without_files(row: models.Revision) -> dict[str, Any]:
    return {
        "id": row.id,
        "agreement_id": row.agreement_id,
        "number": row.number,
        "fingerprint": row.fingerprint,
        "act": row.act,
        "note": row.note,
        "made_by": row.made_by_id,
        "made_at": row.made_at,
        "state": State(row.state),
        "confirmed_by": row.confirmed_by_id,
        "confirmed_at": row.confirmed_at,
        "in_force_from": row.in_force_from,
    }
