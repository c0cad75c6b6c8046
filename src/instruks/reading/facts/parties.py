"""Who is the controller, and who the processor?"""

from typing import Any

from instruks.agreement.terms import party
from instruks.reading.facts.heard import Fact, Heard, fact

KEYS = {"name": "name", "cvr": "registration", "address": "address"}


def controller(heard: Heard) -> dict[str, Fact | None]:
    """Name, registration number and address of the controller."""
    return _party(heard, party.CONTROLLER)


def processor(heard: Heard) -> dict[str, Fact | None]:
    """Name, registration number and address of the processor."""
    return _party(heard, party.PROCESSOR)


def _party(heard: Heard, term: Any) -> dict[str, Fact | None]:
    found = heard.last(term)
    said = found.value if found else {}
    return {
        key: fact(said[name], said[name]) if said.get(name) else None for key, name in KEYS.items()
    }
