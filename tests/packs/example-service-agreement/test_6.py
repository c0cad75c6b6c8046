"""6 Personoplysninger.

«senest 72 timer efter, at leverandøren har konstateret dem … arbejde fra Danmark og Sverige»
"""

from instruks.agreement.terms import breach, place
from tests.packs.agreed import checks, heard, said, standing
from tests.packs.it_services import it_services, service_agreement, where


def test_72_timer_viger_for_aftalens_24():
    assert said(it_services(), breach.NOTICE) == ("24 hours", "IT-ydelser 10.2")
    assert ("Serviceaftale 6.1", "outranked") in heard(it_services(), breach.NOTICE)
    assert checks(it_services(), breach.NOTICE) == []


def test_uden_databehandleraftalen_ville_det_vaere_72():
    alone = standing(service_agreement())

    assert said(alone, breach.NOTICE) == ("72 hours", "Serviceaftale 6.1")


def test_fra_danmark_og_sverige():
    assert where(place.REMOTE_WORK_FROM) == [
        ("DK", ["Serviceaftale 6.2"]),
        ("SE", ["Serviceaftale 6.2"]),
    ]
