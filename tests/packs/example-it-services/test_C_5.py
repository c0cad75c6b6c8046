"""C.5 Lokaliteter.

«Uden skriftlig godkendelse på forhånd fra den dataansvarlige må oplysningerne ikke behandles andre steder …
Ved underskriften var det disse steder … efter databehandlerens politik for fjernarbejde.»
"""

import pytest

from instruks.agreement.terms import party, place, subprocessor
from instruks.agreement.terms.place import PlaceClass
from tests.packs.it_services import it_services, values, where, yes


def countries(who):
    return [each.country for each in values(place.ALLOWED) if each.who == who]


def test_uden_skriftlig_godkendelse_paa_forhaand():
    assert yes(place.OTHERS_NEED_APPROVAL) == "IT-ydelser C.5"


def test_tre_slags_steder():
    assert values(place.CLASS) == [*PlaceClass]


@pytest.mark.parametrize(
    ("who", "where_"),
    [
        ("Nordlys Drift A/S", ["DK"]),
        ("Skagerrak Datacenter A/S", ["DK", "DK"]),
        ("Kattegat Backup ApS", ["DK"]),
        ("Limfjord Fjernlager ApS", ["DK"]),
        ("Severn Watch Ltd.", ["GB"]),
        ("Fjordsky Inc.", ["IE", "US"]),
        ("Malabar Nightdesk Private Limited", ["IN"]),
    ],
)
def test_ved_underskriften_var_det_disse_steder(who, where_):
    assert countries(who) == where_


def test_de_to_datacentre_er_naevnt_ved_navn():
    assert [
        each.region for each in values(place.ALLOWED) if each.who == "Skagerrak Datacenter A/S"
    ] == ["Fredericia", "Viborg"]


def test_ingen_underdatabehandler_er_uden_et_sted():
    assert [each.name for each in values(subprocessor.APPROVED) if not countries(each.name)] == []


def test_fjernarbejde_efter_politikken_og_landene_staar_i_serviceaftalen():
    assert yes(place.REMOTE_WORK_BY_POLICY) == "IT-ydelser C.5"
    assert where(place.REMOTE_WORK_FROM) == [
        ("DK", ["Serviceaftale 6.2"]),
        ("SE", ["Serviceaftale 6.2"]),
    ]


def test_databehandlerens_egen_adresse_er_et_af_stederne():
    assert countries(it_services().terms[party.PROCESSOR].value.name) == ["DK"]
