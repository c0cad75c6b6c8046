"""As which user of this machine does the server run?"""

import os
import pwd
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from instruks.store.trouble import NoDatabase

PREFERRED = ("postgres", "_postgres", "nobody")


class Switch(TypedDict, total=False):
    """The arguments of `subprocess` that make a child another user."""

    user: int
    group: int
    extra_groups: list[int]


@dataclass(frozen=True)
class Account:
    """A user of this machine. PostgreSQL refuses to run as root, so root lends it another."""

    uid: int
    gid: int
    switch: Switch

    def can_enter(self, folder: Path) -> bool:
        """Whether this user gets into a folder, tried rather than reckoned."""
        answer = subprocess.run(  # noqa: S603  our own words, and a path as an argument
            ["/bin/sh", "-c", 'cd -- "$1"', "sh", str(folder)],
            cwd="/",
            stderr=subprocess.DEVNULL,
            check=False,
            **self.switch,
        )
        return answer.returncode == 0

    def own_folder(self, folder: Path) -> Path:
        """Make a folder that only this user may enter, or see that it is one."""
        folder.mkdir(mode=0o700, exist_ok=True)
        self.own(folder)
        folder.chmod(0o700)
        return folder

    def own(self, path: Path) -> None:
        """Make a file or folder this user's."""
        if self.switch:
            os.chown(path, self.uid, self.gid)


def account_for(cluster: Path) -> Account:
    """Who runs the server of this cluster: whoever owns it, else we, else (for root) a lesser user.

    Raises `NoDatabase` where the cluster belongs to someone whom we cannot become.
    """
    me = os.geteuid()
    owner = cluster.stat().st_uid if cluster.exists() else None
    if me != 0:
        if owner not in {None, me}:
            raise NoDatabase(
                f"`{cluster}` belongs to the user {_name(owner)}; start Instruks as the user who "
                "started it the first time, or set INSTRUKS_DATA to a folder of your own"
            )
        return Account(me, os.getegid(), Switch())
    wanted = [owner] if owner else [*filter(None, map(_uid, PREFERRED))]
    if not wanted:
        raise NoDatabase(
            f"PostgreSQL does not run as root, and there is no user {' or '.join(PREFERRED)} here; "
            "start Instruks as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer"
        )
    person = pwd.getpwuid(wanted[0])
    switch = Switch(user=person.pw_uid, group=person.pw_gid, extra_groups=[])
    return Account(person.pw_uid, person.pw_gid, switch)


def _uid(name: str) -> int | None:
    try:
        return pwd.getpwnam(name).pw_uid
    except KeyError:
        return None


def _name(uid: int | None) -> str:
    try:
        return f"`{pwd.getpwuid(uid or 0).pw_name}`"
    except KeyError:
        return f"number {uid}"
