"""What does Django call this room?"""

from django.apps import AppConfig


class Store(AppConfig):
    """The room as a Django application."""

    name = "instruks.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
