"""How is a clause shown: its words, what it sets, and whether it counts?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from instruks.agreement.standing import Standing
from instruks.agreement.term import Many, Misread
from instruks.agreement.terms import service
from instruks.agreement.vocabulary import VOCABULARY
from instruks.faces.console.spoken import why
from instruks.texts.citation import Citation
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind, Layer

FLOOR = frozenset({Kind.LAW, Kind.OURS})


@dataclass(frozen=True)
class SetTerm:
    """A term as a clause sets it; `values` are read, or `wrong` says why they cannot be."""

    name: str
    values: tuple[Any, ...] = ()
    wrong: str = ""


@dataclass(frozen=True)
class ShownClause:
    """A clause with its place, its terms, and what silences it."""

    clause: Clause
    place: Citation
    terms: tuple[SetTerm, ...]
    struck_by: Citation | None = None
    not_chosen: str = ""
    findings: tuple[Any, ...] = ()
    doubts: tuple[Any, ...] = ()


@dataclass(frozen=True)
class ShownLayer:
    """A text and its parts; the law and the house's defaults are `floor`; `own` is in this pack."""

    layer: Layer
    floor: bool
    parts: tuple[tuple[str, tuple[ShownClause, ...]], ...]

    @property
    def clauses(self) -> int:
        """How many clauses it has."""
        return sum(len(clauses) for _, clauses in self.parts)


def layers_shown(
    standing: Standing,
    *,
    own_only: bool = False,
    findings: Mapping[Citation, tuple[Any, ...]] | None = None,
    doubts: Mapping[Citation, tuple[Any, ...]] | None = None,
) -> tuple[ShownLayer, ...]:
    """Every text of the agreement in printed order; `own_only` leaves out what it hangs on."""
    services = names_of_services(standing)
    return tuple(
        ShownLayer(
            layer,
            layer.kind in FLOOR,
            tuple(
                (
                    part.title,
                    tuple(
                        _shown(standing, layer, clause, services, findings or {}, doubts or {})
                        for clause in part.clauses
                    ),
                )
                for part in layer.parts
            ),
        )
        for layer in (standing.pack.layers if own_only else standing.layers)
    )


def names_of_services(standing: Standing) -> dict[str, str]:
    """What the agreement calls each service, by slug."""
    return {each.value.slug: each.value.name for each in standing.terms.all(service.OFFERED)}


def terms_of(clause: Clause) -> Iterator[SetTerm]:
    """The terms a clause sets, read."""
    for name, value in clause.sets.items():
        term = VOCABULARY.get(name)
        if term is None:
            yield SetTerm(name, (value,), _("there is no term `%s`") % name)
            continue
        several = isinstance(term, Many) and isinstance(value, list)
        try:
            yield SetTerm(name, tuple(map(term.read, value if several else [value])))
        except Misread as slip:
            yield SetTerm(name, (value,), why(slip))


def _shown(
    standing: Standing,
    layer: Layer,
    clause: Clause,
    services: Mapping[str, str],
    findings: Mapping[Citation, tuple[Any, ...]],
    doubts: Mapping[Citation, tuple[Any, ...]],
) -> ShownClause:
    place = layer.cite(clause)
    off = standing.not_chosen.get(place, "")
    return ShownClause(
        clause,
        place,
        tuple(terms_of(clause)),
        standing.struck.get(place),
        services.get(off, off),
        findings.get(place, ()),
        doubts.get(place, ()),
    )
