"""C.1.1 Konsulentydelse.

«Personoplysninger må kun behandles som led i en konkret aftalt konsulentopgave.»
"""

from instruks.agreement.terms.operation import PRECONDITION, Needs
from tests.packs.it_services import choosing, it_services, where


def test_kun_som_led_i_en_aftalt_opgave():
    chosen = it_services(agreement=choosing("consultancy"))
    needs = [
        each.needs for each, places in where(PRECONDITION, chosen) if "IT-ydelser C.1.1" in places
    ]

    assert needs == [(Needs.TASK,)]
