"""Who can log in on a machine where someone is only looking?

The password is published, so the login is open only where nobody else can reach the console; the
site decides that and calls `open_door` or `close_door`.
"""

from typing import Final
from uuid import UUID

from instruks.store import people, walls

TENANT: Final = UUID("6e6f7264-6c79-4573-a064-726966740001")
NAME: Final = "Nordlys Drift A/S"  # invented, and so is its number, though it passes modulus 11
REGISTRATION_NUMBER: Final = "98765433"
EMAIL: Final = "demo@nordlys.example"
PASSWORD: Final = "nordlys-paa-en-prik"  # noqa: S105  published: it opens invented agreements only


def open_door() -> None:
    """Make the demo tenant and its user, if they are not there, and let the user log in."""
    if not people.has_tenant(TENANT):
        people.new_tenant(NAME, REGISTRATION_NUMBER, TENANT)
    with walls.inside(TENANT):
        if EMAIL not in {person.email for person in people.people()}:
            people.new_person(EMAIL, PASSWORD, language="da")
        people.open_login(EMAIL, to=True)


def close_door() -> None:
    """See that nobody logs in with the published password."""
    with walls.inside(TENANT):
        people.open_login(EMAIL, to=False)
