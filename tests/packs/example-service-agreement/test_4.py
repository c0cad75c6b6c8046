"""4 Timesats.

«betales med 1.200 kr. i timen ekskl. moms»
"""

from instruks.agreement.terms import fee
from tests.packs.agreed import said
from tests.packs.it_services import it_services


def test_1200_kr_i_timen():
    assert said(it_services(), fee.HOURLY_RATE) == ("1200", "Serviceaftale 4")
    assert said(it_services(), fee.CURRENCY) == ("DKK", "Serviceaftale 4")


def test_er_lavere_end_listeprisen():
    terms = it_services().terms

    assert terms[fee.HOURLY_RATE].value < terms[fee.LIST_RATE].value
