"""How does a command reach the database, whether Instruks runs at the moment or not?"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import click
from django.db import OperationalError

from instruks.store.embedded.server import running
from instruks.store.folder import data_folder, make_folder
from instruks.store.trouble import NoDatabase


@contextmanager
def opened() -> Iterator[str]:
    """Django at hand, as the app, on a database that is up to date; the owner's connection string.

    It is the operator's server, or the embedded one: that of the `instruks run` of this data folder,
    or started for the while. Raises `click.ClickException` with what stands in the way.
    """
    try:
        with _server():
            os.environ["DJANGO_SETTINGS_MODULE"] = "instruks.site.settings"
            from instruks.site.prepare import made_fit  # noqa: PLC0415  the settings read the server's notes

            yield made_fit()
    except NoDatabase as error:
        raise click.ClickException(str(error)) from error
    except OperationalError as error:  # it was stopped while we worked
        raise click.ClickException(f"the database does not answer any more: {error}") from error


@contextmanager
def _server() -> Iterator[None]:
    if os.environ.get("DATABASE_URL"):
        yield
        return
    with running(make_folder(data_folder(os.environ)), tell=partial(click.echo, err=True)):
        yield
