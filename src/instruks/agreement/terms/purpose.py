"""Purposes: what may the processing be for, and what must lie behind each task?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.term import Many
from instruks.agreement.values import record


class Behind(StrEnum):
    """What must exist before work for a purpose may begin."""

    NOTHING = ""
    ORDER = "order"  # an order or change the controller has asked for
    TASK = "task"  # a concretely agreed and bounded task
    CASE = "case"  # a contract service, or a case the controller has opened


@dataclass(frozen=True)
class Purpose:
    """A purpose the text allows, for one service or (empty) for all."""

    slug: str
    name: str
    service: str = ""
    needs: Behind = Behind.NOTHING


ALLOWED = Many("purpose.allowed", record(Purpose), "Formål", "Purpose")
