"""How does the server come to life, and how do we make sure that it never outlives us?"""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil

from instruks.store.embedded.account import Account
from instruks.store.embedded.binaries import Binaries
from instruks.store.embedded.cluster import ENVIRON
from instruks.store.embedded.deathwatch import at_parents_death
from instruks.store.embedded.place import PORT
from instruks.store.trouble import NoDatabase

PATIENCE = 120  # seconds; recovery after a power cut can take long
IO_METHOD_SINCE = 18

# One person's machine, one web process: small in memory, full in safety
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "40",
    "shared_buffers": "32MB",
    "maintenance_work_mem": "32MB",
    "max_wal_size": "256MB",
    "max_wal_senders": "0",
    "wal_level": "minimal",
    "max_logical_replication_workers": "0",
    "max_worker_processes": "2",
    "max_parallel_workers_per_gather": "0",
    "autovacuum_max_workers": "1",
    "jit": "off",
    "dynamic_shared_memory_type": "mmap",  # nothing of ours outside the data folder
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_checkpoints": "off",
    "log_line_prefix": "%m [%p] %u@%d ",
}


def launch(
    binaries: Binaries, cluster: Path, socket: Path, account: Account, log: Path
) -> subprocess.Popen[bytes]:
    """Start the server as our child. It shuts down cleanly when we die, however we die.

    It is not in our terminal's process group: Ctrl-C reaches us first, and we stop it last.
    """
    settings = SETTINGS | {"unix_socket_directories": str(socket)}
    if binaries.major >= IO_METHOD_SINCE:
        settings["io_method"] = "sync"
    options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
    with os.fdopen(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "wb") as paper:
        return subprocess.Popen(  # noqa: S603  our own server's program
            [binaries.postgres, "-D", cluster, "-p", str(PORT), *options],
            stdin=subprocess.DEVNULL,
            stdout=paper,
            stderr=paper,
            cwd=cluster,
            env=ENVIRON,
            start_new_session=True,
            preexec_fn=at_parents_death(signal.SIGINT, os.getpid()),  # noqa: PLW1509  it makes two system calls and no more
            **account.switch,
        )


def until_ready(server: subprocess.Popen[bytes], answers: Callable[[], bool], log: Path) -> None:
    """Wait for the server's first answer. Raises `NoDatabase` if it ends or is silent too long."""
    for _ in _moments(PATIENCE):
        if server.poll() is not None:
            raise NoDatabase(
                f"the database did not start; its last words in `{log}`: {_end_of(log)}"
            )
        if answers():
            return
    stop(server)
    raise NoDatabase(f"the database gave no answer in {PATIENCE} seconds; its words are in `{log}`")


def stop(server: subprocess.Popen[bytes]) -> None:
    """Shut the server down: cleanly, else at once (it recovers at the next start)."""
    for sent in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        if server.poll() is None:
            server.send_signal(sent)
        try:
            server.wait(30)
        except subprocess.TimeoutExpired:
            continue
        return


def clear_away(cluster: Path, socket: Path) -> None:
    """Make room after a server that was not stopped: end what still runs, remove what says it does.

    A number in a pid file proves nothing (it may be a zombie's, or someone else's by now), so we
    look for processes that work in this cluster.

    # INVARIANT: the pid file goes only when no process works in the cluster
    """
    pid_file = cluster / "postmaster.pid"
    if not pid_file.exists():
        return
    number = pid_file.read_text().partition("\n")[0]
    for _ in _moments(PATIENCE):
        left = list(_at_work_in(cluster))
        if not left:
            break
        for process in left:
            if str(process.pid) == number:
                process.send_signal(signal.SIGINT)
    else:
        raise NoDatabase(
            f"an earlier database server still works in `{cluster}` (process {number}) and does not "
            "stop; end it, and start again"
        )
    pid_file.unlink(missing_ok=True)
    for remnant in socket.glob(".s.PGSQL.*"):
        remnant.unlink()


def _at_work_in(cluster: Path) -> Iterator[psutil.Process]:
    for process in psutil.process_iter():
        try:
            if process.status() != psutil.STATUS_ZOMBIE and Path(process.cwd()) == cluster:
                yield process
        except psutil.Error:
            continue  # gone in the meantime, or another user's


def _moments(seconds: float) -> Iterator[None]:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield
        time.sleep(0.02)


def _end_of(log: Path) -> str:
    return " / ".join(log.read_text(errors="replace").splitlines()[-3:])
