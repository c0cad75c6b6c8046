"""10.1 Underretning om brud.

«Bliver databehandleren opmærksom på et brud på persondatasikkerheden, underrettes den dataansvarlige uden
unødig forsinkelse.»
"""

from instruks.agreement.terms.breach import ON_REQUEST_ONLY, WITHOUT_UNDUE_DELAY
from tests.packs.agreed import heard
from tests.packs.it_services import it_services, yes


def test_uden_unoedig_forsinkelse():
    assert heard(it_services(), WITHOUT_UNDUE_DELAY) == [
        ("IT-ydelser 10.1", "wins"),
        ("GDPR 33(2)", "says the same"),
    ]


def test_underretningen_venter_ikke_paa_en_anmodning_selv_om_c_3_siger_bistand_paa_anmodning():
    assert (yes(WITHOUT_UNDUE_DELAY), yes(ON_REQUEST_ONLY)) == ("IT-ydelser 10.1", "IT-ydelser C.3")
