"""3.1 Ansvar for lovligheden.

«Det er den dataansvarliges ansvar, at personoplysningerne behandles lovligt»
"""

from instruks.agreement.terms.controller import ANSWERS_FOR_LAWFULNESS
from tests.packs.it_services import yes


def test_det_er_den_dataansvarliges_ansvar():
    assert yes(ANSWERS_FOR_LAWFULNESS) == "IT-ydelser 3.1"
