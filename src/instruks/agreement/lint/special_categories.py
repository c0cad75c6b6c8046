"""Are all groups of article 9 on the list, and is each kind of data of its right sort?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import listed, printed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import data
from instruks.agreement.terms.data import Category
from instruks.texts.sentence import say

GROUPS = (
    (say("racial or ethnic origin"), r"\brac[ei]|\brace|etnisk|ethnic"),
    (say("political opinions"), r"politi(?:sk|cal)"),
    (say("religious or philosophical beliefs"), r"religi|filosofi|philosoph"),
    (say("trade-union membership"), r"fagforening|trade.?union"),
    (say("genetic data"), r"geneti"),
    (say("biometric data"), r"biometri"),
    (say("health"), r"helbred|health|medic"),
    (say("sex life"), r"seksu|sexual|sex life"),
    (say("sexual orientation"), r"orientering|orientation"),
)
"""Article 9(1), with what each is called in the two languages."""
A_LIST = 3  # fewer are single kinds that are meant, not a list of all
CRIMINAL = re.compile(r"strafbar|straffe|lovovertræd|criminal|offence|conviction", re.IGNORECASE)
SOCIAL = re.compile(r"sociale problemer|social problems", re.IGNORECASE)
A_HEADING = re.compile(
    r"(?m)^[^\n]*:[ \t*_]*$|^\s*\|[^\n]*\|\s*\n(?=\s*\|[\s:|-]+\|)"
)  # a line with a colon, or the head of a table


def missing_special_categories(standing: Standing) -> Iterator[Finding]:
    """A printed list of special categories that leaves out some of article 9's own."""
    items = [one for one in said(standing, data.ITEM) if one.value.category is Category.SPECIAL]
    if len(items) < A_LIST:
        return
    names = " ".join(f"{one.value.name} {one.value.slug.replace('_', ' ')}" for one in items)
    missing = [group for group, called in GROUPS if not re.search(called, names, re.IGNORECASE)]
    if missing:
        yield Finding(
            "special_categories_incomplete",
            Severity.WARNING,
            items[0].clause,
            say("The list of special categories leaves out: {missing}; they cannot be chosen without an amendment.", missing=listed(missing)),
            quote=items[0].quote,
        )  # fmt: skip


def criminal_beside_social(standing: Standing) -> Iterator[Finding]:
    """Offences and social problems in one group: the former need article 10, the latter do not."""
    for voice in printed(standing):
        for group in A_HEADING.split(voice.clause.words):
            offence, social = CRIMINAL.search(group), SOCIAL.search(group)
            if offence and social:
                yield Finding(
                    "criminal_beside_social",
                    Severity.WARNING,
                    voice.citation,
                    say("One group holds offences (article 10) and social problems (ordinary, but private); each follows its own rule."),
                    quote=offence[0],
                )  # fmt: skip
