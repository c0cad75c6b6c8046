"""The database is brought to what this version needs, and refused where it would not keep walls."""

import psycopg
import pytest

from instruks.store.connection import Role
from instruks.store.embedded.cluster import SUPERUSER
from instruks.store.schema import bring_up_to_date, is_fit
from instruks.store.trouble import NoDatabase


def test_the_apps_login_is_fit(server, database):
    assert is_fit(server.conninfo(Role.APP, database)) is None


def test_a_login_that_sees_over_the_walls_is_refused(server, database):
    with pytest.raises(NoDatabase, match="`postgres` is a superuser or may bypass"):
        is_fit(server.conninfo(SUPERUSER, database))


def test_a_server_that_is_not_there_is_named():
    with pytest.raises(NoDatabase, match=r"the database does not answer: .*No such file"):
        is_fit("host=/nowhere dbname=instruks user=x")


def test_the_owner_looks_over_the_walls_only_while_it_migrates(server, database):
    owner = server.conninfo(Role.OWNER, database)
    with psycopg.connect(owner, autocommit=True) as db:
        db.execute("delete from django_migrations where app = 'store' and name <> '0001_initial'")
        with pytest.raises(Exception, match="already exists"):
            bring_up_to_date(owner, server.conninfo(Role.APP, database))
        (forced,) = db.execute(
            "select bool_and(relforcerowsecurity) from pg_class where relrowsecurity"
        ).fetchone()

    assert forced is True


def test_one_login_for_everything_keeps_the_walls_too(server, database):
    owner = server.conninfo(Role.OWNER, database)
    is_fit(owner)
    bring_up_to_date(owner, owner)
    with psycopg.connect(owner) as db, pytest.raises(psycopg.Error) as refusal:
        db.execute("insert into store_tenant values (gen_random_uuid(), 'x', '')")

    assert "outside the walls" in str(refusal.value)
