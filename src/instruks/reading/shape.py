"""On which model is the agreement built?"""

import re
from enum import StrEnum
from functools import lru_cache

from instruks.reading.document import Document
from instruks.reading.layers import parent_of
from instruks.reading.topics import Topic, topics_of


class Shape(StrEnum):
    """The model of an agreement. Where it is none of the known ones, it is home-made."""

    AUTHORITY = "authority's standard clauses"  # Danish, GDPR article 28(8)
    UNION = "EU standard clauses"  # Commission decision 2021/915, GDPR article 28(7)
    PRODUCT_TERMS = "product terms"  # that hang on general terms
    HOME_MADE = "home-made"


NAMED: dict[Shape, re.Pattern[str]] = {
    Shape.UNION: re.compile(r"2021/915|article 28 ?\(7\)|artikel 28, stk\. ?7", re.IGNORECASE),
    Shape.AUTHORITY: re.compile(
        r"datatilsynets? standard|standardkontra[kc]ts?bestemmelser \(?(?:i henhold til|efter|jf\.|\(?datatilsynet)|article 28 ?\(8\)|artikel 28, stk\. ?8",
        re.IGNORECASE,
    ),
    Shape.PRODUCT_TERMS: re.compile(
        r"(?:forms? (?:an? )?(?:integral )?part of|incorporated (?:in|into)|supplements|supplerer|udgør en del af|en del av|integreret del af|(?:bilag|tillæg) til)"
        r".{0,90}(?:terms|agreement|servic|vilkår|betingelser|abonnement|avtale|eula)",
        re.IGNORECASE | re.DOTALL,
    ),
}
"""What such texts call themselves."""

HEADINGS: dict[Shape, re.Pattern[str]] = {
    Shape.UNION: re.compile(r"docking clause|invariability|uforanderlighed|tiltrædelsesbestemmelse|hierarchy", re.IGNORECASE),
}  # fmt: skip
"""Headings that stand in one model and in no other."""

ORDER: dict[Shape, tuple[Topic, ...]] = {
    Shape.AUTHORITY: (
        Topic.CONTROLLER, Topic.INSTRUCTION, Topic.CONFIDENTIALITY, Topic.SECURITY,
        Topic.SUBPROCESSORS, Topic.TRANSFER, Topic.ASSISTANCE, Topic.BREACH, Topic.ERASURE,
        Topic.AUDIT, Topic.OTHER_TERMS, Topic.EFFECT,
    ),
}  # fmt: skip
"""The clauses of a model, one after the other, by what their headings speak of."""

MOST_OF_THEM = 9
"""Of the twelve; a party may have left some out or put some together."""

ENOUGH_HEADINGS = 2
OPENING = 4_000
"""Characters in which product terms say what they belong to."""


@lru_cache(maxsize=2)
def shape_of(document: Document) -> Shape:
    """The model of an agreement, by its headings first, then by what it calls itself.

    Sources: the Danish authority's standard clauses of December 2019 (article 28(8)); Commission
    Implementing Decision (EU) 2021/915 (article 28(7)).
    """
    titles = [one.title for one in document.outline.sections if one.title]
    if _follows(titles, ORDER[Shape.AUTHORITY]) >= MOST_OF_THEM:
        return Shape.AUTHORITY
    own = HEADINGS[Shape.UNION]
    if len([title for title in titles if own.search(title)]) >= ENOUGH_HEADINGS:
        return Shape.UNION
    if NAMED[Shape.UNION].search(document.text):
        return Shape.UNION
    if NAMED[Shape.AUTHORITY].search(document.text[:OPENING]):
        return Shape.AUTHORITY
    if parent_of(document) or NAMED[Shape.PRODUCT_TERMS].search(document.text[:OPENING]):
        return Shape.PRODUCT_TERMS
    return Shape.HOME_MADE


def _follows(titles: list[str], order: tuple[Topic, ...]) -> int:
    """How many of the topics the headings speak of in this order."""
    at, met = 0, 0
    for topic in order:
        place = next((n for n in range(at, len(titles)) if topic in topics_of(titles[n])), None)
        if place is not None:
            at, met = place, met + 1
    return met
