"""D.3 Andre sikkerhedsforanstaltninger.

«når sikkerheden samlet set er den samme.»
"""

from instruks.agreement.terms.security import ALTERNATIVES_IF_EQUAL, MINIMUM_DOCUMENT
from tests.packs.it_services import it_services, yes


def test_naar_sikkerheden_samlet_set_er_den_samme():
    assert yes(ALTERNATIVES_IF_EQUAL) == "IT-ydelser D.3"


def test_minimum_i_c_2_bliver_staaende():
    assert str(it_services().terms[MINIMUM_DOCUMENT].clause) == "IT-ydelser C.2"
