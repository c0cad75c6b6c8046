"""12.3 Myndigheders adgang.

«Mod behørig legitimation giver databehandleren adgang til sine lokaler for myndigheder»
"""

from instruks.agreement.terms.audit import AUTHORITY_ADMITTED
from tests.packs.agreed import heard
from tests.packs.it_services import it_services


def test_mod_behoerig_legitimation():
    assert heard(it_services(), AUTHORITY_ADMITTED) == [
        ("IT-ydelser 12.3", "wins"),
        ("GDPR 58(1)(f)", "says the same"),
    ]
