"""No table is forgotten: each has its rights, and each that names a tenant has its walls."""

import psycopg
import pytest
from django.apps import apps
from django.core.management import call_command

from instruks.store.connection import Role
from instruks.store.grants import GRANTS


def tables(server, database, condition="true"):
    with psycopg.connect(server.conninfo(Role.OWNER, database)) as db:
        found = db.execute(
            "select relname from pg_class where relkind in ('r', 'p') "
            f"and relnamespace = 'public'::regnamespace and {condition}"
        )
        return {name for (name,) in found}


def test_every_table_has_a_line_in_the_grants(server, database):
    assert tables(server, database) == set(GRANTS)


def test_every_table_of_a_tenant_or_of_one_user_is_walled_for_its_owner_too(server, database):
    walled = tables(server, database, "relrowsecurity and relforcerowsecurity")
    whose = {
        model._meta.db_table
        for model in apps.get_models()
        if {"tenant", "user", "email_address"} & {field.name for field in model._meta.get_fields()}
    }

    assert walled == whose | {"store_tenant"}


@pytest.mark.usefixtures("database")
def test_no_model_has_changed_without_a_migration():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
