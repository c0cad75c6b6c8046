"""What does one line say about an agreement?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from instruks.acts.standing import Shown
from instruks.agreement.precedence import Contradiction
from instruks.agreement.standing import Standing
from instruks.agreement.term import Cited, Misread, Term
from instruks.agreement.terms import breach, service, subprocessor
from instruks.faces.console.clauses_shown import FLOOR, names_of_services
from instruks.texts.citation import Citation


@dataclass(frozen=True)
class Line:
    """An agreement in a list; `found` are clauses whose words fit what was searched for."""

    shown: Shown
    services: tuple[str, ...] = ()
    notice: Cited[Any] | None = None
    objection: Cited[Any] | None = None
    mode: Cited[Any] | None = None
    breach: Cited[Any] | None = None
    found: tuple[tuple[Citation, str], ...] = ()


def line_of(shown: Shown) -> Line:
    """What the list says about an agreement on the day it is shown for."""
    if not (standing := shown.standing):
        return Line(shown)
    names = names_of_services(standing)
    chosen = [each.value for each in standing.terms.all(service.CHOSEN)]
    return Line(
        shown,
        tuple(names.get(slug, slug) for slug in chosen),
        _said(standing, subprocessor.NOTICE),
        _said(standing, subprocessor.OBJECT_WITHIN),
        _said(standing, subprocessor.AUTHORISATION),
        _said(standing, breach.NOTICE),
    )


def search(lines: Iterable[Line], asked: str) -> Iterator[Line]:
    """The lines whose title, controller or clause words hold what was asked for."""
    wanted = " ".join(asked.casefold().split())
    for line in lines:
        agreement = line.shown.agreement
        found = tuple(_clauses(line.shown.standing, wanted))
        if wanted in f"{agreement.title} {line.shown.controller}".casefold() or found:
            yield Line(
                line.shown,
                line.services,
                line.notice,
                line.objection,
                line.mode,
                line.breach,
                found,
            )


def _clauses(standing: Standing | None, wanted: str) -> Iterator[tuple[Citation, str]]:
    for layer in standing.layers if standing else ():
        if layer.kind in FLOOR:
            continue
        for clause in layer.clauses:
            words = " ".join(f"{clause.title} {clause.words}".split())
            at = words.casefold().find(wanted)
            if at >= 0:
                start = max(0, at - 40)
                yield (
                    layer.cite(clause),
                    ("… " if start else "") + words[start : at + len(wanted) + 60] + " …",
                )


def _said(standing: Standing, term: Term[Any]) -> Cited[Any] | None:
    try:
        return standing.terms.get(term)
    except (Contradiction, Misread):
        return None
