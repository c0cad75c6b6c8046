"""How these tests see an agreement: the packs as they stand in the repository, on a day."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from instruks.agreement.lint.checks import lint
from instruks.agreement.standing import stand
from instruks.texts.clause import Clause
from instruks.texts.pack import Kind, Layer, Pack, Part
from instruks.texts.shelf import load

PACKS = Path(__file__).parents[2] / "packs"
A_DAY = date(2026, 11, 21)


@cache
def pack(name):
    return load(PACKS / name)


def standing(agreement, on=A_DAY, *, beside=()):
    """The agreement over the law and the rules of the house; `beside` is what it can hang on."""
    shelf = {each.name: each for each in beside}
    return stand(agreement, on, shelf=shelf, floor=(pack("gdpr"), pack("ours")))


def contact_centre(on=A_DAY, *, general_terms=None):
    parent = general_terms or pack("example-general-terms")
    return standing(pack("example-contact-centre"), on, beside=(parent,))


def said(standing, term):
    """What stands, and by which clause: `("10 days", "Kontaktcenter B.2")`."""
    found = standing.terms[term]
    return str(found.value), str(found.clause)


def all_said(standing, many):
    return [(each.value, str(each.clause)) for each in standing.terms.all(many)]


def heard(standing, term):
    """Every voice on a term, the first one outranking the rest: `("Kontaktcenter B.2", "wins")`."""
    return [(str(each.citation), str(each.fate)) for each in standing.terms.trace(term).heard]


def checks(standing, term):
    return [(str(each.verdict), str(each.clause)) for each in standing.terms.trace(term).checks]


def findings(standing, kind):
    """The clauses in which lint finds this: `["IT-ydelser C.2"]`."""
    return [str(found.clause) for found in lint(standing) if found.kind == kind]


def text(kind, cite_as, sets):
    """A text of one kind that sets this, clause by clause: `{"1": {"agreement.ends_on": …}}`."""
    clauses = tuple(Clause(number, sets=terms) for number, terms in sets.items())
    return Layer(kind, cite_as, (Part("invented.md", "", clauses),))


def with_text(agreement, kind, cite_as, sets):
    return replace(agreement, layers=(*agreement.layers, text(kind, cite_as, sets)))


def agreement_that_says(sets):
    """An invented agreement that sets this and no more."""
    return Pack("invented", "Invented", (text(Kind.CLAUSES, "Aftalen", sets),))
