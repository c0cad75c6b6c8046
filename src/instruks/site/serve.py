"""What starts when Instruks starts, and in which order does it stop?

The database, then what it must have, then the web server; and backwards.
"""

import gc
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import click
import django
from django.urls import get_resolver
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server.mp import MPServer

from instruks.connectors.language_model.endpoint import NotSetUp, endpoint_in
from instruks.site.address import Address
from instruks.site.prepare import aside
from instruks.site.secret import keep_a_secret_key
from instruks.store.embedded.server import LOG, running
from instruks.store.folder import data_folder, make_folder
from instruks.store.trouble import NoDatabase

THREADS = 4
PATIENCE = 5  # seconds a worker has to end by itself


def serve(port: int, host: str) -> None:
    """Serve the console on `host` and `port` until Ctrl-C or SIGTERM; then nothing of ours is left.

    Raises `click.ClickException` with what stands in the way.
    """
    address = Address.free(host, port)
    _tell_of_a_second_reader()
    try:
        folder = make_folder(data_folder(os.environ))
        with _database(folder):
            keep_a_secret_key(folder)
            _load_django()
            login = aside(with_demo=_shows_demo(address))
            os.environ.pop("DATABASE_OWNER_URL", None)
            _web_server(address, login).serve()
    except NoDatabase as error:
        raise click.ClickException(str(error)) from error
    except KeyboardInterrupt:
        pass
    click.echo("Instruks has stopped.")


def _tell_of_a_second_reader() -> None:
    """Where the operator has switched one on: whether the words of agreements leave this machine."""
    try:
        endpoint = endpoint_in(os.environ)
    except NotSetUp as error:
        raise click.ClickException(str(error)) from error
    if endpoint:
        click.echo(endpoint.told)


@contextmanager
def _database(folder: Path) -> Iterator[None]:
    """The operator's server, or the embedded one for as long as we run."""
    signal.signal(signal.SIGTERM, _as_ctrl_c)  # until the web server takes it over
    if os.environ.get("DATABASE_URL"):
        yield
        return
    with running(folder, tell=click.echo) as server:
        if server.process is None:
            raise NoDatabase(
                f"Instruks is running already on the data in `{folder}`; use that one, or stop it, "
                "or set INSTRUKS_DATA to another folder"
            )
        leaving = threading.Event()
        threading.Thread(
            target=_end_with, args=[server.process, leaving, folder / LOG], daemon=True
        ).start()
        try:
            yield
        finally:
            leaving.set()


def _end_with(database: subprocess.Popen[bytes], leaving: threading.Event, log: Path) -> None:
    """Without its database the console is of no use: say so, and stop."""
    database.wait()
    if not leaving.is_set():
        click.echo(f"The database has ended by itself; its last words are in {log}.", err=True)
        os.kill(os.getpid(), signal.SIGTERM)


def _load_django() -> None:
    """Load it once: the processes that prepare and that serve are forked from this one."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "instruks.site.settings"
    django.setup()
    get_resolver().url_patterns  # noqa: B018  asking for them loads the pages


def _shows_demo(address: Address) -> bool:
    """Only where nobody else can reach us, and never in an operator's database."""
    return address.this_machine_only and not os.environ.get("DATABASE_URL")


def _web_server(address: Address, login: str) -> MPServer:
    os.environ["INSTRUKS_STARTED_BY"] = str(os.getpid())
    server = MPServer(
        "instruks.site.wsgi:application",
        address=address.host,
        port=address.port,
        interface=Interfaces.WSGI,
        workers=1,
        blocking_threads=THREADS,
        workers_kill_timeout=PATIENCE,  # a worker that waits for its own threads is not waited for
        websockets=False,
        log_level=LogLevels.warning,
    )
    when_closed = signal.getsignal(signal.SIGHUP)

    @server.on_startup
    def welcome() -> None:
        gc.freeze()  # what is loaded now stays shared with the worker
        if when_closed is not signal.SIG_IGN:  # a closed terminal ends us, unless we were told not
            signal.signal(signal.SIGHUP, server.signal_handler_interrupt)
        for line in filter(None, (f"Instruks is at {address}", login, "Ctrl-C stops it.")):
            click.echo(line)

    return server


def _as_ctrl_c(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
