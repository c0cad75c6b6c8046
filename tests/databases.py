"""Which database does a test get, and what does it cost?"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg
from django.db import connections
from psycopg import sql

from instruks.store.connection import NAME, Role, as_django_wants_it, embedded
from instruks.store.embedded.binaries import Binaries
from instruks.store.embedded.cluster import SUPERUSER
from instruks.store.embedded.server import Server, running
from instruks.store.schema import bring_up_to_date


@dataclass
class Databases:
    """A server with one migrated database, and copies of it by the dozen."""

    server: Server
    numbers: Iterator[int] = field(default_factory=count)

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """A copy that Django's `default` reaches as the app; yields its name."""
        name = f"test_{next(self.numbers)}"
        self._say("create database {} template {} owner {}", name, NAME, Role.OWNER)
        default = connections["default"]
        default.close()
        default.settings_dict |= as_django_wants_it(self.conninfo(Role.APP, name))
        try:
            yield name
        finally:
            default.close()
            self._say("drop database {} with (force)", name)

    def conninfo(self, user: str, name: str) -> str:
        """The connection string of a login for one of the databases."""
        return embedded(user, self.server.folder, name)

    def _say(self, words: str, *names: str) -> None:
        with psycopg.connect(self.conninfo(SUPERUSER, SUPERUSER), autocommit=True) as db:
            db.execute(sql.SQL(words).format(*map(sql.Identifier, names)))


@contextmanager
def databases_in(folder: Path, binaries: Binaries | None = None) -> Iterator[Databases]:
    """Start a server of our own, migrate one database in it, and stop it at the end."""
    with running(folder, binaries) as server:
        bring_up_to_date(server.conninfo(Role.OWNER), server.conninfo(Role.APP))
        yield Databases(server)
