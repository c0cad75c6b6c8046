"""7.7 Ansvar for underdatabehandlere.

«er databehandleren fuldt ud ansvarlig for det over for den dataansvarlige … De rettigheder, som registrerede har
efter databeskyttelsesforordningen, navnlig artikel 79 og 82, berøres ikke heraf.»
"""

from instruks.agreement.terms import liability, subprocessor
from tests.packs.agreed import heard, said
from tests.packs.it_services import changed, it_services, signed


def test_fuldt_ud_ansvarlig_ogsaa_naar_d_4_siger_andet():
    assert said(it_services(), subprocessor.PROCESSOR_ANSWERS) == ("fully", "GDPR 28(4)")


def test_uden_d_4_er_det_7_7_der_gaelder():
    without = it_services(agreement=changed(signed(), "D.4", sets={}))

    assert heard(without, subprocessor.PROCESSOR_ANSWERS) == [
        ("IT-ydelser 7.7", "wins"),
        ("GDPR 28(4)", "says the same"),
    ]


def test_de_registreredes_rettigheder_staar_i_loven():
    assert said(it_services(), liability.FULL_TOWARD_PERSONS) == ("True", "GDPR 82(4)")
