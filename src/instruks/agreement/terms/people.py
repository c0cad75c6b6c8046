"""People: whose data are they?"""

from dataclasses import dataclass

from instruks.agreement.term import Many
from instruks.agreement.values import record


@dataclass(frozen=True)
class Group:
    """A group of people; `chosen=False` is printed but not confirmed."""

    slug: str
    name: str
    chosen: bool = True


GROUP = Many("people.group", record(Group), "Kategori af registrerede", "Group of data subjects")
