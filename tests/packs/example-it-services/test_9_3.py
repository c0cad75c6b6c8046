"""9.3 Bistanden beskrives i bilag C.

«Med hvilke foranstaltninger og i hvilket omfang databehandleren yder bistand … angiver parterne i bilag C.»
"""

from instruks.agreement.terms.rights import MEANS, MEANS_IN_APPENDIX
from tests.packs.agreed import findings
from tests.packs.it_services import it_services, values, yes


def test_angiver_parterne_i_bilag_c():
    assert yes(MEANS_IN_APPENDIX) == "IT-ydelser 9.3"


def test_men_bilag_c_naevner_ingen():
    assert values(MEANS) == []


def test_at_foranstaltningerne_mangler_i_bilag_c_er_et_fund():
    assert "IT-ydelser 9.3" in findings(it_services(), "empty_promise")
