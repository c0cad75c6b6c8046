"""Which figure follows from which clause?"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Figure:
    """An amount, what it is, and the clause it follows from. Money has two decimals."""

    name: Sentence
    amount: Decimal
    clause: Citation


def money(amount: Decimal) -> Decimal:
    """The amount in whole cents, half a cent up."""
    return amount.quantize(CENT, ROUND_HALF_UP)
