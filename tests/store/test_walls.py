"""A tenant's rows stand within walls that the database keeps, whatever the program forgets."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import psycopg
import pytest
from psycopg import sql

from instruks.store.connection import Role

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
TABLES = ["store_tenant", "store_user", "store_agreement", "store_document", "store_revision"]


@pytest.fixture
def app(server: Any, two_tenants: Any) -> Iterator[psycopg.Connection[Any]]:
    """The app's login with a bare driver: no Django between us and the walls."""
    with psycopg.connect(server.conninfo(Role.APP, two_tenants["database"])) as db:
        yield db


@pytest.fixture
def two_tenants(database: str) -> dict[str, Any]:
    """Two tenants with one user, agreement, document and revision each."""
    from instruks.store import agreements, documents, people, revisions, walls

    made: dict[str, Any] = {"database": database}
    for name in ("north", "south"):
        tenant = people.new_tenant(name, "98765409")
        with walls.inside(tenant):
            person = people.new_person(f"{name}@havblik.example", "x" * 12, language="da")
            agreement = agreements.new_agreement(
                slug="drift", title=name, counterpart="Fjordsky", now=NOW
            )
            documents.add_document(
                agreement.id, b"words", file_name="a.txt", media_type="text/plain", now=NOW
            )
            revisions.add_revision(
                agreement.id, {"pack.toml": name}, act="read", made_by=person.id, now=NOW
            )
        made |= {name: tenant, f"{name}-agreement": agreement.id, f"{name}-person": person.id}
    return made


def enter(db: psycopg.Connection[Any], tenant: UUID) -> None:
    db.execute("select set_config('app.tenant', %s, true)", [str(tenant)])


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("plan", ["enable_seqscan", "enable_indexscan"])
def test_outside_walls_a_query_is_an_error_by_whatever_plan(app, table, plan):
    app.execute(sql.SQL("set local {} = off").format(sql.Identifier(plan)))
    app.execute("set local enable_bitmapscan = off")

    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="outside the walls"):
        app.execute(sql.SQL("select * from {}").format(sql.Identifier(table)))


@pytest.mark.parametrize("table", TABLES)
def test_inside_walls_only_the_tenants_own_rows_are_there(app, two_tenants, table):
    enter(app, two_tenants["north"])
    rows = app.execute(sql.SQL("select * from {}").format(sql.Identifier(table))).fetchall()

    assert len(rows) == 1
