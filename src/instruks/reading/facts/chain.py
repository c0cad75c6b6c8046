"""Who are the sub-processors, where do they work, and how may they change?"""

from typing import Any

from instruks.agreement.facts.territories import territory
from instruks.agreement.terms import place, subprocessor
from instruks.reading.facts.heard import Fact, Heard
from instruks.reading.facts.periods import as_figures


def sub_processors(heard: Heard) -> dict[str, list[Any]]:
    """Every approved sub-processor, with the place of its work where the text tells it."""
    places: dict[str, list[Any]] = {}
    for one in heard.all(place.ALLOWED):
        places.setdefault(one.value["who"], []).append(one.value)
    return {
        "items": [_item(one.value, one.words, places) for one in heard.all(subprocessor.APPROVED)]
    }


def _item(said: dict[str, Any], words: str, places: dict[str, list[Any]]) -> Fact:
    first = said["name"].split()[0]
    there = [
        f"{one.get('region', '')} ({country_name(one['country'])})".strip()
        for who, several in places.items()
        if who.split()[0] == first
        for one in several
    ]
    country = country_name(said["country"]) if said.get("country") else None
    return {
        "name": said["name"],
        "cvr": said.get("registration"),
        "address": said.get("address"),
        "country": country,
        "location": ", ".join(there) or country,
        "activity": said.get("description"),
        "parent": said.get("parent"),
        "direct": said.get("level", 1) == 1,
        "evidence": words,
    }


def country_name(code: str) -> str:
    """The Danish name of a country."""
    return str(territory(code).danish)


def change(heard: Heard) -> dict[str, Any]:
    """How long before a change the controller is told, and how long it may object."""
    notice, objection = heard.last(subprocessor.NOTICE), heard.last(subprocessor.OBJECT_WITHIN)
    return {
        "notice": as_figures(notice.value, notice.words) if notice else None,
        "objection": as_figures(objection.value, objection.words) if objection else None,
    }
