"""What does the page need on which a draft is reviewed?"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from instruks.acts.drafts import Drafted, drafted
from instruks.acts.lit import pages_of
from instruks.acts.standing import Shown
from instruks.agreement.lint.checks import stops_confirmation
from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.open_questions.mending import mended_by
from instruks.faces.console.clauses_shown import layers_shown, names_of_services
from instruks.faces.console.comparables import comparables
from instruks.faces.console.draft_shown import Error, asked_in
from instruks.faces.console.leaves import leaves
from instruks.faces.console.points import Card, Weight, cards
from instruks.texts.citation import Citation

TITLES: Mapping[Weight, str | Promise] = {
    Weight.LOOK: _("Look closely: something is odd or doubted"),
    Weight.UNSURE: _("Unsure"),
    Weight.LIKELY: _("Likely"),
    Weight.SURE: _("Sure"),
    Weight.NOTHING: _("Clauses that set nothing"),
    Weight.ANSWER: _("What people have answered"),
}
FOLDED = frozenset({Weight.NOTHING, Weight.ANSWER})
"""Parts of the list that are there for those who want to see them."""

SHAPES: Mapping[str, Promise] = {
    "authority's standard clauses": _("the Danish authority's standard clauses"),
    "EU standard clauses": _("the EU's standard clauses (2021/915)"),
    "product terms": _("product terms on top of general terms"),
    "home-made": _("home-made"),
}
"""What the model of an agreement is called."""

LANGUAGES: Mapping[str, Promise] = {
    "da": _("in Danish"),
    "en": _("in English"),
    "nb": _("in Norwegian"),
    "no": _("in Norwegian"),
    "sv": _("in Swedish"),
    "de": _("in German"),
}


@dataclass(frozen=True)
class Group:
    """A part of the list: clauses that are looked at for the same reason, and what no clause has."""

    weight: Weight
    title: str | Promise
    cards: tuple[Card, ...]
    loose: tuple[Finding, ...] = ()
    loose_doubts: tuple[Any, ...] = ()

    @property
    def folded(self) -> bool:
        """Whether nobody needs to go through it."""
        return self.weight in FOLDED


@dataclass(frozen=True)
class Progress:
    """How many clauses there are to look at, and how many a person has stood by."""

    done: int
    of: int

    @property
    def left(self) -> int:
        """How many are left."""
        return self.of - self.done


def review_page(
    shown: Shown,
    *,
    as_text: bool = False,
    sent: QueryDict | None = None,
    wrong: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """What is to be looked at, by weight, and the words; `wrong` is what is wrong by a question's slug.

    The words are shown on pictures of their pages where there are any, and else (or `as_text`) as text.
    """
    if shown.draft is None:
        raise LookupError("the page of a draft needs one")
    found = drafted(shown.draft, timezone.localdate())
    pages = pages_of(shown.agreement.id, found.seen)
    place_of = {clause.number: layer.cite(clause) for layer, clause in found.standing.pack.clauses}
    layers = layers_shown(
        found.standing,
        own_only=True,
        findings=_by_clause(found),
        doubts=_doubts_by_clause(found, place_of),
    )
    every = list(cards(layers, found.seen, found.confirmed_in, pages))
    at = {card.one.place: card for card in every}
    to_see = [card for card in every if card.weight not in FOLDED]
    return {
        "slug": shown.agreement.slug,
        "shown": shown,
        "draft": found,
        "standing": found.standing,
        "services": names_of_services(found.standing),
        "in_draft": True,
        "compare": comparables(shown, draft=True),
        "own_texts": {layer.cite_as for layer in found.standing.pack.layers},
        "errors": [
            Error(each, mended_by(each, found.questions))
            for each in stops_confirmation(found.findings)
        ],
        "notes": [each for each in found.findings if each.severity is Severity.NOTE],
        "asked": asked_in(found, sent, wrong or {}),
        "places": place_of,
        "groups": _groups(every, found, place_of),
        "progress": Progress(sum(card.confirmed for card in to_see), len(to_see)),
        "terms": sum(len(card.points) for card in every),
        "clauses": len(every),
        "shape": SHAPES.get(found.seen.shape, ""),
        "language_of_words": next((one.layer.language for one in layers), ""),
        "language": LANGUAGES.get(next((one.layer.language for one in layers), ""), ""),
        "pages": pages,
        "leaves": [] if as_text else leaves(pages, every),
        "parts": [
            (title or layer.layer.cite_as, [at[one.place] for one in clauses])
            for layer in layers
            for title, clauses in layer.parts
        ],
    }


def _groups(
    every: list[Card], found: Drafted, place_of: Mapping[str, Citation]
) -> tuple[Group, ...]:
    counted = Counter(card.weight for card in every)
    loose = tuple(
        each
        for each in found.findings
        if each.severity is Severity.WARNING
        and (each.clause is None or each.clause not in set(place_of.values()))
    )
    doubts = tuple(each for each in found.doubts if each.clause not in place_of)
    return tuple(
        Group(
            weight,
            title,
            tuple(card for card in every if card.weight is weight),
            loose if weight is Weight.LOOK else (),
            doubts if weight is Weight.LOOK else (),
        )
        for weight, title in TITLES.items()
        if counted[weight] or (weight is Weight.LOOK and (loose or doubts))
    )


def _by_clause(found: Drafted) -> dict[Citation, tuple[Finding, ...]]:
    findings = defaultdict[Citation, tuple[Finding, ...]](tuple)
    for finding in found.findings:
        if finding.clause and finding.severity is not Severity.NOTE:
            findings[finding.clause] = (*findings[finding.clause], finding)
    return findings


def _doubts_by_clause(
    found: Drafted, place_of: Mapping[str, Citation]
) -> dict[Citation, tuple[Any, ...]]:
    doubts = defaultdict[Citation, tuple[Any, ...]](tuple)
    for doubt in found.doubts:
        if doubt.clause in place_of:
            doubts[place_of[doubt.clause]] = (*doubts[place_of[doubt.clause]], doubt)
    return doubts
