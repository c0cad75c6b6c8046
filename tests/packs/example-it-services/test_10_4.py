"""10.4 Listen i bilag C.

«I bilag C angiver parterne, hvilke oplysninger databehandleren skal levere, når et brud anmeldes.»
"""

from instruks.agreement.terms.breach import FACT, FACTS_IN_APPENDIX
from tests.packs.agreed import findings
from tests.packs.it_services import it_services, where, yes


def test_angiver_parterne_i_bilag_c():
    assert yes(FACTS_IN_APPENDIX) == "IT-ydelser 10.4"


def test_men_listen_staar_der_ikke():
    places = {place for _, found in where(FACT) for place in found}

    assert [place for place in places if place.startswith("IT-ydelser C")] == []


def test_at_listen_mangler_i_bilag_c_er_et_fund():
    assert "IT-ydelser 10.4" in findings(it_services(), "empty_promise")
