"""Which texts make up an agreement, and in which files do they stand?"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from instruks.texts.citation import Citation
from instruks.texts.clause import Clause
from instruks.texts.sentence import Sentence, say


class Kind(StrEnum):
    """What sort of text a layer is. Which sort wins is for `agreement` to say."""

    LAW = "law"
    TRANSFER_CLAUSES = "transfer clauses"  # the Commission's clauses, for the transfer they carry
    DECISION = "decision"  # a person's recorded decision where the texts leave it open
    DEVIATIONS = "deviations"
    OTHER_TERMS = "other terms"  # the appendix of the parties' other terms (Appendix D)
    CLAUSES = "clauses"  # the clauses with the appendices that form part of them
    PRODUCT_TERMS = "product terms"
    GENERAL_TERMS = "general terms"
    SERVICE_AGREEMENT = "service agreement"
    OURS = "ours"  # defaults of the house, shown as the house's own


@dataclass(frozen=True)
class Part:
    """One file of a layer: its heading and its clauses, in the order they are printed."""

    file: str
    title: str
    clauses: tuple[Clause, ...] = ()


@dataclass(frozen=True)
class Layer:
    """A text of one rank, in force from a day (inclusive) until a day (exclusive).

    `cite_as` is the short name under which its clauses are cited. No day means: as long as the
    agreement it belongs to.
    """

    kind: Kind
    cite_as: str
    parts: tuple[Part, ...] = ()
    language: str = "da"
    from_on: date | None = None
    until_on: date | None = None

    @property
    def clauses(self) -> Iterator[Clause]:
        """Every clause of the layer, in printed order."""
        return (clause for part in self.parts for clause in part.clauses)

    def cite(self, clause: Clause) -> Citation:
        """Where this clause stands, as people cite it."""
        return Citation(self.cite_as, clause.number)

    def in_force_on(self, day: date) -> bool:
        """Whether the layer's own days include `day`."""
        return (self.from_on is None or self.from_on <= day) and (
            self.until_on is None or day < self.until_on
        )


@dataclass(frozen=True)
class Attachment:
    """A document the agreement points at: where it is, and the bytes the parties agreed on.

    `sha256` is empty until somebody has fetched and pinned it; `pinned_on` says when.
    """

    title: str
    place: str = ""
    sha256: str = ""
    pinned_on: date | None = None


@dataclass(frozen=True)
class Pack:
    """A signed text as data: its layers, the packs it hangs on, the documents it points at."""

    name: str
    title: str
    layers: tuple[Layer, ...] = ()
    hangs_on: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()

    @property
    def clauses(self) -> Iterator[tuple[Layer, Clause]]:
        """Every clause of every layer, with its layer, in printed order."""
        return ((layer, clause) for layer in self.layers for clause in layer.clauses)


class NotAPack(ValueError):
    """The files cannot be read as a pack. Says the file, the line, the clause and what to do."""

    def __init__(self, what: Sentence, *, file: str, line: int = 0, clause: str = "") -> None:
        place = say("{file}, line {line}", file=file, line=line) if line else file
        super().__init__(
            say("{place}, clause {clause}: {what}", place=place, clause=clause, what=what)
            if clause
            else say("{place}: {what}", place=place, what=what)
        )
        self.what, self.file, self.line, self.clause = what, file, line, clause
