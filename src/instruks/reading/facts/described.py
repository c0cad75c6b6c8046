"""Which kinds of data are processed, which are ruled out, and about whom?"""

from typing import Any

from instruks.agreement.terms import data, people
from instruks.reading.facts.heard import Fact, Heard, fact, in_its_words
from instruks.reading.facts.phrases import each_once
from instruks.reading.recognise.data import denied

KINDS = {
    "ordinary": "ordinary",
    "confidential": "ordinary",
    "special": "special",
    "criminal": "criminal",
    "national id": "national_id",
}


def personal_data(heard: Heard) -> dict[str, list[Any]]:
    """The kinds of data, by the article they fall under; where boxes are ticked, the ticked ones."""
    found = heard.all(data.ITEM)
    ticked = {one.value.get("chosen", True) for one in found} == {True, False}
    kinds: dict[str, list[Any]] = {kind: [] for kind in dict.fromkeys(KINDS.values())}
    for one in found:
        if not ticked or one.value.get("chosen", True):
            kind = KINDS[one.value.get("category", "ordinary")]
            kinds[kind].append(fact(one.value["name"], one.words))
    unticked = [one for one in found if ticked and not one.value.get("chosen", True)]
    kinds["excluded"] = each_once(
        [
            *in_its_words(heard.all(data.NOT_MEANT)),
            *(fact(words, one.words) for one, words, _ in denied(heard.document)),
            *(fact(one.value["name"], one.words) for one in unticked),
        ]
    )
    return kinds


def data_subjects(heard: Heard) -> list[Fact]:
    """The groups of people; where boxes are ticked, the ticked ones."""
    found = heard.all(people.GROUP)
    ticked = {one.value.get("chosen", True) for one in found} == {True, False}
    return [
        fact(one.value["name"], one.words)
        for one in found
        if not ticked or one.value.get("chosen", True)
    ]
