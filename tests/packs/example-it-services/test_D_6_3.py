"""D.6.3 Tilsyn.

«betales på samme måde: efter medgået tid og timesatsen i Serviceaftalen, ellers efter listeprisen.»
"""

from instruks.agreement.terms import fee
from tests.packs.agreed import said
from tests.packs.it_services import it_services


def test_betales_paa_samme_maade():
    assert said(it_services(), fee.AUDIT) == ("time spent", "IT-ydelser D.6.3")
    assert it_services().terms[fee.AUDIT].value == it_services().terms[fee.ASSISTANCE].value
