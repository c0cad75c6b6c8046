"""7.1 Betingelser.

«skal betingelserne i databeskyttelsesforordningens artikel 28, stk. 2 og 4, være opfyldt.»
"""

from instruks.agreement.terms.subprocessor import CONDITIONS_MET
from tests.packs.agreed import heard
from tests.packs.it_services import it_services


def test_betingelserne_skal_vaere_opfyldt():
    assert heard(it_services(), CONDITIONS_MET) == [
        ("IT-ydelser 7.1", "wins"),
        ("GDPR 28(3)(d)", "says the same"),
    ]
