"""5.2 Dokumentation for tavshedspligt.

«Beder den dataansvarlige om det, skal databehandleren kunne dokumentere»
"""

from instruks.agreement.terms.access import PLEDGES_SHOWN_ON_REQUEST, PLEDGES_SHOWN_WITHIN
from tests.packs.agreed import said
from tests.packs.it_services import it_services, yes


def test_beder_den_dataansvarlige_om_det():
    assert yes(PLEDGES_SHOWN_ON_REQUEST) == "IT-ydelser 5.2"


def test_hvor_hurtigt_siger_kun_huset():
    assert said(it_services(), PLEDGES_SHOWN_WITHIN) == ("5 business days", "Husregel 2")
