"""14.2 Genforhandling.

«Hver af parterne kan kræve, at Aftalen genforhandles»
"""

from instruks.agreement.terms.term_of_agreement import RENEGOTIABLE
from tests.packs.it_services import yes


def test_hver_af_parterne_kan_kraeve_at_aftalen_genforhandles():
    assert yes(RENEGOTIABLE) == "IT-ydelser 14.2"
