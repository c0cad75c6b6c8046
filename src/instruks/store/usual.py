"""Which agreement does the tenant hold others against?"""

from datetime import datetime
from uuid import UUID

from instruks.store import models, records, walls
from instruks.store.agreements import agreement


def usual() -> records.Usual | None:
    """The one that was marked last; None where none was, or where the mark was taken away."""
    row = models.Usual.objects.select_related("agreement").order_by("-id").first()
    if row is None or not (row.agreement or row.pack):
        return None
    return records.Usual(
        agreement=row.agreement.slug if row.agreement else "",
        pack=row.pack,
        set_by=row.set_by_id,
        set_at=row.set_at,
    )


def set_usual(*, agreement_slug: str = "", pack: str = "", set_by: UUID, now: datetime) -> None:
    """Mark an agreement or a shipped pack; neither takes the mark away. Raises `NoSuchAgreement`."""
    models.Usual(
        tenant_id=walls.tenant(),
        agreement_id=agreement(agreement_slug).id if agreement_slug else None,
        pack=pack,
        set_by_id=set_by,
        set_at=now,
    ).save(force_insert=True)
