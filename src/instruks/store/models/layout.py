"""Which words does an original show, and where on its pages do they stand?"""

from uuid import uuid4

from django.db import models

from instruks.store.models.document import Document
from instruks.store.models.tenant import Tenant
from instruks.store.walls import WalledRows


class Layout(models.Model):
    """What was seen on the pages of an original when it was read: compressed JSON, never changed."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    tenant = models.ForeignKey(Tenant, on_delete=models.PROTECT, related_name="+")
    # The database ties it by (tenant, document): see the migration `layout`
    document = models.OneToOneField(
        Document, on_delete=models.PROTECT, related_name="+", db_constraint=False
    )
    content = models.BinaryField()

    objects = WalledRows["Layout"]()

    def __str__(self) -> str:
        return str(self.document_id)
