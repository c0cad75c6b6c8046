"""3.2 Formål og hjælpemidler.

«Den dataansvarlige afgør, hvad oplysningerne må bruges til»
"""

from instruks.agreement.terms.controller import DECIDES_PURPOSES
from tests.packs.it_services import yes


def test_den_dataansvarlige_afgoer_hvad_oplysningerne_maa_bruges_til():
    assert yes(DECIDES_PURPOSES) == "IT-ydelser 3.2"
