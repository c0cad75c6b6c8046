"""What must the database have before anyone is served?

Runs as a process of its own, so that the one that serves neither holds the owner's password nor
the memory this takes: `python -m instruks.site.prepare [demo]`. It prints the demo's login.
"""

import os
import sys

import click
import django

from instruks.store.connection import Role, conninfo_of
from instruks.store.folder import data_folder
from instruks.store.trouble import NoDatabase


def prepare(*, with_demo: bool) -> None:
    """Check the login, migrate, and open or close the demo's door. Raises `NoDatabase`."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "instruks.site.settings")
    django.setup()
    from django.utils import timezone  # noqa: PLC0415  these need Django set up

    from instruks.acts import demo as examples  # noqa: PLC0415
    from instruks.store import demo, schema  # noqa: PLC0415

    folder = data_folder(os.environ)
    owner, app = (conninfo_of(role, os.environ, folder) for role in (Role.OWNER, Role.APP))
    schema.is_fit(app)
    schema.bring_up_to_date(owner, app)
    if with_demo:
        demo.open_door()
        examples.load(now=timezone.now())
        click.echo(f"Log in as {demo.EMAIL} with the password {demo.PASSWORD}")
    else:
        demo.close_door()


if __name__ == "__main__":
    try:
        prepare(with_demo="demo" in sys.argv[1:])
    except NoDatabase as error:
        sys.exit(str(error))
