"""7.6 Indtræden ved konkurs.

«Går databehandleren konkurs, skal den dataansvarlige som begunstiget tredjemand kunne træde ind i kontrakten
med underdatabehandleren.»
"""

from instruks.agreement.terms.subprocessor import CONTROLLER_STEPS_IN
from instruks.texts.citation import Citation
from tests.packs.agreed import checks, heard, said
from tests.packs.it_services import changed, clause, it_services, signed


def test_staar_i_aftalen_men_er_streget_af_d_8():
    assert it_services().struck == {Citation("IT-ydelser", "7.6"): Citation("IT-ydelser", "D.8")}
    assert it_services().terms.get(CONTROLLER_STEPS_IN) is None
    assert heard(it_services(), CONTROLLER_STEPS_IN) == [("IT-ydelser 7.6", "struck")]


def test_fravigelsen_er_i_orden_for_loven_kraever_det_ikke():
    assert checks(it_services(), CONTROLLER_STEPS_IN) == [("ok", "IT-ydelser D.8")]


def test_ordene_bliver_staaende_og_7_7_beholder_sit_nummer():
    assert clause("7.6").words.startswith("Går databehandleren konkurs")
    assert clause("7.7").title == "Ansvar for underdatabehandlere"


def test_uden_fravigelsen_gaelder_den():
    whole = it_services(agreement=changed(signed(), "D.8", strikes=()))

    assert whole.struck == {}
    assert said(whole, CONTROLLER_STEPS_IN) == ("True", "IT-ydelser 7.6")
