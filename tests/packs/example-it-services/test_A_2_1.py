"""A.2.1 Konsulentydelse.

«det er den enkelte opgave, der bestemmer, hvordan oplysningerne behandles … Den dataansvarlige bestiller og
beskriver opgaven.»
"""

from instruks.agreement.terms.operation import ALLOWED, PRECONDITION, Needs
from tests.packs.it_services import choosing, it_services, where


def test_den_dataansvarlige_bestiller_og_beskriver_opgaven():
    chosen = it_services(agreement=choosing("consultancy"))
    needs = {
        places[0]: each.needs
        for each, places in where(PRECONDITION, chosen)
        if each.service == "consultancy"
    }

    assert needs == {
        "IT-ydelser A.2.1": (Needs.TASK, Needs.ORDER),
        "IT-ydelser C.1.1": (Needs.TASK,),
    }


def test_ingen_liste_over_aktiviteter_for_det_er_opgaven_der_bestemmer():
    assert where(ALLOWED, it_services(agreement=choosing("consultancy"))) == []
