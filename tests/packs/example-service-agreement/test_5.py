"""5 Ansvarsbegrænsning.

«kan ikke overstige 2.000.000 kr.»
"""

from decimal import Decimal

from instruks.agreement.terms import liability
from tests.packs.agreed import said
from tests.packs.it_services import it_services, yes


def test_kan_ikke_overstige_2_000_000_kr():
    assert it_services().terms[liability.SERVICE_AGREEMENT_CAP].value == Decimal(2_000_000)
    assert said(it_services(), liability.SERVICE_AGREEMENT_CAP)[1] == "Serviceaftale 5"


def test_loftet_i_d_7_e_taeller_med_i_det():
    assert yes(liability.WITHIN_SERVICE_AGREEMENT_CAP) == "IT-ydelser D.7.e"
