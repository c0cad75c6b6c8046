"""Whose walls are these?"""

from uuid import uuid4

from django.db import models


class Tenant(models.Model):
    """A processor that uses Instruks. Everything else we keep stands inside one tenant's walls."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    name = models.CharField(max_length=200)
    registration_number = models.CharField(max_length=20, blank=True)

    def __str__(self) -> str:
        return self.name
