"""Where do the server's files stand, so that the server's user can reach them and no one else can?"""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from instruks.store.connection import SERVER
from instruks.store.embedded.account import Account, account_for
from instruks.store.embedded.binaries import Binaries

ELSEWHERE = Path("/var/lib")
LONGEST_SOCKET = 103  # bytes of path that every system takes
PORT = 5432  # only a part of the socket's name; nothing listens on the network


def place_for(
    folder: Path, binaries: Binaries, tell: Callable[[str], None]
) -> tuple[Path, Account]:
    """The folder with the server's cluster, and the user who runs it.

    It stands in the data folder; only where root's other user cannot get in there (a home of root),
    it stands in /var/lib instead, and `tell` hears so. No folder above is ever opened up.
    """
    version = f"postgres-{binaries.major}"
    elsewhere = ELSEWHERE / f"instruks-{hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]}"
    for parent in (folder, elsewhere):
        account = account_for(parent / version / "cluster")
        if account.switch:
            parent.mkdir(mode=0o711, exist_ok=True)
            parent.chmod(0o711)  # the other user passes through; what stands here is closed to it
        if account.can_enter(parent):
            break
    if parent != folder:
        tell(f"`{folder}` is closed to other users than root, so the database stands in `{parent}`")
    return account.own_folder(parent / version), account


def reachable(binaries: Binaries, place: Path, account: Account) -> Binaries:
    """The server's programs, copied beside the cluster if its user cannot get at them."""
    if account.can_enter(binaries.root):
        return binaries
    copied = place.parent / f"server-{binaries.release}"
    if not copied.is_dir():
        making = place.parent / f"{copied.name}.making"
        shutil.rmtree(making, ignore_errors=True)
        for part in binaries.parts:
            shutil.copytree(part, making / part.relative_to(binaries.site), symlinks=True)
        for path in (making, *making.rglob("*")):
            mode = path.stat().st_mode  # whatever umask they were installed under
            path.chmod(mode | 0o055 if mode & 0o100 else mode | 0o044)
        making.rename(copied)
    return replace(binaries, root=copied / binaries.root.relative_to(binaries.site))


def socket_folder(folder: Path, place: Path, account: Account) -> Path:
    """Where the server listens: beside the cluster, or in a random folder where that path is too long.

    Either way only the server's user (and root) may enter it.
    """
    near = place / "socket"
    if _fits(near):
        return account.own_folder(near)
    if (noted := _noted(folder)) and _fits(noted) and _is_private(noted, account):
        return noted
    here = os.environ.get("XDG_RUNTIME_DIR") if not account.switch else None
    return account.own_folder(Path(tempfile.mkdtemp(prefix="instruks-", dir=here or "/tmp")))  # noqa: S108  mkdtemp: random name, 0700


def _fits(folder: Path) -> bool:
    # libpq reads a comma as «or this host»
    return (
        "," not in str(folder) and len(os.fsencode(folder / f".s.PGSQL.{PORT}")) <= LONGEST_SOCKET
    )


def _noted(folder: Path) -> Path | None:
    note = folder / SERVER
    return Path(json.loads(note.read_text())["host"]) if note.is_file() else None


def _is_private(folder: Path, account: Account) -> bool:
    try:
        seen = folder.lstat()
    except OSError:
        return False
    return (seen.st_uid, seen.st_mode) == (account.uid, 0o40700)
