"""Has anything been ticked?"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import Said, filled, listed, said
from instruks.agreement.standing import Standing
from instruks.agreement.term import Many
from instruks.agreement.terms import data, people, service
from instruks.texts.citation import Citation
from instruks.texts.pack import Kind
from instruks.texts.sentence import Sentence, say

LISTS: tuple[tuple[Many[Any], Sentence], ...] = (
    (data.ITEM, say("Printed, but not chosen, are the kinds of data: {names}.")),
    (people.GROUP, say("Printed, but not chosen, are the groups of persons: {names}.")),
)


def nothing_ticked(standing: Standing) -> Iterator[Finding]:
    """Services are offered, but no box is ticked, so nothing may be done for any of them."""
    offered = list(said(standing, service.OFFERED))
    if offered and next(said(standing, service.CHOSEN), None) is None:
        names = listed(one.value.name for one in offered)
        yield Finding(
            "nothing_ticked",
            Severity.ERROR,
            offered[0].clause,
            say("No service is chosen; there are: {names}.", names=names),
            quote=offered[0].quote,
        )


def printed_not_chosen(standing: Standing) -> Iterator[Finding]:
    """Kinds of data and groups of persons that are printed, but that nobody has said are meant."""
    for term, sentence in LISTS:
        heard = list(said(standing, term))
        settled = {
            one.value.slug for one in heard if one.value.chosen or one.voice.kind is Kind.DECISION
        }
        left = defaultdict[Citation, list[Said[Any]]](list)
        for one in heard:
            if one.value.slug not in settled:
                left[one.clause].append(one)
        for clause, found in left.items():
            yield Finding(
                "printed_not_chosen",
                Severity.WARNING,
                clause,
                filled(sentence, names=listed(one.value.name for one in found)),
                quote=found[0].quote,
            )
