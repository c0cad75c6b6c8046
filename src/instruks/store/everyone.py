"""Which tenants and which logins does the whole installation have? Only its operator may ask.

The app's login cannot: it stands in one tenant's walls. The owner stands in them too, so it takes
them away in a transaction that is never committed; nobody else sees them gone.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import sql

from instruks.store.records import Tenant
from instruks.store.trouble import NoDatabase

PATIENCE = "5s"  # others wait behind us while we wait for a table


def tenants(owner: str) -> tuple[Tenant, ...]:
    """Every tenant, by name; `owner` is the connection string of the tables' owner.

    Raises `NoDatabase`.
    """
    with _over_the_walls_of("store_tenant", owner) as db:
        rows = db.execute("select id, name, registration_number from store_tenant order by name")
        return tuple(Tenant(*row) for row in rows)


def anyone_can_log_in(owner: str) -> bool:
    """Whether there is a user whose login is open. Raises `NoDatabase`."""
    with _over_the_walls_of("store_user", owner) as db:
        found = db.execute("select exists (select from store_user where is_active)").fetchone()
        return found == (True,)


@contextmanager
def _over_the_walls_of(table: str, owner: str) -> Iterator[psycopg.Connection]:
    """A transaction of the owner that sees every row of one table, and leaves nothing behind.

    # INVARIANT: it is rolled back, and takes hold of one table only, so no two can block each other
    """
    try:
        with psycopg.connect(owner, connect_timeout=10) as db, db.transaction(force_rollback=True):
            db.execute(sql.SQL("set local lock_timeout = {}").format(PATIENCE))
            db.execute(
                sql.SQL("alter table {} no force row level security").format(sql.Identifier(table))
            )
            yield db
    except psycopg.errors.InsufficientPrivilege as error:
        raise NoDatabase(
            "this login does not own the tables, so it cannot see which tenants there are; name the "
            "owner's in DATABASE_OWNER_URL"
        ) from error
    except psycopg.OperationalError as error:
        raise NoDatabase(f"the database does not answer: {error}") from error
