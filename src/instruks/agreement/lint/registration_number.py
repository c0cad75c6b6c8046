"""Can the registration numbers be those of companies?"""

import re
from collections.abc import Iterator

from instruks.agreement.facts.identifiers import NotARegistrationNumber, cvr
from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.missing_party import UNSAID, named
from instruks.agreement.lint.said import printed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import subprocessor
from instruks.texts.citation import Citation
from instruks.texts.sentence import say

IN_WORDS = re.compile(
    r"\bCVR\b[\s.:\-]*(?:nr|nummer|no)?[\s.:\-]*(?:DK)?((?:\d ?){8})(?!\d)", re.IGNORECASE
)
DIGITS = 8


def wrong_registration_numbers(standing: Standing) -> Iterator[Finding]:
    """Each Danish number whose check digit does not fit: a digit is wrong, or two are swapped.

    A party's own number stops confirmation, for every letter to it would carry the wrong one.
    """
    seen = set[str]()
    for number, severity, clause in (*_set(standing), *_printed(standing)):
        digits = "".join(filter(str.isdigit, number))
        if len(digits) == DIGITS and digits not in seen and not _fits(digits):
            yield Finding(
                "registration_number",
                severity,
                clause,
                say("`{number}` is no CVR number: its check digit does not fit.", number=number),
                quote=number,
            )
        seen.add(digits)


def _set(standing: Standing) -> Iterator[tuple[str, Severity, Citation]]:
    for term, _ in UNSAID:
        found = named(standing, term)
        if found and found.value.country == "DK":
            yield found.value.registration, Severity.ERROR, found.clause
    for one in said(standing, subprocessor.APPROVED):
        if one.value.country == "DK":
            yield one.value.registration, Severity.WARNING, one.clause


def _printed(standing: Standing) -> Iterator[tuple[str, Severity, Citation]]:
    for voice in printed(standing):
        for match in IN_WORDS.finditer(voice.clause.words):
            yield match[1].strip(), Severity.WARNING, voice.citation


def _fits(digits: str) -> bool:
    try:
        cvr(digits)
    except NotARegistrationNumber:
        return False
    return True
