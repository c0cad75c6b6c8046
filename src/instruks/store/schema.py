"""Is the database as this version of Instruks needs it?"""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.core.management import call_command
from django.db import connections
from django.db.migrations.executor import MigrationExecutor
from psycopg import conninfo

from instruks.store.connection import as_django_wants_it
from instruks.store.grants import grant
from instruks.store.trouble import NoDatabase

OLDEST = 15  # the oldest PostgreSQL that our SQL is written for


def bring_up_to_date(owner: str, app: str) -> None:
    """Migrate as the owner and give the app's login its rights; both are connection strings.

    Does nothing where nothing is new. Raises `NoDatabase` where the app's login would look over the
    tenants' walls, or the server is too old.
    """
    connections.settings["owner"] = connections.configure_settings(
        {"default": as_django_wants_it(owner)}
    )["default"]
    try:
        with _owner_sees_all():
            call_command("migrate", database="owner", verbosity=0, interactive=False)
        user = conninfo.conninfo_to_dict(app)["user"]
        if user != connections["owner"].settings_dict["USER"]:
            with connections["owner"].cursor() as cursor:
                grant(cursor, str(user))
    finally:
        connections["owner"].close()
        del connections["owner"]
        del connections.settings["owner"]


@contextmanager
def _owner_sees_all() -> Iterator[None]:
    """While tables are rebuilt their owner looks over the walls; afterwards it does not.

    The app's login never does: its walls are not touched.
    """
    executor = MigrationExecutor(connections["owner"])
    if not executor.migration_plan(executor.loader.graph.leaf_nodes()):
        yield
        return
    _force("no force")
    try:
        yield
    finally:
        _force("force")


def _force(words: str) -> None:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "select oid::regclass::text from pg_class where relrowsecurity and relowner = current_user::regrole"
        )
        for (table,) in cursor.fetchall():
            cursor.execute(f"alter table {table} {words} row level security")


def is_fit(app: str) -> None:
    """See that the app's login reaches a server that keeps the walls. Raises `NoDatabase`."""
    try:
        with psycopg.connect(app, connect_timeout=10) as db:
            major = db.info.server_version // 10_000
            login = db.execute(
                "select rolname, rolsuper or rolbypassrls from pg_roles where rolname = current_user"
            ).fetchone()
    except psycopg.OperationalError as error:
        raise NoDatabase(f"the database does not answer: {error}") from error
    if major < OLDEST:
        raise NoDatabase(
            f"the server is PostgreSQL {major}; Instruks needs {OLDEST} or newer, or leave out "
            "DATABASE_URL and the server that comes with it is used"
        )
    if login is None or login[1]:
        raise NoDatabase(
            f"the login `{login[0] if login else '?'}` is a superuser or may bypass row-level "
            "security, so it would see every tenant's rows; make one with CREATE ROLE … LOGIN and "
            "name it in DATABASE_URL"
        )
