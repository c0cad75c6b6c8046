"""What must the database have before anyone is served?

Runs in a process of its own (see `aside`), so that none that serves ever speaks as the owner.
"""

import multiprocessing
import os
import signal
from concurrent.futures import ProcessPoolExecutor

import django
from django.conf import settings
from django.utils import timezone

from instruks.store.connection import Role, conninfo_of
from instruks.store.embedded.deathwatch import at_parents_death
from instruks.store.everyone import anyone_can_log_in
from instruks.store.trouble import NoDatabase

FIRST_LOGIN = """\
Nobody can log in yet. In another terminal, with the same settings, say who you are:
  instruks add-processor "Nordlys Drift A/S" --number 98765433
  instruks add-user astrid@nordlys.example --processor 98765433"""


def aside(*, with_demo: bool) -> str:
    """`prepare` in a child, which ends with it, or with us. Raises `NoDatabase`."""
    with ProcessPoolExecutor(
        max_workers=1,
        mp_context=multiprocessing.get_context(),
        initializer=_end_with,
        initargs=(os.getpid(),),
    ) as child:
        return child.submit(prepare, with_demo=with_demo).result()


def prepare(*, with_demo: bool) -> str:
    """Check the login, migrate, and open or close the demo's door. Raises `NoDatabase`.

    Returns what to tell a person who starts it: the demo's login, how to make a first one, or nothing.
    """
    owner = made_fit()
    from instruks.acts import demo as examples  # noqa: PLC0415  they need Django set up
    from instruks.store import demo  # noqa: PLC0415

    if not with_demo:
        demo.close_door()
        return _first_login(owner)
    demo.open_door()
    examples.load(now=timezone.now())
    return f"Log in as {demo.EMAIL} with the password {demo.PASSWORD}"


def _first_login(owner: str) -> str:
    try:
        return "" if anyone_can_log_in(owner) else FIRST_LOGIN
    except NoDatabase:
        return ""  # that we cannot tell is no reason not to serve


def made_fit() -> str:
    """Check the app's login and migrate; the owner's connection string. Raises `NoDatabase`."""
    django.setup()
    from instruks.store import schema  # noqa: PLC0415  it needs Django set up

    owner, app = (conninfo_of(role, os.environ, settings.DATA) for role in (Role.OWNER, Role.APP))
    schema.is_fit(app)
    schema.bring_up_to_date(owner, app)
    return owner


def _end_with(parent: int) -> None:
    at_parents_death(signal.SIGKILL, parent)()
