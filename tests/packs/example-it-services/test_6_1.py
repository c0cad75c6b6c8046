"""6.1 Den dataansvarliges risikovurdering.

«Den dataansvarlige vurderer, hvilke risici behandlingen medfører for fysiske personer, og imødegår dem.»
"""

from instruks.agreement.terms import controller, security
from tests.packs.it_services import clause, values, yes


def test_den_dataansvarlige_vurderer_hvilke_risici():
    assert yes(controller.ASSESSES_RISKS) == "IT-ydelser 6.1"


def test_hver_af_parterne_traeffer_passende_foranstaltninger():
    assert yes(security.APPROPRIATE) == "IT-ydelser 6.1"


def test_de_fire_eksempler_er_eksempler_og_ikke_minimum():
    assert [line[:4] for line in clause("6.1").words.splitlines() if line.startswith("- ")] == [
        "- a.",
        "- b.",
        "- c.",
        "- d.",
    ]
    assert values(security.MEASURE) == []
