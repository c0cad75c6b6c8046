"""How these tests see the IT-services agreement: as it was signed, or with one clause changed."""

from dataclasses import replace

from instruks.texts.citation import Citation
from tests.packs.agreed import A_DAY, pack, standing

SERVICES = ("consultancy", "service_desk", "hosting", "dba")


def signed():
    return pack("example-it-services")


def service_agreement():
    return pack("example-service-agreement")


def it_services(on=A_DAY, *, agreement=None, beside=None):
    """The agreement with the service agreement it hangs on, over the law and the house's rules."""
    return standing(agreement or signed(), on, beside=(beside or service_agreement(),))


def changed(agreement, number, **fields):
    """The agreement with other fields in one clause: `changed(signed(), "D.8", strikes=())`."""

    def of(clause):
        return replace(clause, **fields) if clause.number == number else clause

    def part_of(part):
        return replace(part, clauses=tuple(of(clause) for clause in part.clauses))

    def layer_of(layer):
        return replace(layer, parts=tuple(part_of(part) for part in layer.parts))

    return replace(agreement, layers=tuple(layer_of(layer) for layer in agreement.layers))


def setting(agreement, number, sets):
    """The agreement with some terms of one clause set otherwise, or besides."""
    before = next(clause.sets for _, clause in agreement.clauses if clause.number == number)
    return changed(agreement, number, sets={**before, **sets})


def choosing(*services):
    """The agreement with these boxes ticked and no others."""
    return setting(signed(), "A.1", {"service.chosen": list(services)})


def signed_on(**days):
    """The agreement with other signatures: `signed_on(controller=…, processor=None)`."""
    given = [{"side": side} | ({"on": day} if day else {}) for side, day in days.items()]
    return setting(signed(), "14.5", {"agreement.signature": given})


def clause(number, standing_=None):
    return (standing_ or it_services()).clause(Citation("IT-ydelser", number))


def yes(term, standing_=None):
    """The clause that says yes: `"IT-ydelser 2.9"`; None where none does."""
    found = (standing_ or it_services()).terms.says_yes(term)
    return str(found) if found else None


def values(many, standing_=None):
    return [each.value for each in (standing_ or it_services()).terms.all(many)]


def where(many, standing_=None):
    """Each value with every clause that says it."""
    return [
        (each.value, [str(place) for place in (each.clause, *each.also)])
        for each in (standing_ or it_services()).terms.all(many)
    ]
