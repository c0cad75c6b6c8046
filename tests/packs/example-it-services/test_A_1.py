"""A.1 Ydelser og formål.

«Databehandleren leverer de ydelser, som er krydset af»
"""

from itertools import combinations

import pytest

from instruks.agreement.lint.checks import lint, stops_confirmation
from instruks.agreement.terms import operation, purpose, service
from tests.packs.it_services import SERVICES, choosing, it_services, values, where

SECTIONS = {
    "consultancy": {"A.1.1", "A.2.1", "C.1.1"},
    "service_desk": {"A.1.2", "A.2.2", "C.1.2"},
    "hosting": {"A.1.3", "A.2.3", "C.1.3"},
    "dba": {"A.1.4", "A.2.4", "C.1.4"},
}
FIFTEEN = [
    chosen for length in range(1, 5) for chosen in combinations(SERVICES, length)
]  # none chosen is the sixteenth


def of_this_text(places):
    return {place.removeprefix("IT-ydelser ") for place in places if place.startswith("IT-ydelser")}


def absent(standing):
    return {place.place: slug for place, slug in standing.not_chosen.items()}


def speaking(standing):
    """The sections that set a purpose, an operation or a precondition."""
    return {
        place
        for many in (purpose.ALLOWED, operation.ALLOWED, operation.PRECONDITION)
        for _, places in where(many, standing)
        for place in of_this_text(places)
    }


def test_fire_ydelser_kan_vaelges_og_tre_er_krydset_af():
    assert [each.slug for each in values(service.OFFERED)] == [*SERVICES]
    assert values(service.CHOSEN) == ["service_desk", "hosting", "dba"]


def test_der_er_femten_maader_at_vaelge_paa():
    assert len(FIFTEEN) == 15


@pytest.mark.parametrize("chosen", FIFTEEN, ids="+".join)
def test_afsnittene_er_der_praecis_for_de_ydelser_som_er_krydset_af(chosen):
    standing = it_services(agreement=choosing(*chosen))

    assert absent(standing) == {
        number: slug for slug in SERVICES if slug not in chosen for number in SECTIONS[slug]
    }
    assert speaking(standing) == set().union(*(SECTIONS[slug] for slug in chosen))


@pytest.mark.parametrize("chosen", FIFTEEN, ids="+".join)
def test_intet_formaal_og_ingen_aktivitet_hoerer_til_en_ydelse_der_ikke_er_valgt(chosen):
    standing = it_services(agreement=choosing(*chosen))

    assert {each.service for each in values(purpose.ALLOWED, standing)} == {*chosen}
    assert {each.service for each in values(operation.ALLOWED, standing)} <= {*chosen}


def test_er_intet_krydset_af_er_der_ingen_betingede_afsnit():
    nothing = it_services(agreement=choosing())

    assert {*absent(nothing)} == set().union(*SECTIONS.values())
    assert speaking(nothing) == set()
    assert values(purpose.ALLOWED, nothing) == []


def test_et_afsnit_der_ikke_er_valgt_beholder_sine_ord():
    standing = it_services(agreement=choosing("hosting"))

    assert [
        clause.number
        for layer in standing.layers
        for clause in layer.clauses
        if clause.only_if and clause.only_if != "hosting" and not clause.words
    ] == []


def test_er_intet_krydset_af_kan_ingen_staa_inde_for_aftalen():
    stops = stops_confirmation(lint(it_services(agreement=choosing())))

    assert [(found.kind, str(found.clause)) for found in stops] == [("nothing_ticked", "IT-ydelser A.1")]  # fmt: skip
