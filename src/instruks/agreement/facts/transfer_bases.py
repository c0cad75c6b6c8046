"""What can carry a transfer, and what only looks as if it could?"""

from dataclasses import dataclass
from datetime import date
from functools import cache

from instruks.agreement.facts.dpv import iris
from instruks.agreement.facts.glossary import Glossary, Word
from instruks.agreement.facts.shelf import Row, shipped_facts
from instruks.texts.citation import Citation


@dataclass(frozen=True, kw_only=True)
class TransferBasis(Word):
    """Something agreements name as the basis of a transfer.

    `valid` is false for what never carries one; `note` then says why. `needs` are the slugs of what
    must be on file, `exception` marks the derogations of article 49, which suit no running service.
    """

    clauses: tuple[Citation, ...]
    valid: bool
    needs: tuple[str, ...] = ()
    exception: bool = False
    note: str = ""

    def carries_transfers_on(self, day: date) -> bool:
        """Whether a transfer can rest on it that day, once everything it needs is on file."""
        return self.valid and self.holds_on(day)


def transfer_basis(slug: str) -> TransferBasis:
    """The basis with that slug, valid or not; raises `NotInGlossary`. Source: GDPR chapter V."""
    return transfer_bases().slug(slug)


def transfer_basis_named(text: str) -> TransferBasis | None:
    """The basis an agreement means by these words in Danish or English, valid or not, or None."""
    return transfer_bases().named(text)


@cache
def transfer_bases() -> Glossary[TransferBasis]:
    """Everything agreements name as a basis: what carries a transfer, and what never does."""

    def build(row: Row) -> TransferBasis:
        rest = {key: value for key, value in row.items() if key != "places"}
        return TransferBasis(
            **rest
            | {key: tuple(row.get(key, ())) for key in ("needs", "also")}
            | {"dpv": iris(row.get("dpv", ()))}
            | {"clauses": tuple(Citation("GDPR", place) for place in row["places"])}
        )

    return Glossary.of("transfer basis", shipped_facts("transfer_bases.toml", "bases", build))
