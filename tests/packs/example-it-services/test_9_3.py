"""9.3 Bistanden beskrives i bilag C.

«Med hvilke foranstaltninger og i hvilket omfang databehandleren yder bistand … angiver parterne i bilag C.»
"""

from instruks.agreement.terms.rights import MEANS, MEANS_IN_APPENDIX
from tests.packs.it_services import values, yes


def test_angiver_parterne_i_bilag_c():
    assert yes(MEANS_IN_APPENDIX) == "IT-ydelser 9.3"


def test_men_bilag_c_naevner_ingen():
    assert values(MEANS) == []
