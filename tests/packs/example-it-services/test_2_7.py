"""2.7 Bilag C.

«Bilag C er den dataansvarliges instruks … den sikkerhed, der mindst skal være, og fremgangsmåden ved tilsyn
med databehandleren og underdatabehandlere.»
"""

from instruks.agreement.terms import audit, instruction, security, supervision
from tests.packs.agreed import findings
from tests.packs.it_services import it_services, where, yes


def test_den_dataansvarliges_instruks():
    assert yes(instruction.GIVEN_BY_SIGNING) == "IT-ydelser C.1"


def test_den_sikkerhed_der_mindst_skal_vaere():
    assert str(it_services().terms[security.MINIMUM_DOCUMENT].clause) == "IT-ydelser C.2"


def test_tilsyn_med_databehandleren():
    assert where(audit.STEP)[0][1] == ["IT-ydelser C.7.2"]


def test_tilsyn_med_underdatabehandlere():
    assert where(supervision.METHOD)[0][1] == ["IT-ydelser C.8"]


def test_dokumentet_om_den_mindste_sikkerhed_har_ingen_gemt():
    assert "IT-ydelser C.2" in findings(it_services(), "unpinned_document")
