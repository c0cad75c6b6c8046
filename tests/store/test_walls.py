"""A tenant's rows stand within walls that the database keeps, whatever the program forgets.

The driver alone asks here, with the app's login: no manager, no middleware, no model is between.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import psycopg
import pytest
from psycopg import sql
from psycopg.errors import CheckViolation, ForeignKeyViolation, InsufficientPrivilege

from instruks.store import agreements, documents, people, revisions, usual, walls
from instruks.store.connection import Role
from tests.databases import Databases

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
TABLES = [
    "store_tenant", "store_user", "store_agreement", "store_document", "store_layout",
    "store_revision", "store_usual",
]  # fmt: skip
Kept = dict[str, UUID]


@pytest.fixture
def north(database: str) -> Kept:
    return furnished("north", database)


@pytest.fixture
def south(database: str) -> Kept:
    return furnished("south", database)


@pytest.fixture
def app(server: Databases, database: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(server.conninfo(Role.APP, database)) as db:
        yield db


@pytest.fixture
def owner(server: Databases, database: str) -> Iterator[psycopg.Connection[Any]]:
    with psycopg.connect(server.conninfo(Role.OWNER, database)) as db:
        yield db


def furnished(name: str, _database: str) -> Kept:
    """A tenant with one user, agreement, document and revision, and its usual agreement."""
    tenant = people.new_tenant(name, "98765409")
    with walls.inside(tenant):
        person = people.new_person(f"{name}@havblik.example", "x" * 12, language="da")
        agreement = agreements.new_agreement(
            slug="drift", title=name, counterpart="Fjordsky A/S", now=NOW
        ).id
        document = documents.add_document(
            agreement, b"words", file_name="a.txt", media_type="text/plain", now=NOW
        )
        documents.keep_layout(document.id, b"seen")
        revision = revisions.add_revision(
            agreement, {"pack.toml": name}, act="read", made_by=person.id, now=NOW
        )
        usual.set_usual(agreement_slug="drift", set_by=person.id, now=NOW)
    return {
        "tenant": tenant,
        "person": person.id,
        "agreement": agreement,
        "document": document.id,
        "revision": revision.id,
    }


def bare_document(kept: Kept) -> UUID:
    """Another document of the tenant, of which no layout was kept."""
    with walls.inside(kept["tenant"]):
        return documents.add_document(
            kept["agreement"], b"more", file_name="b.txt", media_type="text/plain", now=NOW
        ).id


def say(db: psycopg.Connection[Any], setting: str, value: object) -> None:
    db.execute("select set_config(%s, %s, true)", [setting, str(value)])


def rows(db: psycopg.Connection[Any], table: str, columns: str = "*") -> list[Any]:
    words = sql.SQL("select {} from {}").format(sql.SQL(columns), sql.Identifier(table))
    return db.execute(words).fetchall()


@pytest.mark.usefixtures("north", "south")
@pytest.mark.parametrize("off", ["enable_seqscan", "enable_indexscan"])
@pytest.mark.parametrize("table", TABLES)
def test_with_no_tenant_named_a_query_is_an_error_by_whatever_plan(app, table, off):
    app.execute("set local enable_bitmapscan = off")
    app.execute(sql.SQL("set local {} = off").format(sql.Identifier(off)))

    with pytest.raises(InsufficientPrivilege, match="outside the walls: this transaction names no"):
        rows(app, table)


@pytest.mark.usefixtures("south")
def test_inside_its_walls_a_tenant_sees_its_own_rows_and_no_others(app, north):
    say(app, "app.tenant", north["tenant"])

    assert [len(rows(app, table)) for table in TABLES] == [1] * len(TABLES)
    assert rows(app, "store_tenant", "id") == [(north["tenant"],)]
    assert rows(app, "store_agreement", "id") == [(north["agreement"],)]


def test_the_owner_stands_before_the_same_walls(owner, north, south):
    say(owner, "app.tenant", north["tenant"])

    assert rows(owner, "store_revision", "id") == [(north["revision"],)]
    assert south["revision"] != north["revision"]


def test_a_row_of_another_tenant_cannot_be_found_by_its_id(app, north, south):
    say(app, "app.tenant", north["tenant"])
    found = app.execute("select 1 from store_agreement where id = %s", [south["agreement"]])

    assert found.fetchall() == []


def test_nothing_can_be_written_for_another_tenant(app, north, south):
    say(app, "app.tenant", north["tenant"])

    with pytest.raises(InsufficientPrivilege, match="row-level security"):
        app.execute(
            "insert into store_agreement (id, tenant_id, slug, title, counterpart, created_at) "
            "values (%s, %s, 'x', 'x', 'x', now())",
            [uuid4(), south["tenant"]],
        )


def test_a_row_cannot_be_moved_to_another_tenant(app, north, south):
    say(app, "app.tenant", north["tenant"])

    with pytest.raises(InsufficientPrivilege, match="row-level security"):
        app.execute("update store_agreement set tenant_id = %s", [south["tenant"]])


def test_a_row_of_another_tenant_cannot_be_changed(app, north, south):
    say(app, "app.tenant", north["tenant"])
    changed = app.execute(
        "update store_agreement set title = 'x' where id = %s", [south["agreement"]]
    )

    assert changed.rowcount == 0


def test_nothing_of_ours_can_hang_on_another_tenants_agreement(app, north, south):
    say(app, "app.tenant", north["tenant"])

    with pytest.raises(ForeignKeyViolation, match="revision_in_its_tenant"):
        app.execute(
            "insert into store_revision (id, tenant_id, agreement_id, number, files, fingerprint, "
            "act, note, made_at, state) values (%s, %s, %s, 9, '{}', '', 'read', '', now(), 'draft')",
            [uuid4(), north["tenant"], south["agreement"]],
        )


def test_nothing_of_ours_can_hang_on_another_tenants_document(app, north, south):
    say(app, "app.tenant", north["tenant"])

    with pytest.raises(ForeignKeyViolation, match="layout_in_its_tenant"):
        app.execute(
            "insert into store_layout (id, tenant_id, document_id, content) values (%s, %s, %s, '')",
            [uuid4(), north["tenant"], bare_document(south)],
        )


def test_another_tenants_agreement_cannot_be_our_usual_one(app, north, south):
    say(app, "app.tenant", north["tenant"])

    with pytest.raises(ForeignKeyViolation, match="usual_in_its_tenant"):
        app.execute(
            "insert into store_usual (tenant_id, agreement_id, pack, set_by_id, set_at) "
            "values (%s, %s, '', %s, now())",
            [north["tenant"], south["agreement"], north["person"]],
        )


def test_another_tenants_person_cannot_mark_our_usual_agreement(app, north, south):
    say(app, "app.tenant", north["tenant"])

    with pytest.raises(ForeignKeyViolation, match="usual_set_in_its_tenant"):
        app.execute(
            "insert into store_usual (tenant_id, agreement_id, pack, set_by_id, set_at) "
            "values (%s, %s, '', %s, now())",
            [north["tenant"], north["agreement"], south["person"]],
        )


def test_a_person_of_another_tenant_cannot_confirm(app, north, south):
    say(app, "app.tenant", north["tenant"])

    with pytest.raises(ForeignKeyViolation, match="revision_confirmed_in_its_tenant"):
        app.execute(
            "update store_revision set state = 'confirmed', confirmed_by_id = %s, "
            "confirmed_at = now()",
            [south["person"]],
        )


def test_what_a_transaction_named_is_forgotten_after_it(app, north):
    say(app, "app.tenant", north["tenant"])
    app.commit()

    with pytest.raises(InsufficientPrivilege, match="outside the walls"):
        rows(app, "store_agreement")


@pytest.mark.usefixtures("south")
def test_at_the_door_only_the_user_of_that_email_is_there(app, north):
    say(app, "app.email", "north@havblik.example")

    assert rows(app, "store_user", "id") == [(north["person"],)]
    with pytest.raises(InsufficientPrivilege, match="outside the walls"):
        rows(app, "store_agreement")


@pytest.mark.usefixtures("south")
def test_in_a_session_only_the_user_it_names_is_there(app, north):
    say(app, "app.user", north["person"])

    assert rows(app, "store_user", "id") == [(north["person"],)]


def test_at_the_door_nothing_about_the_user_can_be_changed(app, north):
    say(app, "app.user", north["person"])

    with pytest.raises(InsufficientPrivilege, match="outside the walls"):
        app.execute("update store_user set is_active = false")


def test_a_user_cannot_move_to_another_tenant(app, north, south):
    say(app, "app.tenant", north["tenant"])

    with pytest.raises(InsufficientPrivilege, match="row-level security"):
        app.execute("update store_user set tenant_id = %s", [south["tenant"]])


def test_a_second_factor_is_seen_by_its_user_alone(app, north, south):
    for kept in (north, south):
        say(app, "app.user", kept["person"])
        app.execute(
            "insert into mfa_authenticator (user_id, type, data, created_at) "
            "values (%s, 'totp', '{}', now())",
            [kept["person"]],
        )
    say(app, "app.tenant", south["tenant"])

    assert rows(app, "mfa_authenticator", "user_id") == [(south["person"],)]


def test_the_app_may_neither_look_over_the_walls_nor_take_them_down(app):
    (may,) = app.execute(
        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles "
        "where rolname = current_user"
    ).fetchone()

    assert may is False
    with pytest.raises(InsufficientPrivilege, match="must be owner"):
        app.execute("alter table store_agreement disable row level security")


@pytest.mark.parametrize(
    "table", ["store_document", "store_layout", "store_revision", "store_usual"]
)
def test_what_was_kept_is_deleted_by_neither_app_nor_owner(app, owner, north, table):
    delete = sql.SQL("delete from {}").format(sql.Identifier(table))
    for db, refusal in ((app, "permission denied"), (owner, "keeps what it was given: no delete")):
        say(db, "app.tenant", north["tenant"])
        with pytest.raises(InsufficientPrivilege, match=refusal):
            db.execute(delete)


@pytest.mark.parametrize(
    "change",
    [
        "files = '{}'",
        "number = 7",
        "fingerprint = ''",
        "act = 'x'",
        "note = 'x'",
        "made_at = now()",
    ],
)
def test_the_words_of_a_revision_are_changed_by_neither_app_nor_owner(app, owner, north, change):
    update = sql.SQL("update store_revision set {}").format(sql.SQL(change))
    for db, refusal in ((app, "permission denied"), (owner, "keeps what it was given: no update")):
        say(db, "app.tenant", north["tenant"])
        with pytest.raises(InsufficientPrivilege, match=refusal):
            db.execute(update)


def test_a_confirmation_is_not_taken_back(app, north):
    say(app, "app.tenant", north["tenant"])
    app.execute(
        "update store_revision set state = 'confirmed', confirmed_by_id = %s, confirmed_at = now()",
        [north["person"]],
    )

    with pytest.raises(InsufficientPrivilege, match="keeps what it was given"):
        app.execute("update store_revision set state = 'draft', confirmed_at = null")


def test_nothing_is_confirmed_without_its_moment(app, north):
    say(app, "app.tenant", north["tenant"])

    with pytest.raises(CheckViolation, match="confirmed_at_some_time"):
        app.execute("update store_revision set state = 'confirmed'")
