"""Let a processor begin to use this installation."""

from typing import Final
from uuid import UUID, uuid5

from django.db import IntegrityError

from instruks.agreement.facts.identifiers import NotARegistrationNumber, cvr
from instruks.store import demo, people
from instruks.store.people import LONGEST_NAME
from instruks.texts.sentence import say

__all__ = ["AlreadyOpen", "NotAName", "NotARegistrationNumber", "open_tenant"]

NUMBERS: Final = UUID("6e6f7264-6c79-4573-a064-637672000000")
SHOWN = 40  # characters of what is no name


class NotAName(Exception):
    """Nobody can be called this."""

    def __init__(self, name: str) -> None:
        super().__init__(
            say(
                "`{name}` is no name of a company; write 1 to {longest} characters on one line",
                name=name[:SHOWN],
                longest=LONGEST_NAME,
            )
        )


class AlreadyOpen(Exception):
    """The company with this number has a tenant."""

    def __init__(self, number: str) -> None:
        super().__init__(
            say(
                "the company with the number {number} is here already; give people there a login",
                number=number,
            )
        )


def open_tenant(name: str, registration_number: str) -> UUID:
    """Make the walls of a Danish company, once; its id follows from its number.

    So two who do it at the same moment make one. The id is no secret: the walls do not rest on it.
    Raises `NotAName`, `NotARegistrationNumber` and `AlreadyOpen`.
    """
    called = name.strip()
    if not (called.isprintable() and 0 < len(called) <= LONGEST_NAME):
        raise NotAName(name)
    number = cvr(registration_number).number
    example = number == demo.REGISTRATION_NUMBER  # whose tenant is the one the demo made
    try:
        return people.new_tenant(called, number, demo.TENANT if example else uuid5(NUMBERS, number))
    except IntegrityError as error:
        raise AlreadyOpen(number) from error
