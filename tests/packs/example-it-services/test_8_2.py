"""8.2 Retligt krav om overførsel.

«underretter databehandleren den dataansvarlige om kravet, før oplysningerne behandles.»
"""

from instruks.agreement.terms.transfer import LEGAL_DEMAND_TOLD_FIRST
from tests.packs.agreed import heard
from tests.packs.it_services import it_services


def test_underretter_om_kravet_foer_oplysningerne_behandles():
    assert heard(it_services(), LEGAL_DEMAND_TOLD_FIRST) == [
        ("IT-ydelser 8.2", "wins"),
        ("GDPR 28(3)(a)", "says the same"),
    ]
