"""12.2 Fremgangsmåder.

«Fremgangsmåden ved revision af databehandleren og af underdatabehandlere er beskrevet i bilag C.7 og C.8.»
"""

from instruks.agreement.terms.audit import PROCEDURES_IN_APPENDIX
from tests.packs.it_services import clause, yes


def test_beskrevet_i_bilag_c_7_og_c_8():
    assert yes(PROCEDURES_IN_APPENDIX) == "IT-ydelser 12.2"
    assert clause("C.7").title == "Tilsyn med databehandleren"
    assert clause("C.8").title == "Tilsyn med underdatabehandlere"
