"""14.2 Genforhandling.

«Hver af parterne kan kræve forhandling om Aftalen»
"""

from instruks.agreement.terms.term_of_agreement import RENEGOTIABLE
from tests.packs.it_services import yes


def test_hver_af_parterne_kan_kraeve_forhandling():
    assert yes(RENEGOTIABLE) == "IT-ydelser 14.2"
