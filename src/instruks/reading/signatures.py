"""Who has signed, in which capacity, and on which day?"""

import re
from collections.abc import Iterator
from typing import Any

from instruks.agreement.terms.contact import Side
from instruks.reading.days import day_in
from instruks.reading.forms import fields
from instruks.reading.section import Section


def signatures(section: Section) -> Iterator[tuple[dict[str, Any], str]]:
    """A signature for each side that the block is printed for, with its words.

    A field that still holds its own name is left out; a signature without a day is not given yet.
    """
    for side, filled in fields(section):
        if not filled.heading:
            continue
        value: dict[str, Any] = {"side": str(side)}
        if name := filled.get("name"):
            value["name"] = name
        if title := filled.get("title"):
            value["title"] = title
        if day := day_in(filled.get("day")):
            value["on"] = day
        yield value, filled.heading


def sides(heading: str) -> Side | None:
    """Which side a heading of a block speaks for."""
    if re.search(r"underdatabehandler|subprocessor", heading, re.IGNORECASE):
        return None
    if re.search(
        r"dataansvarlig|controller|kunde|customer|personuppgiftsansvarig", heading, re.IGNORECASE
    ):
        return Side.CONTROLLER
    if re.search(
        r"databehandler|processor|leverandør|supplier|personuppgiftsbiträde", heading, re.IGNORECASE
    ):
        return Side.PROCESSOR
    return None
