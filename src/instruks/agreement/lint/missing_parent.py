"""Does the effect hang on a text that is not there?"""

from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import listed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import term_of_agreement as agreement
from instruks.agreement.terms.term_of_agreement import EffectFrom
from instruks.texts.sentence import say


def missing_parents(standing: Standing) -> Iterator[Finding]:
    """The parent that is not loaded, or not even named; until it is, nothing is in force."""
    begins = next(
        (one for one in said(standing, agreement.EFFECT_FROM) if one.value is EffectFrom.PARENT),
        None,
    )
    if standing.missing:
        yield Finding(
            "missing_parent",
            Severity.WARNING,
            begins.clause if begins else None,
            say("It hangs on {names}, which is not loaded; until then nothing says when it takes effect.", names=listed(standing.missing)),
            quote=begins.quote if begins else "",
        )  # fmt: skip
    elif begins and not standing.pack.hangs_on:
        yield Finding(
            "missing_parent",
            Severity.WARNING,
            begins.clause,
            say("{clause} lets it take effect with another text, but it hangs on none.", clause=begins.clause),
            quote=begins.quote,
        )  # fmt: skip
