"""What does another reader say of the same text, and how much of it can stand?"""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from instruks.agreement.term import Misread, Term
from instruks.agreement.vocabulary import VOCABULARY
from instruks.reading.document import Document
from instruks.reading.facts.verbatim import FEWEST, Verbatim
from instruks.reading.finding import Doubt, Found, Sureness
from instruks.texts.sentence import say

WORD_SIGN = re.compile(r"[^\W_]")


@dataclass(frozen=True)
class Said:
    """What another reader claims: a term, its value as a pack writes it, the clause, the words."""

    term: str
    value: Any
    clause: str
    words: str


class SecondReader(Protocol):
    """Another reader, such as a language model that somebody runs. None is used unless given."""

    @property
    def name(self) -> str:
        """The name its claims are marked with."""

    def read(self, document: Document, wanted: Collection[str]) -> Iterable[Said]:
        """Everything it claims to have found of the terms that are wanted, those nobody else found."""


def second_reading(
    document: Document, reader: SecondReader, found: Iterable[Found]
) -> Iterator[Found]:
    """The claims that can stand: for terms nobody else found, on words that are in the clause.

    Each is marked with the reader's name and is unsure until a person confirms it. A claim of an
    unknown term, an unreadable value, a clause that is not there or words that the clause does not
    have is dropped; of a term that is set once, all but the first claim that stands.
    """
    taken = {one.term for one in found}
    wanted = [name for name in VOCABULARY if name not in taken]
    for claim in reader.read(document, wanted):
        if claim.term not in taken and _stands(document, claim):
            if isinstance(VOCABULARY[claim.term], Term):
                taken.add(claim.term)
            yield Found(
                claim.term, claim.value, claim.clause, claim.words, Sureness.UNSURE, reader.name
            )


def doubts_of(found: Iterable[Found]) -> Iterator[Doubt]:
    """Every claim of another reader that stands, as a question to a person."""
    for one in found:
        if one.by:
            yield Doubt(
                one.clause,
                say("{reader} reads `{term}` here; is it so?", reader=one.by, term=one.term),
                one.words,
            )


def _stands(document: Document, claim: Said) -> bool:
    section = document.by_number.get(claim.clause)
    term = VOCABULARY.get(claim.term)
    if section is None or term is None or len(WORD_SIGN.findall(claim.words)) < FEWEST:
        return False
    clause = Verbatim(f"{section.title}\n{section.words}")
    if clause.pieces(claim.words) != [claim.words]:
        return False
    try:
        term.read(claim.value)
    except Misread:
        return False
    return True
