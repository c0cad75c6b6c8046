"""Which agreement is the tenant's usual one?"""

from django.db import models

from instruks.store.models.agreement import Agreement
from instruks.store.models.tenant import Tenant
from instruks.store.models.user import User
from instruks.store.walls import WalledRows


class Usual(models.Model):
    """That somebody marked an agreement or a shipped pack as the usual one, or took the mark away.

    The latest row of a tenant counts; rows are never changed. Neither named: no longer any.
    """

    id = models.BigAutoField(primary_key=True)
    tenant = models.ForeignKey(Tenant, on_delete=models.PROTECT, related_name="+")
    # The database ties what is named here to the same tenant: see the migration `usual`
    agreement = models.ForeignKey(
        Agreement, on_delete=models.PROTECT, related_name="+", null=True, db_constraint=False
    )
    pack = models.SlugField(max_length=80, blank=True)
    set_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", db_constraint=False
    )
    set_at = models.DateTimeField()

    objects = WalledRows["Usual"]()

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(agreement=None) | models.Q(pack=""), name="one_usual_at_a_time"
            ),
        )

    def __str__(self) -> str:
        return self.pack or str(self.agreement_id)
