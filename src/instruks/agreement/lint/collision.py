"""What is said in one clause that does not go with what is said in another?"""

from dataclasses import dataclass
from typing import Any

from instruks.agreement.lint.finding import Severity
from instruks.agreement.lint.said import Says
from instruks.agreement.term import Many, Term
from instruks.texts.sentence import Sentence


@dataclass(frozen=True)
class Collision:
    """What one clause says beside what another says.

    `sentence` names them as {one} and {other}. With `in_one_clause` a clause may collide with
    itself. A person's decision on one of `settled_by` ends it.
    """

    kind: str
    one: tuple[Says, ...]
    other: tuple[Says, ...]
    sentence: Sentence
    severity: Severity = Severity.WARNING
    in_one_clause: bool = False
    settled_by: tuple[Term[Any] | Many[Any], ...] = ()
