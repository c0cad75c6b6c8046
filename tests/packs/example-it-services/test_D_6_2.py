"""D.6.2 Skærpede krav til sikkerheden.

«søger databehandleren loyalt at opfylde dem, hvis det er teknisk muligt … Betaling og dækning af udgifter
følger D.6.1.»
"""

from instruks.agreement.terms import fee
from tests.packs.agreed import said
from tests.packs.it_services import it_services, yes
from tests.packs.may import answer


def test_loyalt_at_opfylde_dem():
    assert yes(fee.STRICTER_SECURITY_LOYALLY) == "IT-ydelser D.6.2"


def test_betaling_foelger_d_6_1():
    assert said(it_services(), fee.STRICTER_SECURITY) == ("time spent", "IT-ydelser D.6.2")
    assert (
        it_services().terms[fee.STRICTER_SECURITY].value
        == it_services().terms[fee.ASSISTANCE].value
    )


def test_skaerpede_krav_faktureres_efter_medgaaet_tid():
    work = {"kind": "stricter security", "hours": "2"}

    assert answer("fee", it_services(), **work, included="nej") == (
        "may",
        ["IT-ydelser D.6.2", "Serviceaftale 4"],
    )
    assert answer("fee", it_services(), **work, included="ja")[0] == "must not"
