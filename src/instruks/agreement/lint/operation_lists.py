"""May a service do less than another one, and is that meant?"""

from collections import defaultdict
from collections.abc import Iterator

from instruks.agreement.facts.called import operation_called
from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import Said, cited, listed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import operation, service
from instruks.agreement.terms.operation import Operations
from instruks.texts.sentence import say


def differing_operation_lists(standing: Standing) -> Iterator[Finding]:
    """Each service whose list lacks operations that every other service's list has."""
    lists = defaultdict[str, list[Said[Operations]]](list)
    for one in said(standing, operation.ALLOWED):
        if one.value.service:
            lists[one.value.service].append(one)
    names = {one.value.slug: one.value.name for one in said(standing, service.OFFERED)}
    may = {slug: {what for one in found for what in one.value.may} for slug, found in lists.items()}
    for slug, found in lists.items():
        others = [other for other in lists if other != slug]
        shared = set.intersection(*(may[other] for other in others)) if others else set[str]()
        lacking = sorted(shared - may[slug]) if shared & may[slug] else []
        if lacking:
            yield Finding(
                "operation_lists_differ",
                Severity.NOTE,
                found[0].clause,
                say("The list for {service} lacks what the lists for {others} have: {lacking}.", service=names.get(slug, f"`{slug}`"), others=listed(names.get(other, f"`{other}`") for other in others), lacking=listed(map(operation_called, lacking))),
                quote=found[0].quote,
                see=cited(one for other in others for one in lists[other]),
            )  # fmt: skip
