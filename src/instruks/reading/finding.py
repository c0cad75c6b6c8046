"""What was found, on which words does it rest, and how sure is it?"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from instruks.texts.sentence import Sentence


class Sureness(StrEnum):
    """How far a finding can be trusted before a person has looked."""

    SURE = "sure"  # the words say so, where such words belong
    LIKELY = "likely"  # the words say so, but elsewhere, or in another way than usual
    UNSURE = "unsure"  # put together from several places, or open to another reading


@dataclass(frozen=True)
class Found:
    """A value of a term, the number of the clause that sets it, and the words it rests on.

    `value` is written as the pack writes it; for a term that clauses add to, it is one element.
    `words` are verbatim. `by` names another reader whose claim it is; empty for our own rules.
    """

    term: str
    value: Any
    clause: str
    words: str
    sureness: Sureness = Sureness.SURE
    by: str = ""


@dataclass(frozen=True)
class Doubt:
    """Something that a person must look at, with the words that raise it."""

    clause: str
    sentence: Sentence
    quote: str = ""
