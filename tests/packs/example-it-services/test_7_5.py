"""7.5 Kopi af kontrakten.

«Den dataansvarlige får på anmodning en kopi af kontrakten med underdatabehandleren … Priser og andre
forretningsvilkår, der er uden betydning for databeskyttelsen, kan udelades.»
"""

from instruks.agreement.terms import subprocessor
from tests.packs.agreed import said
from tests.packs.it_services import it_services, yes


def test_paa_anmodning_en_kopi():
    assert yes(subprocessor.CONTRACT_COPY_ON_REQUEST) == "IT-ydelser 7.5"


def test_priser_kan_udelades():
    assert yes(subprocessor.COMMERCIAL_TERMS_WITHHELD) == "IT-ydelser 7.5"


def test_hvornaar_den_skal_vaere_der_siger_kun_huset():
    assert said(it_services(), subprocessor.CONTRACT_COPY_WITHIN) == (
        "10 business days",
        "Husregel 14",
    )
