"""7.2 Forudgående godkendelse.

«Ingen underdatabehandler må tages i brug, før den dataansvarlige har givet en generel skriftlig godkendelse.»
"""

from instruks.agreement.terms.subprocessor import APPROVAL_FIRST, AUTHORISATION
from tests.packs.agreed import said
from tests.packs.it_services import it_services, setting, signed, yes


def test_ingen_foer_godkendelse():
    assert yes(APPROVAL_FIRST) == "IT-ydelser 7.2"


def test_en_generel_godkendelse():
    found = it_services().terms[AUTHORISATION]

    assert found.value == "general"
    assert [str(place) for place in (found.clause, *found.also)] == [
        "IT-ydelser 7.2",
        "IT-ydelser 7.3",
    ]


def test_et_vilkaar_om_at_ingen_godkendelse_kraeves_holder_ikke():
    freed = setting(signed(), "D.4", {"subprocessor.approval_first": False})

    assert said(it_services(agreement=freed), APPROVAL_FIRST) == ("True", "GDPR 28(2)")
