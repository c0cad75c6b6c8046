"""Every tenant's rows stand within walls, and what was kept stays as it was."""

from django.db import migrations

# Raised, not answered with no rows: a query that forgot its tenant is a mistake, and must be seen.
# The functions that raise give the value that an index is searched for, so no plan goes past them.
FUNCTIONS = """
create function instruks_named(setting text) returns text language sql stable as $$
    select nullif(current_setting(setting, true), '')
$$;

create function instruks_tenant() returns uuid language plpgsql stable as $$
begin
    if instruks_named('app.tenant') is null then
        raise insufficient_privilege using message =
            'outside the walls: this transaction names no tenant in app.tenant';
    end if;
    return instruks_named('app.tenant')::uuid;
end $$;

create function instruks_user() returns uuid language plpgsql stable as $$
begin
    if instruks_named('app.user') is null and instruks_named('app.email') is null then
        perform instruks_tenant();
    end if;
    return instruks_named('app.user')::uuid;
end $$;

create function instruks_kept() returns trigger language plpgsql as $$
begin
    raise insufficient_privilege using message =
        format('%s keeps what it was given: no %s', tg_table_name, lower(tg_op));
end $$;
"""


def within(table: str, tenant: str = "tenant_id") -> str:
    """Walls around a table: rows of the tenant in app.tenant, and an error where none is named."""
    rule = f"{tenant} = (select instruks_tenant())"
    return f"""
    alter table {table} enable row level security, force row level security;
    create policy walls on {table} using ({rule}) with check ({rule});
    """


def personal(table: str, rule: str) -> str:
    """Rows that only the user in app.user may see or touch."""
    return f"""
    alter table {table} enable row level security, force row level security;
    create policy personal on {table} using ({rule}) with check ({rule});
    """


# A user is visible to colleagues, to itself, and to whoever names its e-mail at the door; a new one
# is made within walls, and none ever moves to another tenant
USERS = """
alter table store_user enable row level security, force row level security;
create policy colleagues on store_user for select using (
    tenant_id = (select instruks_named('app.tenant')::uuid)
    or email = (select instruks_named('app.email'))
    or id = (select instruks_user())
);
create policy newcomers on store_user for insert with check (
    tenant_id = (select instruks_tenant())
);
create policy changes on store_user for update using (
    tenant_id = (select instruks_tenant())
);
"""

# Foreign keys look past row-level security; with the tenant in them they cannot lead to another's
SAME_TENANT = """
alter table store_document
    add constraint document_in_its_tenant
    foreign key (tenant_id, agreement_id) references store_agreement (tenant_id, id);
alter table store_revision
    add constraint revision_in_its_tenant
    foreign key (tenant_id, agreement_id) references store_agreement (tenant_id, id),
    add constraint revision_made_in_its_tenant
    foreign key (tenant_id, made_by_id) references store_user (tenant_id, id),
    add constraint revision_confirmed_in_its_tenant
    foreign key (tenant_id, confirmed_by_id) references store_user (tenant_id, id);
"""

KEPT = """
create trigger kept before update or delete or truncate on store_document
    for each statement execute function instruks_kept();
create trigger kept before delete or truncate on store_revision
    for each statement execute function instruks_kept();
create trigger kept_as_written before update on store_revision
    for each row when (
        (old.id, old.tenant_id, old.agreement_id, old.number, old.files, old.fingerprint, old.act,
         old.note, old.made_by_id, old.made_at)
        is distinct from
        (new.id, new.tenant_id, new.agreement_id, new.number, new.files, new.fingerprint, new.act,
         new.note, new.made_by_id, new.made_at)
        or old.confirmed_at is not null and
        (old.confirmed_by_id, old.confirmed_at, old.in_force_from)
        is distinct from
        (new.confirmed_by_id, new.confirmed_at, new.in_force_from)
        or old.state = 'superseded' and new.state <> 'superseded'
        or old.state = 'confirmed' and new.state = 'draft'
    )
    execute function instruks_kept();
"""

PERSONAL = {
    "account_emailaddress": "user_id = (select instruks_user())",
    "account_emailconfirmation": "email_address_id in (select id from account_emailaddress)",
    "mfa_authenticator": "user_id = (select instruks_user())",
}


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0001_initial"),
        ("account", "0009_emailaddress_unique_primary_email"),
        ("mfa", "0003_authenticator_type_uniq"),
    ]
    operations = [
        migrations.RunSQL(FUNCTIONS, migrations.RunSQL.noop),
        migrations.RunSQL(SAME_TENANT),
        migrations.RunSQL(within("store_tenant", "id")),
        *(
            migrations.RunSQL(within(table))
            for table in ("store_agreement", "store_document", "store_revision")
        ),
        migrations.RunSQL(USERS),
        *(migrations.RunSQL(personal(table, mine)) for table, mine in PERSONAL.items()),
        migrations.RunSQL(KEPT),
    ]
