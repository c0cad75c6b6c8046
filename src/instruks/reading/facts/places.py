"""Where is the data processed?"""

import re

from instruks.agreement.terms import place, subprocessor
from instruks.reading.document import Said
from instruks.reading.facts.chain import country_name
from instruks.reading.facts.heard import Fact, Heard, fact, in_its_words
from instruks.reading.placeholders import is_placeholder
from instruks.reading.places import UNION, countries_in
from instruks.reading.topics import Topic

DONE = re.compile(r"behandl|opbevar|lagr|host|stored|storage|process(?!or)|located|placeret|datacent|data cent|kept|resid|lokation|adresser|sker (?:fra|på|i)\b|udføres|\bservere?\w*\b|\bservrar\w*")  # fmt: skip
WHERE = re.compile(r"behandlingssted|lokation|lokalit|location|region\b|data residency|uden ?for danmark|premises|datacent|data cent|eget anlæg|own server")  # fmt: skip
POSTCODE = re.compile(r"\b\d{4} [A-ZÆØÅ]")


def locations(heard: Heard) -> list[Fact]:
    """Every place the text names, and every sort of place it allows."""
    named = [
        fact(f"{country_name(one.value['country'])} ({one.value['who']})", one.words)
        for one in heard.all(place.ALLOWED)
    ]
    chain = [
        fact(f"{country_name(one.value['country'])} ({one.value['name']})", one.words)
        for one in heard.all(subprocessor.APPROVED)
        if one.value.get("country")
    ]
    listed = heard.all(place.CLASS, place.REMOTE_WORK_BY_POLICY)
    told = [fact(said.words, said.words) for said in heard.document.said if _tells(said)]
    return named + chain + in_its_words(listed) + told


def _tells(said: Said) -> bool:
    """Whether a sentence says where data is kept or worked with."""
    if said.heading or is_placeholder(said.words):
        return False
    at_home = Topic.PLACE in said.section.topics
    if at_home and (said.listed or POSTCODE.search(said.words) or countries_in(said.words)):
        return True
    somewhere = WHERE.search(said.plain) or UNION.search(said.words) or countries_in(said.words)
    return bool(somewhere and DONE.search(said.plain))
