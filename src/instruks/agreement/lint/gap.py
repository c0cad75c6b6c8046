"""What is said in a clause whose other half no clause says?"""

from dataclasses import dataclass
from typing import Any

from instruks.agreement.lint.finding import Severity
from instruks.agreement.lint.said import Says
from instruks.agreement.term import Term
from instruks.texts.sentence import Sentence


@dataclass(frozen=True)
class Gap:
    """What a clause says, and what no clause says besides. `sentence` names it as {clause}.

    `ours` is the term whose default of the house fills the gap, shown as the house's own.
    """

    kind: str
    says: tuple[Says, ...]
    lacks: tuple[Says, ...]
    sentence: Sentence
    severity: Severity = Severity.WARNING
    ours: Term[Any] | None = None
