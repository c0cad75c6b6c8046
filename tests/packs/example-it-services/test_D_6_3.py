"""D.6.3 Tilsyn.

«betales på samme måde: efter medgået tid og timesatsen i Serviceaftalen, ellers efter listeprisen.»
"""

from instruks.agreement.terms import fee
from tests.packs.agreed import said
from tests.packs.it_services import it_services
from tests.packs.may import answer


def test_betales_paa_samme_maade():
    assert said(it_services(), fee.AUDIT) == ("time spent", "IT-ydelser D.6.3")
    assert it_services().terms[fee.AUDIT].value == it_services().terms[fee.ASSISTANCE].value


def test_tilsyn_faktureres_og_egenkontrol_goer_ikke():
    work = {"hours": "3.75", "included": "nej"}

    assert answer("fee", it_services(), kind="audit", **work) == (
        "may",
        ["IT-ydelser D.6.3", "Serviceaftale 4"],
    )
    assert answer("fee", it_services(), kind="self-check", **work)[0] == "must not"
