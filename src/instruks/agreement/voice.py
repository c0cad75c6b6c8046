"""Who says what about a term?"""

from dataclasses import dataclass
from typing import Any

from instruks.texts.citation import Citation
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind, Layer


@dataclass(frozen=True)
class Voice:
    """One clause of one layer."""

    layer: Layer
    clause: Clause

    @property
    def kind(self) -> Kind:
        """What sort of text is speaking."""
        return self.layer.kind

    @property
    def citation(self) -> Citation:
        """Where it says so."""
        return self.layer.cite(self.clause)

    @property
    def place(self) -> str:
        """Where it stands in the pack's files."""
        return f"{self.clause.file}, line {self.clause.line}, clause {self.clause.number}"

    def says(self, name: str) -> Any:
        """The value the clause gives the term, as the pack writes it."""
        return self.clause.sets[name]


@dataclass(frozen=True)
class Silenced:
    """A clause that stands in the text but does not speak, and why.

    `by` is the clause that strikes it; `service` the service that is not chosen.
    """

    voice: Voice
    by: Citation | None = None
    service: str = ""
