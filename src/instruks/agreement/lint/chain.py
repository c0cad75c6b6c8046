"""Is the whole chain of sub-processors supervised, and does each say how long it keeps data?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import Says, any_of, cited, listed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import retention, subprocessor, supervision
from instruks.texts.sentence import say

THE_CHAIN = re.compile(r"underdatabehandlers?(?:nes|es|ens)?,? (?:egne )?underdatabehandler|\bkæde|led i|sub-?processors?['’]s? (?:own )?sub-?processor|\bchain\b|further sub-?processor", re.IGNORECASE)  # fmt: skip


def chains_without_supervision(standing: Standing) -> Iterator[Finding]:
    """Sub-processors below the first, where the clause on supervision reaches only the first."""
    below = [one for one in said(standing, subprocessor.APPROVED) if one.value.level > 1]
    clauses = any_of(standing, (Says(supervision.METHOD), Says(supervision.TELL_IF_CAUSE)))
    reached = any(THE_CHAIN.search(one.voice.clause.words) for one in clauses)
    if below and clauses and not reached:
        yield Finding(
            "chain_without_supervision",
            Severity.WARNING,
            clauses[0].clause,
            say("{clause} has the sub-processor supervised, but says nothing of those below it: {names}.", clause=clauses[0].clause, names=listed(one.value.name for one in below)),
            quote=clauses[0].quote,
            see=cited(below),
        )  # fmt: skip


def chains_without_retention(standing: Standing) -> Iterator[Finding]:
    """«Nothing else is kept», though sub-processors get data: tickets, pages and statistics stay."""
    nothing = next(Says(retention.NOTHING_ELSE_KEPT).found(standing), None)
    rows = list(said(standing, subprocessor.APPROVED))
    if nothing and rows:
        yield Finding(
            "chain_without_retention",
            Severity.WARNING,
            nothing.clause,
            say("{clause} says that nothing else is kept, but these get data, and nothing says how long they keep it: {names}.", clause=nothing.clause, names=listed(one.value.name for one in rows)),
            quote=nothing.quote,
            see=cited(rows),
        )  # fmt: skip
