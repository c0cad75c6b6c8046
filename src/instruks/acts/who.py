"""What does a record call the person who acts?"""

from uuid import UUID

from django.utils import translation

from instruks.store import people

LANGUAGE_OF_RECORDS = "da"  # the packs are Danish, and what is recorded in them is read with them


def name_of(who: UUID) -> str:
    """The person as colleagues know them; the id where nobody of the tenant has it."""
    return next((one.email for one in people.people() if one.id == who), str(who))


def in_danish(template: str) -> str:
    """A sentence's template in the language of the packs."""
    with translation.override(LANGUAGE_OF_RECORDS):
        return translation.gettext(template)
