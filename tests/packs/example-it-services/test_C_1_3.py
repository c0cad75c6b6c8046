"""C.1.3 Hosting og drift.

«backup og kontrol af backup … opdatering af programmer (patch management) … drift og vedligehold af
infrastruktur og systemer … scanning for virus og opfølgning på alarmer … installation og konfiguration …
håndtering af alarmer fra overvågningen … dokumentation af aktiver, procedurer og kontroller.»
"""

import pytest

from instruks.agreement.terms.operation import ALLOWED, RECORDS_KEPT
from tests.packs.it_services import clause, values, where

OF_EACH_TASK = {
    "backup": "backup og kontrol af backup",
    "patch": "opdatering af programmer (patch management)",
    "operations": "drift og vedligehold af infrastruktur og systemer",
    "virus": "scanning for virus og opfølgning på alarmer",
    "installation": "installation og konfiguration",
    "monitoring": "håndtering af alarmer fra overvågningen",
    "documentation": "dokumentation af aktiver, procedurer og kontroller",
}


def test_syv_opgaver():
    assert values(RECORDS_KEPT) == [*OF_EACH_TASK]


@pytest.mark.parametrize("task", OF_EACH_TASK)
def test_hver_opgave_staar_i_ordene_paa_sin_plads(task):
    lines = [line for line in clause("C.1.3").words.splitlines() if line.startswith("- ")]

    assert OF_EACH_TASK[task] in lines[[*OF_EACH_TASK].index(task)]


def test_opgaverne_er_en_lukket_liste_ved_siden_af_den_aabne():
    (operations,) = [each for each, places in where(ALLOWED) if "IT-ydelser C.1.3" in places]

    assert operations.may == ("store", "backup", "update", "maintain", "monitor", "set_up")
    assert not operations.open
