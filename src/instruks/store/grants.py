"""What may the app's login do with each table?

It is less than the owner may: what is signed and what was confirmed can be added to, not rewritten.
A table that is not named here is closed to the app; a test sees to it that each is named.
"""

from typing import Final

from django.db.backends.utils import CursorWrapper
from psycopg import sql

KEEP: Final = "select, insert"
CHANGE: Final = "select, insert, update"
ALL: Final = "select, insert, update, delete"

GRANTS: Final = {
    "store_tenant": KEEP,
    "store_user": CHANGE,
    "store_agreement": CHANGE,
    "store_document": KEEP,
    "store_layout": KEEP,
    "store_revision": (f"{KEEP}, update (state, confirmed_by_id, confirmed_at, in_force_from)"),
    "store_usual": KEEP,
    "account_emailaddress": ALL,
    "account_emailconfirmation": ALL,
    "mfa_authenticator": ALL,
    "django_session": ALL,
    "django_content_type": "select",
    "django_migrations": "select",
    # Django's own groups and permissions are not used here
    "auth_group": "",
    "auth_group_permissions": "",
    "auth_permission": "",
}


def grant(cursor: CursorWrapper, app: str) -> None:
    """Give the app's login its rights and take every other; said by the owner after migrating."""
    whom = sql.Identifier(app)
    cursor.execute(sql.SQL("grant usage on schema public to {}").format(whom))
    cursor.execute(sql.SQL("grant usage on all sequences in schema public to {}").format(whom))
    for table, rights in GRANTS.items():
        name = sql.Identifier(table)
        cursor.execute(sql.SQL("revoke all on {} from {}").format(name, whom))
        if rights:
            cursor.execute(sql.SQL("grant {} on {} to {}").format(sql.SQL(rights), name, whom))
