"""Does one row hold two companies, or does one company go by two names?"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import Said, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import party, place, subprocessor, transfer
from instruks.texts.fingerprint import as_compared
from instruks.texts.sentence import say

TWO_NAMES = re.compile(r"\s/\s|\s*;\s*|\s+(?:eller|or|og/eller|and/or)\s+")
ALIKE = 0.75


def companies_sharing_a_row(standing: Standing) -> Iterator[Finding]:
    """Each row whose name is two names: who is approved, and who answers?"""
    for name, one in _names(standing):
        if TWO_NAMES.search(name):
            yield Finding(
                "companies_share_row",
                Severity.WARNING,
                one.clause,
                say("«{name}» is more than one company in one row; ask for the name, number and contact of each.", name=name),
                quote=name,
            )  # fmt: skip


def companies_named_differently(standing: Standing) -> Iterator[Finding]:
    """Each name that is almost another one: the same company, or two?"""
    names = list(_names(standing))
    told = set[frozenset[str]]()
    for index, (name, one) in enumerate(names):
        for other_name, other in names[index + 1 :]:
            pair = frozenset({as_compared(name), as_compared(other_name)})
            if one.clause != other.clause and len(pair) > 1 and pair not in told and alike(*pair):
                told.add(pair)
                yield Finding(
                    "company_named_differently",
                    Severity.WARNING,
                    other.clause,
                    say("«{other}» stands here, «{name}» in {clause}: is it the same company?", other=other_name, name=name, clause=one.clause),
                    quote=other_name,
                    see=(one.clause,),
                )  # fmt: skip


def alike(name: str, other: str) -> bool:
    """Whether two names are one but for a word at the end or a few letters."""
    short, long = sorted((name.casefold(), other.casefold()), key=len)
    return long.startswith(short) or SequenceMatcher(None, short, long).ratio() >= ALIKE


def _names(standing: Standing) -> Iterator[tuple[str, Said[Any]]]:
    for term in (party.CONTROLLER, party.PROCESSOR):
        for side in said(standing, term):
            yield side.value.name, side
    for row in said(standing, subprocessor.APPROVED):
        yield row.value.name, row
    for where in said(standing, place.ALLOWED):
        yield where.value.who, where
    for to in said(standing, transfer.RECIPIENT):
        yield to.value.name, to
