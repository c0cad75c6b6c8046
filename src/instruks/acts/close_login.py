"""See that someone can no longer log in."""

from instruks.store import people, walls
from instruks.store.records import Person
from instruks.texts.sentence import say


class NobodyWith(Exception):
    """No user has this e-mail."""

    def __init__(self, email: str) -> None:
        super().__init__(
            say("nobody logs in as `{email}`; see whether the address is right", email=email)
        )


class AlreadyClosed(Exception):
    """The login was closed before."""

    def __init__(self, email: str) -> None:
        super().__init__(say("the login of `{email}` is closed already", email=email))


def close_login(email: str) -> Person:
    """Close the login of this e-mail, in whichever tenant; open sessions end with it.

    The user stays, as what was confirmed names it. Raises `NobodyWith` and `AlreadyClosed`.
    """
    person = people.person_with(email.strip())
    if person is None:
        raise NobodyWith(email)
    if not person.may_log_in:
        raise AlreadyClosed(person.email)
    with walls.inside(person.tenant_id):
        people.open_login(person.email, to=False)
    return person
