"""Which agreements does the tenant have?"""

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from instruks.store import models, records, walls
from instruks.texts.sentence import say


class NoSuchAgreement(Exception):
    """No agreement of this tenant has that name."""

    def __init__(self, asked: UUID | str, there_are: list[str]) -> None:
        known = ", ".join(f"`{slug}`" for slug in there_are) or say("none yet")
        super().__init__(
            say("no agreement `{asked}` here; there are: {known}", asked=asked, known=known)
        )


class AlreadyThere(Exception):
    """The tenant has an agreement of that short name."""

    def __init__(self, slug: str) -> None:
        super().__init__(
            say("an agreement `{slug}` is here already; choose another short name", slug=slug)
        )


def new_agreement(*, slug: str, title: str, counterpart: str, now: datetime) -> records.Agreement:
    """Make room for an agreement; its words come with the first revision. Raises `AlreadyThere`."""
    row = models.Agreement(
        tenant_id=walls.tenant(), slug=slug, title=title, counterpart=counterpart, created_at=now
    )
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError as error:
        raise AlreadyThere(slug) from error
    return _record(row)


def agreements() -> tuple[records.Agreement, ...]:
    """Every agreement of the tenant, by short name."""
    return tuple(_record(row) for row in models.Agreement.objects.order_by("slug"))


def agreement(which: UUID | str) -> records.Agreement:
    """The agreement of this id or short name. Raises `NoSuchAgreement`."""
    key = "pk" if isinstance(which, UUID) else "slug"
    row = models.Agreement.objects.filter(**{key: which}).first()
    if row is None:
        raise NoSuchAgreement(which, [*models.Agreement.objects.values_list("slug", flat=True)])
    return _record(row)


def _record(row: models.Agreement) -> records.Agreement:
    return records.Agreement(
        id=row.id,
        slug=row.slug,
        title=row.title,
        counterpart=row.counterpart,
        created_at=row.created_at,
    )
