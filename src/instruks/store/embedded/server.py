"""How does anyone get a database that runs?"""

import fcntl
import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg

from instruks.store.connection import PASSWORDS, SERVER, Role, embedded
from instruks.store.embedded import cluster, process
from instruks.store.embedded.binaries import Binaries, bundled
from instruks.store.embedded.place import PORT, place_for, reachable, socket_folder
from instruks.store.folder import make_folder, write_private
from instruks.store.trouble import NoDatabase

LOG = "postgres.log"
LONGEST_LOG = 5 * 2**20  # bytes


@dataclass(frozen=True)
class Server:
    """A server that answers. It is ours if we started it; else another process will stop it."""

    folder: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def ours(self) -> bool:
        return self.process is not None

    def conninfo(self, role: Role) -> str:
        """The connection string of a role."""
        return embedded(role, self.folder)


@contextmanager
def running(
    folder: Path, binaries: Binaries | None = None, tell: Callable[[str], None] = print
) -> Iterator[Server]:
    """The embedded server of a data folder: started by us and stopped at the end, or another's.

    Call it from a thread that lives as long as the server should. `tell` hears what a person should
    know. Raises `NoDatabase`.
    """
    make_folder(folder)
    with _lock(folder) as taken:
        if not taken:
            yield Server(folder)
            return
        with _started(folder, binaries or bundled(), tell) as started:
            yield Server(folder, started)


@contextmanager
def _started(
    folder: Path, binaries: Binaries, tell: Callable[[str], None]
) -> Iterator[subprocess.Popen[bytes]]:
    place, account = place_for(folder, binaries, tell)
    binaries = reachable(binaries, place, account)
    here = place / "cluster"
    passwords = _passwords(folder, made=cluster.is_made(here), here=here)
    if not cluster.is_made(here):
        cluster.make(here, binaries, account, passwords[cluster.SUPERUSER])
    socket = socket_folder(folder, place, account)
    process.clear_away(here, socket)
    log = _log(folder)
    server = process.launch(binaries, here, socket, account, log)
    try:
        write_private(folder / SERVER, json.dumps({"host": str(socket), "port": PORT}))
        superuser = embedded(cluster.SUPERUSER, folder, cluster.SUPERUSER)
        process.until_ready(server, lambda: _answers(superuser), log)
        cluster.furnish(superuser, passwords)
        yield server
    finally:
        process.stop(server)
        if socket.parent != place:
            with suppress(OSError):
                socket.rmdir()


@contextmanager
def _lock(folder: Path) -> Iterator[bool]:
    """Whether the data folder is ours to serve; if not, whoever has it answers by now."""
    try:
        paper = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    except PermissionError as error:
        raise NoDatabase(
            f"the data folder `{folder}` belongs to another user; start Instruks as that user, or "
            "set INSTRUKS_DATA to a folder of your own"
        ) from error
    try:
        end = time.monotonic() + process.PATIENCE
        while time.monotonic() < end:
            try:
                fcntl.flock(paper, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if _answers(embedded(Role.APP, folder)):
                    yield False
                    return
                time.sleep(0.1)
            else:
                yield True
                return
        raise NoDatabase(
            f"another process has been starting the database in `{folder}` for "
            f"{process.PATIENCE} seconds; end it, and start again"
        )
    finally:
        os.close(paper)


def _passwords(folder: Path, *, made: bool, here: Path) -> dict[str, str]:
    page = folder / PASSWORDS
    if not page.is_file():
        if made:
            raise NoDatabase(
                f"`{page}` is missing, so the database in `{here}` cannot be opened; put the file "
                f"back from a copy, or move `{here}` away to begin with an empty database"
            )
        write_private(page, json.dumps(cluster.new_passwords()))
    passwords: dict[str, str] = json.loads(page.read_text())
    return passwords


def _answers(info: str) -> bool:
    try:
        psycopg.connect(info, connect_timeout=5).close()
    except psycopg.OperationalError:
        return False
    return True


def _log(folder: Path) -> Path:
    log = folder / LOG
    if log.is_file() and log.stat().st_size > LONGEST_LOG:
        log.replace(log.with_suffix(".log.1"))
    return log
