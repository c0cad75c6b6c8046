"""Which open question takes a finding away when it is answered?"""

from collections.abc import Iterable, Mapping

from instruks.agreement.lint.finding import Finding
from instruks.agreement.lint.missing_party import UNSAID
from instruks.agreement.open_questions.question import OpenQuestion
from instruks.agreement.terms import service

ASKED_FOR: Mapping[str, str] = {
    "nothing_ticked": service.CHOSEN.name,
}
"""From the kind of a finding to the term that the question asks for."""


def mended_by(finding: Finding, questions: Iterable[OpenQuestion]) -> OpenQuestion | None:
    """The first of the questions whose answer takes the finding away; None where none does."""
    parties = {sentence: term.name for term, sentence in UNSAID}
    wanted = parties.get(finding.sentence) or ASKED_FOR.get(finding.kind)
    return next((one for one in questions if wanted and one.term == wanted), None)
