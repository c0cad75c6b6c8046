"""Give someone who works at the tenant a login."""

from collections.abc import Sequence

from django.db import IntegrityError, transaction

from instruks.store import people
from instruks.store.records import Person
from instruks.texts.sentence import say

LANGUAGES = ("da", "en")


class NotAnEmail(Exception):
    """No mail could reach this."""

    def __init__(self, email: str) -> None:
        super().__init__(
            say("`{email}` is no e-mail address; write it as astrid@nordlys.example", email=email)
        )


class HasALogin(Exception):
    """E-mails are unique over all tenants, as one comes in by them."""

    def __init__(self, email: str) -> None:
        super().__init__(say("`{email}` has a login already; use another address", email=email))


class WeakPassword(Exception):
    """The password breaks the rules of the settings; the message says which."""

    def __init__(self, weaknesses: Sequence[str]) -> None:
        super().__init__(say("the password will not do: {why}", why=" ".join(weaknesses)))


def new_email(email: str) -> str:
    """The address as it will be kept, if nobody has it. Raises `NotAnEmail` and `HasALogin`."""
    written = email.strip().lower()
    if not people.is_email(written):
        raise NotAnEmail(email)
    if people.person_with(written):
        raise HasALogin(written)
    return written


def add_person(email: str, password: str, *, language: str) -> Person:
    """Make a user of the tenant whose walls we are in; `language` is one of `LANGUAGES`.

    Raises `NotAnEmail`, `HasALogin` and `WeakPassword`, and has then made nobody.
    """
    written = new_email(email)
    if found := people.weaknesses(password, email=written):
        raise WeakPassword(found)
    try:
        with transaction.atomic():
            return people.new_person(written, password, language=language)
    except IntegrityError as error:  # someone else made it at the same moment
        raise HasALogin(written) from error
