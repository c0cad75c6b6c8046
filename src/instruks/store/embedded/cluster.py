"""How is a database made from nothing, and who may do what in it?"""

import os
import secrets
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import psycopg
from psycopg import sql

from instruks.store.connection import NAME, Role
from instruks.store.embedded.account import Account
from instruks.store.embedded.binaries import Binaries
from instruks.store.folder import write_private
from instruks.store.trouble import NoDatabase

SUPERUSER = "postgres"
BUILTIN_LOCALE_SINCE = 17
# What an embedded server hears of our environment: no password or key of ours is in it
ENVIRON = {"LC_ALL": "C", "PATH": os.defpath}


def new_passwords() -> dict[str, str]:
    """One password for each login of the server."""
    return {name: secrets.token_urlsafe(32) for name in (SUPERUSER, Role.OWNER, Role.APP)}


def is_made(cluster: Path) -> bool:
    """Whether the cluster is there. Raises `NoDatabase` where something else stands in its place."""
    if not cluster.exists():
        return False
    if not (cluster / "PG_VERSION").is_file():
        raise NoDatabase(
            f"`{cluster}` is not a database (it has no PG_VERSION); move it away and start again, "
            "or set INSTRUKS_DATA to another folder"
        )
    return True


def make(cluster: Path, binaries: Binaries, account: Account, password: str) -> None:
    """Make the cluster, wholly or not at all: what an interrupted start left is begun anew."""
    making = cluster.with_name("cluster.making")
    if making.exists():
        shutil.rmtree(making)
    locale = (
        ("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
        if binaries.major >= BUILTIN_LOCALE_SINCE
        else ("--locale=C.UTF-8",)
    )
    note = cluster.with_name("superuser")
    write_private(note, password)
    account.own(note)
    answer = subprocess.run(  # noqa: S603  our own server's program
        [
            binaries.initdb, "--pgdata", making, "--username", SUPERUSER, "--pwfile", note,
            "--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums", *locale,
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=cluster.parent,
        env=ENVIRON,
        **account.switch,
    )  # fmt: skip
    note.unlink()
    if answer.returncode:
        raise NoDatabase(f"the database could not be made in `{cluster}`: {answer.stderr.strip()}")
    making.rename(cluster)


def furnish(superuser: str, passwords: Mapping[str, str]) -> None:
    """Make the two logins and the database that Instruks uses, where they are not there yet.

    Neither login is a superuser, may make others, or may look over the tenants' walls.
    """
    with psycopg.connect(superuser, autocommit=True) as db:
        for role in Role:
            if not db.execute("select from pg_roles where rolname = %s", [role.value]).rowcount:
                db.execute(
                    sql.SQL("create role {} login nosuperuser nobypassrls password {}").format(
                        sql.Identifier(role), passwords[role]
                    )
                )
        if not db.execute("select from pg_database where datname = %s", [NAME]).rowcount:
            db.execute(
                sql.SQL("create database {} owner {}").format(
                    sql.Identifier(NAME), sql.Identifier(Role.OWNER)
                )
            )
        db.execute(sql.SQL("revoke all on database {} from public").format(sql.Identifier(NAME)))
        db.execute(
            sql.SQL("grant connect on database {} to {}").format(
                sql.Identifier(NAME), sql.Identifier(Role.APP)
            )
        )
