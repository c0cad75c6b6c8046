"""Which answers are there to «is this recipient adequate»?"""

from dataclasses import dataclass

from instruks.agreement.facts.adequacy_decisions import AdequacyDecision, Condition
from instruks.agreement.facts.standing import Standing
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence


@dataclass(frozen=True)
class InsideEea:
    """No transfer to a third country, so no basis is needed."""

    standing: Standing
    because: Sentence
    clauses: tuple[Citation, ...] = (Citation("GDPR", "44"),)


@dataclass(frozen=True)
class Adequate:
    """The decision covers the recipient on that day."""

    decision: AdequacyDecision
    because: Sentence
    clauses: tuple[Citation, ...]


@dataclass(frozen=True)
class NotAdequate:
    """No decision covers the recipient on that day. `decision` is the one that comes nearest."""

    decision: AdequacyDecision | None
    because: Sentence
    clauses: tuple[Citation, ...]


@dataclass(frozen=True)
class Unclear:
    """Nobody has said what the answer hangs on. `missing` are the questions, if any would settle it."""

    decision: AdequacyDecision | None
    because: Sentence
    clauses: tuple[Citation, ...]
    missing: tuple[Condition, ...] = ()


Adequacy = InsideEea | Adequate | NotAdequate | Unclear
