"""8.1 Instruks og kapitel V.

«når den dataansvarlige har givet dokumenteret instruks om det, og når databeskyttelsesforordningens
kapitel V er overholdt.»
"""

from instruks.agreement.terms.transfer import BASIS_REQUIRED, ON_INSTRUCTION_ONLY
from tests.packs.agreed import heard
from tests.packs.it_services import it_services


def test_naar_der_er_givet_dokumenteret_instruks():
    assert heard(it_services(), ON_INSTRUCTION_ONLY) == [
        ("IT-ydelser 8.1", "wins"),
        ("IT-ydelser C.6", "says the same"),
        ("GDPR 28(3)(a)", "says the same"),
    ]


def test_og_naar_kapitel_v_er_overholdt():
    assert heard(it_services(), BASIS_REQUIRED) == [
        ("IT-ydelser 8.1", "wins"),
        ("GDPR 44", "says the same"),
    ]
