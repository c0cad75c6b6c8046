"""Can the liability cap be computed in one way only?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import liability
from instruks.texts.sentence import say

BELOW = re.compile(r"(?:lavere|mindre|under|lower|less|below)\s+(?:end|than)?\s*\d+\s*(?:%|pct|procent|per ?cent)", re.IGNORECASE)  # fmt: skip
AVERAGE = re.compile(r"gennemsnit|average", re.IGNORECASE)


def unclear_caps(standing: Standing) -> Iterator[Finding]:
    """A cap «lower than» a share, and a first year in which two figures can be meant."""
    for cap in said(standing, liability.CAP):
        words = cap.voice.clause.words
        if below := BELOW.search(words):
            yield Finding(
                "cap_unclear",
                Severity.WARNING,
                cap.clause,
                say("«{words}» names no amount; the share itself is computed, as a ceiling.", words=below[0]),
                quote=below[0],
            )  # fmt: skip
        if average := AVERAGE.search(words):
            yield Finding(
                "cap_in_first_year",
                Severity.NOTE,
                cap.clause,
                say("Before {months} months have passed, the words make the limit the average times {months}; whether the {share} % apply to it as well is open, so both are shown.", months=cap.value.months, share=cap.value.per_cent),
                quote=average[0],
            )  # fmt: skip
