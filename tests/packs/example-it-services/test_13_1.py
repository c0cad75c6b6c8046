"""13.1 Andre vilkår.

«Sådanne vilkår må hverken direkte eller indirekte være i strid med Aftalen eller stille de registrerede
ringere, end de er stillet efter databeskyttelsesforordningen.»
"""

from instruks.agreement.terms import liability, subprocessor
from instruks.agreement.terms.precedence_of_texts import OTHER_TERMS_MUST_NOT_CONFLICT
from tests.packs.agreed import checks
from tests.packs.it_services import it_services, yes


def test_hverken_direkte_eller_indirekte_i_strid():
    assert yes(OTHER_TERMS_MUST_NOT_CONFLICT) == "IT-ydelser 13.1"


def test_d_4_er_i_strid_med_aftalen():
    assert ("conflicts with a clause", "IT-ydelser 13.1") in checks(
        it_services(), subprocessor.PROCESSOR_ANSWERS
    )


def test_d_8_er_ikke_i_strid_med_den():
    assert checks(it_services(), subprocessor.CONTROLLER_STEPS_IN) == [("ok", "IT-ydelser D.8")]


def test_d_7_stiller_ikke_de_registrerede_ringere():
    assert checks(it_services(), liability.CAP) == [("no effect toward persons", "GDPR 82(4)")]
