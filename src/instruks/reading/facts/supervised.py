"""Whom does one write to?"""

from instruks.agreement.terms import contact
from instruks.reading.facts.heard import Fact, Heard


def contacts(heard: Heard) -> list[Fact]:
    """Every mail address of the text."""
    return [
        {"email": one.value["mail"], "evidence": one.value["mail"]}
        for one in heard.all(contact.PERSON)
        if "mail" in one.value
    ]
