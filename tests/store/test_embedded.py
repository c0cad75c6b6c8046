"""The embedded server: private, started once, stopped with us, and up again after anything."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

import psutil
import psycopg
import pytest

from instruks.store.connection import PASSWORDS, SERVER, Role
from instruks.store.embedded import place as place_of
from instruks.store.embedded.binaries import bundled
from instruks.store.embedded.cluster import SUPERUSER
from instruks.store.embedded.server import LOG, running
from instruks.store.trouble import NoDatabase

NUMBERS = count()
A_MOMENT = 30  # seconds that a machine under load may take
# Starts a server in the folder it is told, writes rows until it is killed, and prints what was kept
WRITER = """
import sys
from pathlib import Path
import psycopg
from instruks.store.connection import Role
from instruks.store.embedded.server import running

with running(Path(sys.argv[1])) as server, psycopg.connect(
    server.conninfo(Role.OWNER), autocommit=True
) as db:
    db.execute("create table if not exists kept (number bigserial)")
    while True:
        print(db.execute("insert into kept default values returning number").fetchone()[0], flush=True)
"""
NO_DEATHWATCH = """
from instruks.store.embedded import process
process.at_parents_death = lambda sent, parent: lambda: None
"""


@pytest.fixture(scope="module")
def once_made(open_folder):
    """A data folder with a cluster in it, made once and copied; making takes half a second."""
    with running(open_folder / "once made"):
        pass
    return open_folder / "once made"


@pytest.fixture
def new(open_folder):
    """A data folder to be made, in a place that any user may pass through."""
    place = open_folder / f"data {next(NUMBERS)}"
    yield place
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture
def folder(new, once_made):
    """A data folder that has been used before."""
    subprocess.run(["/bin/cp", "-a", once_made, new], check=True)
    return new


@pytest.fixture
def writer(folder):
    """A process that writes into a server of its own; killed at the end, if it still lives."""
    yield from started(WRITER, folder)


@pytest.fixture
def writer_on_no_linux(folder):
    """The same where no signal is sent at a parent's death."""
    yield from started(NO_DEATHWATCH + WRITER, folder)


def started(script, folder):
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], stdout=subprocess.PIPE, text=True
    )
    yield process
    process.kill()
    process.communicate()


def cluster(folder):
    (found,) = folder.glob("postgres-*/cluster")
    return found


def server_of(folder):
    return psutil.Process(int((cluster(folder) / "postmaster.pid").read_text().split()[0]))


def until(happened):
    end = time.monotonic() + A_MOMENT
    while not happened() and time.monotonic() < end:
        time.sleep(0.02)
    return happened()


def ask(info, question):
    with psycopg.connect(info) as db:
        return db.execute(question).fetchone()[0]


def test_what_is_written_is_there_at_the_next_start(folder):
    for expected in (1, 2):
        with running(folder) as server, psycopg.connect(server.conninfo(Role.OWNER)) as db:
            db.execute("create table if not exists kept (number int)")
            db.execute("insert into kept values (1)")
            (count,) = db.execute("select count(*) from kept").fetchone()

        assert count == expected


def test_it_is_gone_when_we_are_done(folder):
    with running(folder) as server:
        process = server_of(folder)
        info = server.conninfo(Role.APP)

    assert not process.is_running()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(info)


def test_it_listens_to_no_network_and_lets_nobody_in_without_a_password(new):
    with running(new) as server:
        info = server.conninfo(Role.APP)

        assert ask(info, "show listen_addresses") == ""
        assert ask(info, "show password_encryption") == "scram-sha-256"
        for user in (Role.APP, Role.OWNER, SUPERUSER):
            with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
                psycopg.connect(info, user=user, password="guessed")
        assert not server_of(new).net_connections("tcp")


def test_nobody_else_on_the_machine_gets_at_it(new):
    before = new.parent.stat().st_mode
    with running(new):
        modes = {
            name: oct((new / name).stat().st_mode & 0o777)
            for name in (PASSWORDS, SERVER, LOG, "lock", "postgres-18", "postgres-18/socket")
        }

    assert modes == {
        PASSWORDS: "0o600",
        SERVER: "0o600",
        LOG: "0o600",
        "lock": "0o600",
        "postgres-18": "0o700",
        "postgres-18/socket": "0o700",
    }
    assert new.parent.stat().st_mode == before


def test_it_hears_nothing_of_our_environment(folder, monkeypatch):
    monkeypatch.setenv("INSTRUKS_SECRET_KEY", "do not tell")
    with running(folder):
        assert "do not tell" not in server_of(folder).environ().values()


def test_whoever_comes_second_uses_the_first_ones_server(folder):
    with running(folder) as first:
        with running(folder) as second:
            assert (first.ours, second.ours) == (True, False)
            assert second.conninfo(Role.APP) == first.conninfo(Role.APP)

        assert ask(first.conninfo(Role.APP), "select 1") == 1


def test_it_dies_with_us_however_we_die(folder, writer):
    writer.stdout.readline()
    process = server_of(folder)
    writer.kill()

    assert until(lambda: not process.is_running() or process.status() == psutil.STATUS_ZOMBIE)


def test_what_was_acknowledged_survives_the_death_of_everyone(folder, writer):
    acknowledged = [writer.stdout.readline() for _ in range(200)]
    postmaster = server_of(folder)
    for process in (postmaster, *postmaster.children(), psutil.Process(writer.pid)):
        with suppress(psutil.NoSuchProcess):  # some end by themselves when the first is gone
            process.kill()
    acknowledged += writer.stdout.readlines()
    with running(folder) as server:
        assert ask(server.conninfo(Role.OWNER), "select max(number) from kept") >= int(
            acknowledged[-1]
        )


def test_a_pid_file_that_names_a_living_stranger_stops_nobody(folder):
    with running(folder):
        note = (cluster(folder) / "postmaster.pid").read_text()
    stranger = note.replace(note.split("\n")[0], str(os.getppid()), 1)
    (cluster(folder) / "postmaster.pid").write_text(stranger)
    os.chown(cluster(folder) / "postmaster.pid", *_owner(cluster(folder)))
    with running(folder) as server:
        assert ask(server.conninfo(Role.APP), "select 1") == 1


def _owner(path):
    seen = path.stat()
    return seen.st_uid, seen.st_gid


def test_a_server_left_over_is_stopped_before_ours_starts(folder, writer_on_no_linux):
    writer_on_no_linux.stdout.readline()
    left_over = server_of(folder)
    writer_on_no_linux.kill()
    writer_on_no_linux.wait()

    assert left_over.is_running()
    with running(folder) as server:
        assert ask(server.conninfo(Role.APP), "select 1") == 1
        assert server_of(folder).pid != left_over.pid


def test_a_cluster_that_was_half_made_is_made_anew(folder):
    made = cluster(folder)
    made.rename(made.with_name("cluster.making"))
    (made.with_name("cluster.making") / "PG_VERSION").unlink()
    with running(folder) as server:
        assert ask(server.conninfo(Role.APP), "select 1") == 1
    assert not made.with_name("cluster.making").exists()


def test_logins_that_were_not_made_in_time_are_made_at_the_next_start(folder):
    with running(folder) as server:
        superuser = server.conninfo(Role.APP)
        password = json.loads((folder / PASSWORDS).read_text())[SUPERUSER]
        with psycopg.connect(
            superuser, user=SUPERUSER, password=password, dbname=SUPERUSER, autocommit=True
        ) as db:
            db.execute("drop database instruks")
            db.execute("drop role instruks_app")
    with running(folder) as server:
        assert ask(server.conninfo(Role.APP), "select 1") == 1


def test_something_else_in_the_clusters_place_is_not_touched(new):
    (new / "postgres-18" / "cluster").mkdir(parents=True)
    letter = new / "postgres-18" / "cluster" / "letter.txt"
    letter.write_text("mine")

    with pytest.raises(NoDatabase, match=r"is not a database .* move it away and start again"):
        running(new).__enter__()
    assert letter.read_text() == "mine"


def test_without_its_passwords_a_database_is_named_and_left_alone(folder):
    (folder / PASSWORDS).unlink()

    with pytest.raises(NoDatabase, match=r"passwords.json` is missing, .* put the file back"):
        running(folder).__enter__()
    assert not (folder / PASSWORDS).exists()


def test_a_server_that_cannot_start_is_quoted(folder):
    (cluster(folder) / "global" / "pg_control").unlink()

    with pytest.raises(NoDatabase, match=r"did not start; its last words in .*pg_control"):
        running(folder).__enter__()


def test_a_file_in_the_data_folders_place_is_named(new):
    new.write_text("mine")

    with pytest.raises(NoDatabase, match=r"cannot be made \(file exists\); set INSTRUKS_DATA"):
        running(new).__enter__()


@pytest.mark.parametrize(
    "name", ["a path with spaces", "æ ø å", "a,comma", "'quotes' and \"more\"", "x" * 100]
)
def test_any_path_will_do(open_folder, name):
    folder = open_folder / "paths" / name
    with running(folder) as server:
        socket = Path(json.loads((folder / SERVER).read_text())["host"])

        assert ask(server.conninfo(Role.APP), "select 1") == 1
        assert oct(socket.stat().st_mode & 0o777) == "0o700"
        assert len(os.fsencode(socket / ".s.PGSQL.5432")) <= place_of.LONGEST_SOCKET
    if folder not in socket.parents:
        assert not socket.exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root lends the server another user")
def test_below_a_folder_of_root_alone_database_and_server_stand_elsewhere(new, monkeypatch):
    """Nothing of root's is opened up for the server's user; a sentence says where it went."""
    monkeypatch.setattr(place_of, "ELSEWHERE", new)
    home, told = new / "home", []
    (home / "site").mkdir(parents=True)
    home.chmod(0o700)
    new.chmod(0o711)
    wheel = bundled()
    for part in wheel.parts:
        shutil.copytree(part, home / "site" / part.relative_to(wheel.site), symlinks=True)
    for path in home.rglob("*"):
        path.chmod(path.stat().st_mode & 0o700)  # as under umask 077
    closed = replace(
        wheel,
        site=home / "site",
        root=home / "site" / wheel.root.relative_to(wheel.site),
        parts=tuple(home / "site" / part.relative_to(wheel.site) for part in wheel.parts),
    )
    for _ in range(2):
        with running(home / "data", closed, told.append) as server:
            assert ask(server.conninfo(Role.APP), "select 1") == 1

    assert oct(home.stat().st_mode & 0o777) == "0o700"
    assert "is closed to other users than root, so the database stands in" in told[0]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be someone else")
def test_who_owns_the_cluster_runs_the_server(folder):
    with running(folder):
        assert server_of(folder).username() == cluster(folder).owner() != "root"


def test_a_signal_to_stop_is_a_clean_stop(folder, writer):
    writer.stdout.readline()
    process = server_of(folder)
    writer.send_signal(signal.SIGINT)

    assert until(lambda: not process.is_running() or process.status() == psutil.STATUS_ZOMBIE)
    assert "database system is shut down" in (folder / LOG).read_text()
