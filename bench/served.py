"""What is it to run it: until it answers, and at rest?"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

from bench.row import Row
from bench.shell import INSTRUKS
from instruks.store.embedded.server import running

HERE = Path(__file__).parents[1]
MB = 1_000_000
AT_REST = 5  # seconds after the last answer
WAIT = 300
PATIENCE = 30


def memory() -> Iterator[Row]:
    """Server and database at rest, beside PostgreSQL alone on the same folder."""
    with tempfile.TemporaryDirectory(prefix="instruks bench ") as folder:
        data = Path(folder) / "data"
        with _served([INSTRUKS, "run"], Path(folder), {"INSTRUKS_DATA": str(data)}) as (_, server):
            time.sleep(AT_REST)
            ours = _memory(server.pid)
        with running(data, tell=lambda _: None) as database:
            time.sleep(AT_REST)
            alone = _memory(database.process.pid) if database.process else 0.0
    yield Row("server and database at rest", ours, "MB", {"postgres alone": alone}, more_is_better=False, goal="250 MB")  # fmt: skip


def start() -> Iterator[Row]:
    """`make run` from a bare clone with empty caches, and once more; beside `python -m venv`."""
    with tempfile.TemporaryDirectory(prefix="instruks bench ") as folder:
        clone, cache = Path(folder) / "a clone", Path(folder) / "cache"
        subprocess.run(["git", "clone", "--quiet", str(HERE), str(clone)], check=True)
        begun = time.perf_counter()
        subprocess.run([_system_python(), "-m", "venv", str(Path(folder) / "venv")], check=True)
        beside = {"python -m venv": time.perf_counter() - begun}
        make = ["make", "run"] if shutil.which("make") else ["sh", "./run"]
        for name, goal in (("make run, bare clone", "60 s"), ("make run, second time", "5 s")):
            with _served(make, clone, {"XDG_CACHE_HOME": str(cache)}) as (seconds, _):
                pass
            yield Row(name, seconds, "s", beside, more_is_better=False, goal=goal)


@contextmanager
def _served(
    command: Sequence[str], folder: Path, settings: Mapping[str, str]
) -> Iterator[tuple[float, subprocess.Popen[bytes]]]:
    """A server that answers, and the seconds it took to; stopped as Ctrl-C stops it."""
    port = _free_port()
    inherited = {name: said for name, said in os.environ.items() if name not in LEFT_OUT}
    begun = time.perf_counter()
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen(
            [*command, *(["--port", str(port)] if command[0] == INSTRUKS else [])],
            cwd=folder,
            env={**inherited, **settings, "PORT": str(port)},
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        while not _answers(port):
            if server.poll() is not None or time.perf_counter() - begun > WAIT:
                raise RuntimeError((folder / "log").read_text(errors="replace"))
            time.sleep(0.02)
        yield time.perf_counter() - begun, server
    finally:
        _stop(server)


def _stop(server: subprocess.Popen[bytes]) -> None:
    """As Ctrl-C in its terminal does; by force where that is not enough, so that nothing is left."""
    os.killpg(server.pid, signal.SIGINT)
    try:
        server.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        print(f"  it did not stop within {PATIENCE} s of Ctrl-C, and was killed")
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


LEFT_OUT = {"DATABASE_URL", "DATABASE_OWNER_URL", "INSTRUKS_DATA", "VIRTUAL_ENV", "MAKEFLAGS", "MAKELEVEL", "UV_CACHE_DIR", "PIP_CACHE_DIR"}  # fmt: skip
"""Settings of whoever measures, which would decide what is measured."""


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=WAIT):
            return True
    except OSError:
        return False


def _free_port() -> int:
    with socket.socket() as some:
        some.bind(("127.0.0.1", 0))
        port: int = some.getsockname()[1]
        return port


def _memory(pid: int) -> float:
    """The share in memory (PSS) of a process and all it has started, in MB."""
    first = psutil.Process(pid)
    return float(sum(each.memory_full_info().pss for each in (first, *first.children(recursive=True)))) / MB  # fmt: skip


def _system_python() -> str:
    return shutil.which("python3.11", path=os.defpath) or getattr(sys, "_base_executable", sys.executable)  # fmt: skip
