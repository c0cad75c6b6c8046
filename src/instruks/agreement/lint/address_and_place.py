"""Is a company's address taken for the place where it processes, or a transfer basis for a place?"""

from collections.abc import Iterator

from instruks.agreement.facts.standing import in_eea
from instruks.agreement.facts.territories import UnknownTerritory
from instruks.agreement.lint.company_names import alike
from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import Said, listed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import place, subprocessor
from instruks.agreement.terms.place import Place
from instruks.texts.sentence import say

NO_BASIS = frozenset({"", "-", "n/a", "na", "ingen", "none", "ikke relevant", "not applicable"})


def addresses_that_are_no_places(standing: Standing) -> Iterator[Finding]:
    """Each sub-processor whose address is in one country and whose processing is in others."""
    for row in said(standing, subprocessor.APPROVED):
        places = [at for at in said(standing, place.ALLOWED) if alike(at.value.who, row.value.name)]
        countries = {at.value.country for at in places}
        if row.value.country and countries and row.value.country not in countries:
            yield Finding(
                "address_is_not_place",
                Severity.NOTE,
                row.clause,
                say(
                    "{name} has its address in {address}, but processes in {countries}; only the latter is approved.",
                    name=row.value.name, address=row.value.country, countries=listed(sorted(countries)),
                ),
                quote=row.value.address,
                see=(places[0].clause,),
            )  # fmt: skip


def bases_without_a_place(standing: Standing) -> Iterator[Finding]:
    """Each company with a transfer basis, but with no place outside the EEA that is approved."""
    seen = set[str]()
    for at in said(standing, place.ALLOWED):
        who = at.value.who
        if who not in seen and at.value.basis.strip().casefold() not in NO_BASIS:
            seen.add(who)
            if not any(_outside(standing, one) for one in _places_of(standing, who)):
                yield Finding(
                    "basis_without_place",
                    Severity.WARNING,
                    at.clause,
                    say("{who} has a basis for transfers ({basis}), but no approved place outside the EEA; a basis adds none.", who=who, basis=at.value.basis),
                    quote=at.value.basis,
                )  # fmt: skip


def _places_of(standing: Standing, who: str) -> Iterator[Said[Place]]:
    return (at for at in said(standing, place.ALLOWED) if at.value.who == who)


def _outside(standing: Standing, at: Said[Place]) -> bool:
    try:
        return not in_eea(at.value.country, standing.on)
    except UnknownTerritory:
        return True
