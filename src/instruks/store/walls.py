"""Whose are the rows that may be seen now?

Every row of a tenant stands behind row-level security; the database compares its tenant with the
setting `app.tenant` and refuses to answer where that is not set. The settings live in one
transaction and die with it, so a pooled connection carries nothing over.
See docs/decisions/0002-walls.md.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal, TypeVar
from uuid import UUID

from django.db import connection, models, transaction

Row = TypeVar("Row", bound=models.Model)
Setting = Literal["app.tenant", "app.user", "app.email"]

_tenant = ContextVar[UUID | None]("tenant", default=None)


class OutsideWalls(Exception):
    """A tenant's rows were asked for where no tenant is given, or another one is."""


class WalledRows(models.Manager[Row]):
    """Rows of one tenant: asking for them outside walls is an error before it is a query."""

    def get_queryset(self) -> models.QuerySet[Row]:
        tenant()
        return super().get_queryset()


def tenant() -> UUID:
    """The tenant whose walls we are in. Raises `OutsideWalls`."""
    if (here := _tenant.get()) is None:
        raise OutsideWalls("a tenant's rows are kept within walls; open them with `walls.inside`")
    return here


@contextmanager
def inside(tenant_id: UUID) -> Iterator[None]:
    """One transaction in which this tenant's rows, and no others, can be read and written.

    It may stand in another `inside` of the same tenant. Raises `OutsideWalls` for a different one.
    """
    if _tenant.get() not in {None, tenant_id}:
        raise OutsideWalls("one tenant's walls do not stand inside another's; close the first")
    with _set("app.tenant", str(tenant_id)):
        mark = _tenant.set(tenant_id)
        try:
            yield
        finally:
            _tenant.reset(mark)


@contextmanager
def knocking(*, email: str = "", user_id: UUID | None = None) -> Iterator[None]:
    """One transaction in which one user can be found: by e-mail, or by what the session says.

    This is all that is visible before a tenant is known. Second factors are visible to the user
    alone, so a request stays in `knocking` for as long as it works for that user.
    """
    with _set("app.email", email.lower()), _set("app.user", str(user_id or "")):
        yield


def let_in(user_id: UUID) -> None:
    """From here to the end of the transaction: the password was right, so this user is visible."""
    with connection.cursor() as cursor:
        cursor.execute("select set_config('app.user', %s, true)", [str(user_id)])


@contextmanager
def _set(name: Setting, value: str) -> Iterator[None]:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("select coalesce(current_setting(%s, true), '')", [name])
        (before,) = cursor.fetchone()
        cursor.execute("select set_config(%s, %s, true)", [name, value])
        yield  # after an error the rollback sets it back
        cursor.execute("select set_config(%s, %s, true)", [name, before])
