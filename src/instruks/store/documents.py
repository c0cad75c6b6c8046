"""Which originals were handed in, and what was seen on their pages?"""

import hashlib
from datetime import datetime
from uuid import UUID

from instruks.store import models, records, walls
from instruks.store.agreements import agreement


def add_document(
    agreement_id: UUID, content: bytes, *, file_name: str, media_type: str, now: datetime
) -> records.Document:
    """Keep an original, byte for byte. Raises `NoSuchAgreement`."""
    row = models.Document(
        tenant_id=walls.tenant(),
        agreement_id=agreement(agreement_id).id,
        content=content,
        sha256=hashlib.sha256(content).hexdigest(),
        file_name=file_name,
        media_type=media_type,
        size=len(content),
        uploaded_at=now,
    )
    row.save(force_insert=True)
    return _record(row)


def documents(agreement_id: UUID) -> tuple[records.Document, ...]:
    """The originals of an agreement, from the first."""
    rows = models.Document.objects.filter(agreement_id=agreement_id).defer("content")
    return tuple(map(_record, rows.order_by("uploaded_at", "id")))


def content_of(document_id: UUID) -> bytes | None:
    """The bytes of an original, or None where this tenant has none such."""
    rows = models.Document.objects.filter(pk=document_id).values_list("content", flat=True)
    content = rows.first()
    return None if content is None else bytes(content)


def keep_layout(document_id: UUID, content: bytes) -> None:
    """Keep what was seen on the pages of an original; once, for it is never changed."""
    models.Layout(tenant_id=walls.tenant(), document_id=document_id, content=content).save(
        force_insert=True
    )


def layout_of(document_id: UUID) -> bytes | None:
    """What was seen on the pages of an original, or None where nothing was kept."""
    rows = models.Layout.objects.filter(document_id=document_id).values_list("content", flat=True)
    content = rows.first()
    return None if content is None else bytes(content)


def _record(row: models.Document) -> records.Document:
    return records.Document(
        id=row.id,
        agreement_id=row.agreement_id,
        file_name=row.file_name,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        uploaded_at=row.uploaded_at,
    )
