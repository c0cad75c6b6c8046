"""6.2 Databehandlerens egen risikovurdering.

«Databehandleren foretager en selvstændig vurdering af risiciene … Den dataansvarlige giver databehandleren
de oplysninger, som vurderingen forudsætter.»
"""

from instruks.agreement.terms import controller, security
from tests.packs.it_services import yes


def test_en_selvstaendig_vurdering():
    assert yes(security.PROCESSOR_ASSESSES) == "IT-ydelser 6.2"


def test_den_dataansvarlige_giver_de_oplysninger_som_vurderingen_forudsaetter():
    assert yes(controller.GIVES_RISK_INFORMATION) == "IT-ydelser 6.2"


def test_udtoemmende_krav_i_bilag_c_og_egen_vurdering_staar_ved_siden_af_hinanden():
    assert (yes(security.COMPLETE), yes(security.PROCESSOR_ASSESSES)) == (
        "IT-ydelser C.2",
        "IT-ydelser 6.2",
    )
