"""C.1.2 Service Desk.

«Behandlingen følger af de supportydelser, Serviceaftalen omfatter, og af de enkelte sager, som den
dataansvarlige starter.»
"""

from instruks.agreement.terms.operation import PRECONDITION, Needs
from tests.packs.it_services import where


def test_de_enkelte_sager_som_den_dataansvarlige_starter():
    needs = [each.needs for each, places in where(PRECONDITION) if "IT-ydelser C.1.2" in places]

    assert needs == [(Needs.CASE,)]
