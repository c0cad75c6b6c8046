"""How do we reach the database, and as whom?"""

import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from psycopg import conninfo

SERVER = "server.json"  # where the embedded server listens; written at each start
PASSWORDS = "passwords.json"
NAME = "instruks"


class Role(StrEnum):
    """Who works with the database: the owner migrates, the app does everything else."""

    OWNER = "instruks_owner"
    APP = "instruks_app"


def conninfo_of(role: Role, environ: Mapping[str, str], folder: Path) -> str:
    """The connection string of a role.

    `DATABASE_URL` is the app's, and the owner's too where there is no `DATABASE_OWNER_URL`. Without
    it, it is the embedded server's in `folder`; before that server has ever been started, a string
    that names the role and reaches nothing.
    """
    if url := environ.get("DATABASE_URL"):
        return environ.get("DATABASE_OWNER_URL", url) if role is Role.OWNER else url
    return embedded(role.value, folder)


def embedded(user: str, folder: Path, name: str = NAME) -> str:
    """The connection string of a login of the embedded server in `folder`."""
    notes = [folder / SERVER, folder / PASSWORDS]
    if not all(note.is_file() for note in notes):
        return conninfo.make_conninfo(host=str(folder), user=user, dbname=name)
    server, passwords = (json.loads(note.read_text()) for note in notes)
    return conninfo.make_conninfo(
        host=server["host"], port=server["port"], user=user, password=passwords[user], dbname=name
    )


def as_django_wants_it(info: str) -> dict[str, Any]:
    """A connection string as an entry of Django's `DATABASES`."""
    parts = conninfo.conninfo_to_dict(info)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": parts.pop("host", ""),
        "PORT": str(parts.pop("port", "")),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "NAME": parts.pop("dbname", NAME),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "ATOMIC_REQUESTS": True,
        "OPTIONS": parts,
    }
