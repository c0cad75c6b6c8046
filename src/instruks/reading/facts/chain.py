"""Who are the sub-processors, and where do they work?"""

from typing import Any

from instruks.reading.columns import Column
from instruks.reading.facts.chain_words import denied_in_sentences, how_stated
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.facts.whereabouts import Whereabouts, country_name
from instruks.reading.recognise.approved import listed, value_of
from instruks.reading.sub_processor_listed import Listed

__all__ = ["country_name", "sub_processors"]


def sub_processors(heard: Heard) -> dict[str, Any]:
    """Every sub-processor the lists tell of, with the place of its work where the text says it.

    `name` is None where the list leaves it open; who is listed as no sub-processor stands apart.
    """
    everyone = listed(heard.document)
    whereabouts = Whereabouts(heard.document, everyone)
    items = [_item(one, whereabouts) for one in everyone if not one.denied]
    denied = [fact(one.name, one.words) for one in everyone if one.denied]
    return {
        **how_stated(heard.document, items),
        "items": items,
        "not_sub_processors": denied + denied_in_sentences(heard.document),
    }


def _item(one: Listed, whereabouts: Whereabouts) -> Fact:
    said = value_of(one)
    return {
        "name": said["name"] or None,
        "cvr": said.get("registration"),
        "address": said.get("address"),
        "country": whereabouts.country(one),
        "location": whereabouts.place(one),
        "activity": said.get("description"),
        "data": one.of(Column.DATA) or None,
        "transfer_basis": one.of(Column.BASIS) or None,
        "parent": one.parent or None,
        "direct": one.level == 1 if one.level else None,
        "condition": one.condition or None,
        "evidence": one.words,
    }
