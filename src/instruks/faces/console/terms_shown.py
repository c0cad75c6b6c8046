"""How are an agreement's terms laid out, subject by subject?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from instruks.agreement.precedence import Trace
from instruks.agreement.standing import Standing
from instruks.agreement.term import Cited, Misread, Term
from instruks.agreement.vocabulary import VOCABULARY, AnyTerm
from instruks.faces.console.spoken import why
from instruks.texts.pack import Kind

SUBJECTS: dict[str, str | Promise] = {
    "party": _("Parties"),
    "contact": _("Contacts"),
    "service": _("Services"),
    "agreement": _("Effect and end"),
    "precedence": _("Which text wins"),
    "controller": _("The controller's part"),
    "instruction": _("Instructions"),
    "purpose": _("Purposes"),
    "operation": _("Operations"),
    "data": _("Personal data"),
    "people": _("Groups of people"),
    "subprocessor": _("Sub-processors"),
    "place": _("Places"),
    "transfer": _("Transfers to third countries"),
    "security": _("Security"),
    "access": _("Access"),
    "breach": _("Breaches"),
    "rights": _("Rights of the persons"),
    "retention": _("Retention"),
    "termination": _("End of the service"),
    "audit": _("Supervision of the processor"),
    "supervision": _("Supervision of sub-processors"),
    "fee": _("Fees"),
    "liability": _("Liability"),
}


@dataclass(frozen=True)
class Row:
    """A term and what stands: one value, or a list to which clauses add.

    `trace` is there for a term of one value; `slip` says why a value cannot be read.
    """

    term: AnyTerm
    values: tuple[Cited[Any], ...] = ()
    trace: Trace[Any] | None = None
    slip: str = ""

    @property
    def several(self) -> bool:
        """Whether more than one text speaks, or a check found something: what a trace is for."""
        return bool(self.trace and (self.trace.checks or len(self.trace.heard) > 1))

    @property
    def tied(self) -> bool:
        """Whether two texts of one rank disagree."""
        return bool(self.trace and self.trace.tied)

    @property
    def from_the_floor(self) -> bool:
        """Whether only the law or the house speaks."""
        return bool(
            self.trace
            and self.trace.heard
            and all(heard.voice.kind in {Kind.LAW, Kind.OURS} for heard in self.trace.heard)
        )


@dataclass(frozen=True)
class Subject:
    """A subject and its rows."""

    slug: str
    name: str | Promise
    rows: tuple[Row, ...]


def subjects(standing: Standing) -> tuple[Subject, ...]:
    """Every subject on which a text speaks, in the order people read an agreement."""
    rows = [row for term in VOCABULARY.values() for row in _rows(standing, term)]
    names = dict.fromkeys(row.term.subject for row in rows)
    return tuple(
        Subject(name, SUBJECTS.get(name, name), tuple(r for r in rows if r.term.subject == name))
        for name in names
    )


def _rows(standing: Standing, term: AnyTerm) -> Iterator[Row]:
    try:
        if not isinstance(term, Term):
            if found := standing.terms.all(term):
                yield Row(term, found)
            return
        trace = standing.terms.trace(term)
    except Misread as slip:
        yield Row(term, slip=why(slip))
        return
    if trace.heard:
        yield Row(term, (trace.effective,) if trace.effective else (), trace)
