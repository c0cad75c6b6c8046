"""What did the agreement's pack say at each step?"""

from uuid import uuid4

from django.db import models

from instruks.store.models.agreement import Agreement
from instruks.store.models.tenant import Tenant
from instruks.store.models.user import User
from instruks.store.records import State
from instruks.store.walls import WalledRows


class Revision(models.Model):
    """The whole pack of an agreement as it stood after one act.

    Only `state` and the three fields of the confirmation may change after it is written; the
    database refuses the rest.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    tenant = models.ForeignKey(Tenant, on_delete=models.PROTECT, related_name="+")
    # The database ties what is named here to the same tenant: see the migration `walls`
    agreement = models.ForeignKey(
        Agreement, on_delete=models.PROTECT, related_name="+", db_constraint=False
    )
    number = models.PositiveIntegerField()
    files = models.JSONField()
    fingerprint = models.CharField(max_length=64)
    act = models.SlugField(max_length=80)
    note = models.TextField(blank=True)
    made_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, db_constraint=False
    )
    made_at = models.DateTimeField()

    state = models.CharField(max_length=10, default=State.DRAFT)
    confirmed_by = models.ForeignKey(
        User, on_delete=models.PROTECT, related_name="+", null=True, db_constraint=False
    )
    confirmed_at = models.DateTimeField(null=True)
    in_force_from = models.DateField(null=True)

    objects = WalledRows["Revision"]()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["agreement", "number"], name="one_number_an_agreement"),
            models.CheckConstraint(
                condition=models.Q(state=State.SUPERSEDED)
                | models.Q(state=State.DRAFT, confirmed_at=None)
                | models.Q(state=State.CONFIRMED, confirmed_at__isnull=False),
                name="confirmed_at_some_time",
            ),
        )

    def __str__(self) -> str:
        return f"{self.agreement_id} {self.number}"
