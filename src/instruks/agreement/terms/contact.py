"""Contacts: who is told, and how do the parties keep that current?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import period, record, yes


class Side(StrEnum):
    """Whose person, duty or mailbox it is."""

    CONTROLLER = "controller"
    PROCESSOR = "processor"


@dataclass(frozen=True)
class Contact:
    """A person or mailbox of one side; empty fields are not yet known."""

    side: Side
    name: str = ""
    mail: str = ""
    phone: str = ""
    role: str = ""


PERSON = Many("contact.person", record(Contact), "Kontaktperson", "Contact person")
TELL_CHANGES = Term("contact.tell_changes", yes, "Ændringer i kontaktpersoner meddeles", "Changes of contacts are told")  # fmt: skip
TELL_CHANGES_WITHIN = Term("contact.tell_changes_within", period, "Frist for at meddele ny kontaktperson", "Time to tell a new contact")  # fmt: skip
