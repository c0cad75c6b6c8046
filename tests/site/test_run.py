"""`instruks run`, as a person starts and stops it."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psutil
import pytest

from instruks.store.connection import Role, embedded
from instruks.store.embedded.cluster import SUPERUSER
from instruks.store.embedded.server import running

INSTRUKS = Path(sys.executable).with_name("instruks")
PATIENCE = 60  # seconds that a start may take on a machine under load
NUMBERS = count()
PREPARE = "from instruks.site.prepare import prepare; prepare(with_demo=True)"


@dataclass
class Run:
    """An `instruks run` of its own."""

    folder: Path
    port: int
    process: subprocess.Popen[str]

    def until_it_serves(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            try:
                return self.get("/accounts/login/")
            except urllib.error.HTTPError:
                raise
            except OSError:
                time.sleep(0.1)
        raise AssertionError(self.ended())

    def get(self, path):
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=20) as answer:
            return answer.read().decode()

    def everyone(self):
        """Every process of it: the server, its worker, the database's."""
        return [psutil.Process(self.process.pid), *self.children()]

    def children(self):
        return psutil.Process(self.process.pid).children(recursive=True)

    def ended(self):
        """What it said, and with which status it ended."""
        said, _ = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said


@pytest.fixture(scope="module")
def once_run(open_folder):
    """A data folder that has been served once; copied, it spares each test the first start."""
    folder = open_folder / "once run"
    with running(folder):
        subprocess.run(
            [sys.executable, "-c", PREPARE],
            env=os.environ | {"INSTRUKS_DATA": str(folder)},
            check=True,
        )
    return folder


@pytest.fixture
def start(open_folder, once_run):
    runs = []

    def started(folder=None, port=None, **environ):
        if folder is None:
            folder = open_folder / f"run {next(NUMBERS)}"
            subprocess.run(["/bin/cp", "-a", once_run, folder], check=True)
        port = port or free_port()
        process = subprocess.Popen(
            [INSTRUKS, "run", "--port", str(port)],
            env=os.environ | {"INSTRUKS_DATA": str(folder)} | environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        runs.append(Run(folder, port, process))
        return runs[-1]

    yield started
    for run in runs:
        run.process.kill()
        run.process.communicate()
        shutil.rmtree(run.folder, ignore_errors=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def gone(processes):
    """Whether all of them have ended, within a few seconds."""
    _, alive = psutil.wait_procs(processes, timeout=30)
    return [one for one in alive if one.status() != psutil.STATUS_ZOMBIE] == []


def test_the_first_time_it_says_where_it_is_and_with_which_login(start, open_folder):
    run = start(open_folder / "a first start")
    page = run.until_it_serves()
    run.process.send_signal(signal.SIGINT)
    status, said = run.ended()

    assert "<form" in page
    assert f"Instruks is at http://127.0.0.1:{run.port}\n" in said
    assert re.search(r"Log in as demo@nordlys\.example with the password \S+\n", said)
    assert (status, said.splitlines()[-1]) == (0, "Instruks has stopped.")


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_however_it_is_stopped_nothing_of_it_is_left(start, sent):
    run = start()
    run.until_it_serves()
    everyone = run.everyone()
    run.process.send_signal(sent)

    assert len(everyone) > 3
    assert gone(everyone)


def test_ctrl_c_while_it_starts_leaves_nothing_either(start, open_folder):
    run = start(open_folder / "never finished")
    end = time.monotonic() + PATIENCE
    while not (run.folder / "postgres-18" / "cluster").exists() and time.monotonic() < end:
        time.sleep(0.01)
    everyone = run.everyone()
    run.process.send_signal(signal.SIGINT)

    assert run.ended()[1].splitlines()[-1] == "Instruks has stopped."
    assert gone(everyone)


def test_without_its_database_it_stops_and_says_so(start):
    run = start()
    run.until_it_serves()
    note = (run.folder / "postgres-18" / "cluster" / "postmaster.pid").read_text()
    os.kill(int(note.split()[0]), signal.SIGKILL)

    assert "The database has ended by itself; its last words are in" in run.ended()[1]


def test_a_second_one_on_the_same_data_is_told_so(start):
    first = start()
    first.until_it_serves()
    status, said = start(first.folder).ended()

    assert status == 1
    assert re.search("running already on the data in .* set INSTRUKS_DATA to another folder", said)
    assert "<form" in first.get("/accounts/login/")


def test_a_busy_port_is_named_and_another_proposed(start):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        status, said = start(port=port).ended()

    assert status == 1
    assert f"port {port} on 127.0.0.1 is not to be had (address already in use)" in said
    assert "use another: make run PORT=" in said


@pytest.mark.parametrize(
    ("options", "refusal"),
    [
        (["--port", "0"], "Invalid value for '--port'"),
        (["--port", "x"], "Invalid value for '--port'"),
        (["--host", "elsewhere"], "`elsewhere` is not an address"),
        (["--host", "0.0.0.0"], "set INSTRUKS_HOST"),  # noqa: S104  it is refused
    ],
)
def test_an_address_that_will_not_do_is_refused(open_folder, options, refusal):
    answer = subprocess.run(
        [INSTRUKS, "run", *options], capture_output=True, text=True, check=False
    )

    assert answer.returncode in {1, 2}
    assert refusal in answer.stderr


def test_a_database_of_the_operators_is_used_and_gets_no_demo(start, server):
    run = start(
        DATABASE_URL=embedded(Role.APP, server.server.folder),
        DATABASE_OWNER_URL=embedded(Role.OWNER, server.server.folder),
    )
    page = run.until_it_serves()
    names = {process.name() for process in run.children()}
    run.process.send_signal(signal.SIGINT)
    _, said = run.ended()

    assert "<form" in page
    assert "postgres" not in names
    assert "Log in as" not in said


def test_a_database_that_would_keep_no_walls_is_refused(start, server):
    folder = server.server.folder
    status, said = start(DATABASE_URL=embedded(SUPERUSER, folder, SUPERUSER)).ended()

    assert status == 1
    assert said.startswith("Error: the login `postgres` is a superuser")


def test_a_database_that_does_not_answer_is_named(start):
    status, said = start(DATABASE_URL="postgresql://app@127.0.0.1:1/drift").ended()

    assert status == 1
    assert said.startswith("Error: the database does not answer: ")
