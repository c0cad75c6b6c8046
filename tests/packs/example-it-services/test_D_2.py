"""D.2 Følger af ulovlig instruks.

«svarer derfor ikke for krav, der udspringer af behandling, som er udført efter den dataansvarliges instruks.»
"""

from instruks.agreement.terms.instruction import NOT_LIABLE_WHEN_FOLLOWED, WARN_UNLAWFUL
from tests.packs.agreed import checks, findings, said
from tests.packs.it_services import it_services, yes


def test_svarer_ikke_for_behandling_efter_instruks_men_kun_mellem_parterne():
    assert yes(NOT_LIABLE_WHEN_FOLLOWED) == "IT-ydelser D.2"
    assert checks(it_services(), NOT_LIABLE_WHEN_FOLLOWED) == [
        ("no effect toward persons", "GDPR 82(4)")
    ]


def test_pligten_til_at_varsle_staar_ved_siden_af():
    assert said(it_services(), WARN_UNLAWFUL) == ("immediately", "IT-ydelser 4.2")


def test_fritagelsen_er_tvivlsom_naar_der_ikke_er_varslet():
    assert findings(it_services(), "release_beside_warning") == ["IT-ydelser D.2"]
