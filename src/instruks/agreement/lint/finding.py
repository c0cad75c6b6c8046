"""What was found, where, and how much does it matter?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence


class Severity(StrEnum):
    """How much a finding matters, the worst first."""

    ERROR = "error"  # stops confirmation; an answer, a decision or a correction takes it away
    WARNING = "warning"  # a person should look, and may leave it
    NOTE = "note"  # how the house reads it, or what follows


@dataclass(frozen=True)
class Finding:
    """One slip: its kind, the clause it stands in, and a sentence for people.

    `kind` is a slug («foreign_product»). `clause` is None where no clause says what is missing.
    `quote` are the words it was seen in, verbatim, or empty. `see` are the other clauses to hold
    it against.
    """

    kind: str
    severity: Severity
    clause: Citation | None
    sentence: Sentence
    quote: str = ""
    see: tuple[Citation, ...] = ()
