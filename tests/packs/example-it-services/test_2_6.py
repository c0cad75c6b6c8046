"""2.6 Bilag B.

«Bilag B indeholder vilkårene for at bruge underdatabehandlere og en liste over dem, der er godkendt fra
begyndelsen.»
"""

from instruks.agreement.terms import subprocessor
from tests.packs.it_services import it_services, setting, signed, values, where


def test_en_liste_over_dem_der_er_godkendt_fra_begyndelsen():
    assert {place for _, places in where(subprocessor.APPROVED) for place in places} == {
        "IT-ydelser B.1"
    }
    assert len(values(subprocessor.APPROVED)) == 6


def test_en_tom_liste_godkender_ingen():
    nobody = it_services(agreement=setting(signed(), "B.1", {"subprocessor.approved": []}))

    assert nobody.terms.all(subprocessor.APPROVED) == ()


def test_vilkaarene_for_at_bruge_dem():
    assert str(it_services().terms[subprocessor.OBJECTION_ENDS].clause) == "IT-ydelser B.2"
