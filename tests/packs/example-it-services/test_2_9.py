"""2.9 Opbevaring af Aftalen.

«Hver part gemmer Aftalen med bilag i skriftlig form»
"""

from instruks.agreement.terms.term_of_agreement import KEPT_BY_BOTH
from instruks.texts.files import parse, write
from instruks.texts.fingerprint import fingerprint
from tests.packs.it_services import changed, clause, signed, yes


def test_hver_part_gemmer_aftalen_med_bilag():
    assert yes(KEPT_BY_BOTH) == "IT-ydelser 2.9"


def test_skriftlig_form_kan_skrives_og_laeses_uden_at_et_ord_gaar_tabt():
    assert parse(write(signed())) == signed()


def test_et_aendret_ord_under_en_bekraeftet_bestemmelse_ses():
    words = clause("10.2").words
    confirmed = changed(signed(), "10.2", confirmed=fingerprint(words))
    altered = changed(confirmed, "10.2", words=words.replace("24 timer", "42 timer"))

    assert [each.number for _, each in confirmed.clauses if each.changed_since_confirmed] == []
    assert [each.number for _, each in altered.clauses if each.changed_since_confirmed] == ["10.2"]
