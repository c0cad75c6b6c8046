"""Is a place inside the European Economic Area on a day?"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from instruks.agreement.facts.dated import DatedFact, holding_on, one_at_a_time
from instruks.agreement.facts.shelf import Row, shipped_facts
from instruks.agreement.facts.territories import territory


class Inside(StrEnum):
    """Whether Chapter V is silent because the place is inside."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"


@dataclass(frozen=True, kw_only=True)
class Standing(DatedFact):
    """What a territory is to the GDPR for some days, and why."""

    code: str
    inside: Inside
    part_of: str = ""
    note: str = ""


def standing(code: str, on: date) -> Standing:
    """What the territory is to the GDPR on that day; raises `UnknownTerritory`.

    Source: GDPR articles 44 and 45, EEA agreement article 126. A place that no record names is a
    third country; the record then is the list of members itself.
    """
    place = territory(code)
    if found := holding_on(standings().get(code, ()), on):
        return found
    members = standings()["DK"][0]
    if on < members.valid_from:
        return replace(
            members,
            code=place.code,
            inside=Inside.UNCLEAR,
            note="The GDPR did not apply yet",
            valid_from=date.min,
            valid_to=members.valid_from - timedelta(days=1),
        )
    return replace(members, code=place.code, inside=Inside.NO, note="Third country")


def in_eea(code: str, on: date) -> bool | None:
    """Whether the territory counts as inside the EEA on that day; None where it is unclear."""
    return {Inside.YES: True, Inside.NO: False, Inside.UNCLEAR: None}[standing(code, on).inside]


@cache
def standings() -> Mapping[str, tuple[Standing, ...]]:
    """Every record of a territory's standing by its ISO code, the earliest first."""

    def records(row: Row) -> list[Standing]:
        rest = {key: value for key, value in row.items() if key != "codes"}
        inside = Inside(rest.pop("inside", Inside.YES))  # the members' table does not say it
        return [Standing(code=code, inside=inside, **rest) for code in row["codes"]]

    tables = ("eea", "territory")
    rows = [row for table in tables for row in shipped_facts("territories.toml", table, records)]
    return one_at_a_time((record for row in rows for record in row), key=lambda one: one.code)
