"""6.3 Oplysninger om sikkerheden og yderligere krav.

«oplyse, hvilke foranstaltninger der er truffet … skrives kravene ind i bilag C.»
"""

from instruks.agreement.terms.security import MORE_STATED_IN_APPENDIX, PROCESSOR_INFORMS
from tests.packs.it_services import yes


def test_oplyser_hvilke_foranstaltninger_der_er_truffet():
    assert yes(PROCESSOR_INFORMS) == "IT-ydelser 6.3"


def test_yderligere_krav_skrives_ind_i_bilag_c():
    assert yes(MORE_STATED_IN_APPENDIX) == "IT-ydelser 6.3"
