"""D.6.1 Bistand.

«betales, medmindre den er indeholdt i et fast vederlag … Betalingen opgøres efter medgået tid og timesatsen i
Serviceaftalen. Er ingen timesats aftalt, gælder databehandlerens listepris, som ved underskriften var 1.500 kr.»
"""

from instruks.agreement.terms import fee
from tests.packs.agreed import said
from tests.packs.it_services import changed, it_services, service_agreement, yes


def test_efter_medgaaet_tid_medmindre_den_er_indeholdt():
    assert said(it_services(), fee.ASSISTANCE) == ("time spent", "IT-ydelser D.6.1")
    assert yes(fee.UNLESS_INCLUDED) == "IT-ydelser D.6.1"


def test_timesatsen_i_serviceaftalen():
    assert said(it_services(), fee.HOURLY_RATE) == ("1200", "Serviceaftale 4")
    assert said(it_services(), fee.CURRENCY) == ("DKK", "Serviceaftale 4")


def test_er_ingen_timesats_aftalt_er_der_listeprisen():
    without = it_services(beside=changed(service_agreement(), "4", sets={}))

    assert without.terms.get(fee.HOURLY_RATE) is None
    assert said(without, fee.LIST_RATE) == ("1500", "IT-ydelser D.6.1")


def test_udgifter_til_andre():
    found = it_services().terms[fee.EXTERNAL_COSTS]

    assert found.value
    assert [str(place) for place in (found.clause, *found.also)] == [
        "IT-ydelser D.6.1",
        "IT-ydelser D.6.3",
    ]
