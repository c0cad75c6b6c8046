"""D.8 Fravigelser.

«Punkt 7.6 gælder ikke mellem parterne. Følgende tekst udgår derfor af Aftalen»
"""

import re

from instruks.agreement.terms.precedence_of_texts import DEVIATION
from instruks.texts.fingerprint import as_compared
from tests.packs.agreed import findings
from tests.packs.it_services import changed, clause, it_services, signed, values


def quoted():
    return as_compared(re.search(r'"(.*)"', clause("D.8").words, re.DOTALL)[1])


def test_punkt_7_6_gaelder_ikke():
    assert values(DEVIATION) == ["7.6 udgår"]
    assert [str(place) for place in it_services().struck] == ["IT-ydelser 7.6"]


def test_den_tekst_der_udgaar_er_ordret_7_6():
    assert quoted() == as_compared(clause("7.6").words)


def test_et_ord_til_forskel_ses():
    altered = changed(signed(), "7.6", words=clause("7.6").words.replace("skal", "bør"))

    assert quoted() != as_compared(clause("7.6", it_services(agreement=altered)).words)


def test_et_punkt_der_ikke_findes_streger_intet():
    slip = it_services(agreement=changed(signed(), "D.8", strikes=("7.9",)))

    assert slip.struck == {}


def test_en_raekke_uden_indhold_fraviger_intet():
    assert clause("D.8").words.splitlines()[-1] == "|  |  |"
    assert clause("D.8").strikes == ("7.6",)


def test_et_ord_til_forskel_er_et_fund():
    altered = changed(signed(), "7.6", words=clause("7.6").words.replace("skal", "bør"))

    assert findings(it_services(agreement=altered), "struck_quote_differs") == ["IT-ydelser D.8"]
    assert findings(it_services(), "struck_quote_differs") == []


def test_den_tomme_tabel_for_bilagene_er_en_bemaerkning():
    assert findings(it_services(), "empty_table") == ["IT-ydelser D.8"]
