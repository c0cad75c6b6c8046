"""C.5 Steder.

«Oplysningerne må kun behandles på stederne her, medmindre den Dataansvarlige på forhånd skriftligt har
godkendt et andet»
"""

import pytest

from instruks.agreement.terms import place, subprocessor
from tests.packs.agreed import all_said, contact_centre, said


def countries(who):
    places = all_said(contact_centre(), place.ALLOWED)
    return [each.country for each, _ in places if each.who == who]


@pytest.mark.parametrize(
    ("who", "where"),
    [
        ("Havbrise Tele A/S", ["DK"]),
        ("Klitrose Omstilling A/S", ["DK"]),
        ("Skyrande Sky ApS", ["IE", "NL"]),
        ("Sagstavle B.V.", ["NL"]),
        ("Vindspejl Video ApS", ["DE"]),
    ],
)
def test_maa_kun_behandles_paa_stederne_her(who, where):
    assert countries(who) == where


def test_et_andet_sted_skal_vaere_skriftligt_godkendt_paa_forhaand():
    assert said(contact_centre(), place.OTHERS_NEED_APPROVAL) == ("True", "Kontaktcenter C.5")


@pytest.mark.parametrize("who", ["Skyrande Sky ApS", "Vindspejl Video ApS"])
def test_adressen_er_ikke_et_sted_hvor_der_maa_behandles(who):
    approved = {each.name: each for each, _ in all_said(contact_centre(), subprocessor.APPROVED)}

    assert approved[who].country == "DK"
    assert "DK" not in countries(who)


def test_et_overfoerselsgrundlag_foejer_ikke_et_sted_til():
    places = all_said(contact_centre(), place.ALLOWED)

    assert {each.who for each, _ in places if each.basis == "Data Privacy Framework"} == {
        "Skyrande Sky ApS",
        "Sagstavle B.V.",
    }
    assert [each for each, _ in places if each.country == "US"] == []


def test_navnet_paa_infrastrukturen_er_et_andet_her_end_i_b_1():
    assert countries("Grundfjeld Drift / Kabelbro") == ["DK"]
    assert countries("Grundfjeld Drift / Kabelbro Holding") == []
