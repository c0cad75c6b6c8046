"""7.4 Samme forpligtelser.

«Databehandleren indgår en kontrakt med underdatabehandleren, der pålægger denne de samme
databeskyttelsesforpligtelser, som databehandleren selv har efter Aftalen.»
"""

from instruks.agreement.terms.subprocessor import SAME_DUTIES
from tests.packs.agreed import heard
from tests.packs.it_services import it_services


def test_de_samme_forpligtelser_som_databehandleren_selv_har():
    assert heard(it_services(), SAME_DUTIES) == [
        ("IT-ydelser 7.4", "wins"),
        ("GDPR 28(4)", "says the same"),
    ]
