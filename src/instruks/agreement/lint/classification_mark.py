"""Is a mark of secrecy left in the text?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import printed
from instruks.agreement.standing import Standing
from instruks.texts.citation import Citation
from instruks.texts.sentence import say

MARK = re.compile(
    r"^[\s>|*]*((?:Sensitivity|Classification|Klassifikation|Klassificering|Følsomhed)\s*:\s*\w[^\n|]{0,40}"
    r"|(?:(?:Company|Strictly) )?(?:Confidential|Internal(?: use)? only|Kun til intern brug|Fortroligt?))[\s.|*]*$",
    re.IGNORECASE | re.MULTILINE,
)


def classification_marks(standing: Standing) -> Iterator[Finding]:
    """A footer such as «internal» among the agreement's words: may the text be shared at all?"""
    for voice in printed(standing):
        for mark in MARK.finditer(voice.clause.words):
            yield mark_found(mark[1].strip(), voice.citation)


def mark_found(mark: str, clause: Citation | None) -> Finding:
    """The finding for a mark, also for one that stood in a footer and belongs to no clause."""
    return Finding(
        "classification_mark",
        Severity.NOTE,
        clause,
        say("«{mark}» is a mark of secrecy; see whether the text may be shared.", mark=mark),
        quote=mark,
    )


def is_mark(words: str) -> bool:
    """Whether a line that was set aside is such a mark."""
    return MARK.search(words) is not None
