"""C.8 Tilsyn med underdatabehandlere.

«Databehandleren fører efter sin egen vurdering af risikoen … tilsyn med underdatabehandlere … fortæller
databehandleren nærmere, hvilken kontrol der er ført med den enkelte underdatabehandler.»
"""

from instruks.agreement.terms import supervision
from instruks.agreement.terms.supervision import Method
from tests.packs.agreed import said
from tests.packs.it_services import it_services, values, yes


def test_efter_sin_egen_vurdering_af_risikoen():
    assert yes(supervision.BY_RISK) == "IT-ydelser C.8"


def test_ved_erklaeringer_skriftligt_tilsyn_eller_inspektion():
    assert values(supervision.METHOD) == [
        Method.AUDITORS_REPORT,
        Method.WRITTEN,
        Method.INSPECTION,
    ]


def test_fortaeller_naermere_naar_den_dataansvarlige_beder_om_det():
    assert yes(supervision.MORE_ON_REQUEST) == "IT-ydelser C.8"


def test_hvor_tit_og_hvor_hurtigt_siger_kun_huset():
    assert said(it_services(), supervision.EVERY) == ("1 year", "Husregel 12")
    assert said(it_services(), supervision.MORE_WITHIN) == ("10 business days", "Husregel 13")
