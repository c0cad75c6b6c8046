"""What did the parties sign, byte for byte?"""

from uuid import uuid4

from django.db import models

from instruks.store.models.agreement import Agreement
from instruks.store.models.tenant import Tenant
from instruks.store.walls import WalledRows


class Document(models.Model):
    """An original as it was handed in. It is never changed; a new original is a new document."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    tenant = models.ForeignKey(Tenant, on_delete=models.PROTECT, related_name="+")
    # The database ties it by (tenant, agreement): see the migration `walls`
    agreement = models.ForeignKey(
        Agreement, on_delete=models.PROTECT, related_name="+", db_constraint=False
    )
    content = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    file_name = models.CharField(max_length=300)
    media_type = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField()
    uploaded_at = models.DateTimeField()

    objects = WalledRows["Document"]()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["tenant", "id"], name="document_of_its_tenant"),
        )

    def __str__(self) -> str:
        return self.file_name
