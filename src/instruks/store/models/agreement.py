"""Which agreement is it, and with whom?"""

from uuid import uuid4

from django.db import models

from instruks.store.models.tenant import Tenant
from instruks.store.walls import WalledRows


class Agreement(models.Model):
    """A data-processing agreement that this tenant is bound by. Its words stand in its revisions."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    tenant = models.ForeignKey(Tenant, on_delete=models.PROTECT, related_name="+")
    slug = models.SlugField(max_length=80)
    title = models.CharField(max_length=300)
    counterpart = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField()

    objects = WalledRows["Agreement"]()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["tenant", "slug"], name="one_slug_a_tenant"),
            models.UniqueConstraint(fields=["tenant", "id"], name="agreement_in_its_tenant"),
        )

    def __str__(self) -> str:
        return self.title
