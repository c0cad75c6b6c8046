"""D Andre aftaler mellem parterne.

«Ingen.»
"""

from instruks.agreement.terms import liability, termination
from instruks.agreement.terms.precedence_of_texts import DEVIATION
from instruks.texts.pack import Kind
from tests.packs.agreed import contact_centre


def test_ingen_andre_aftaler():
    agreed = contact_centre()

    assert agreed.terms.all(DEVIATION) == ()
    assert agreed.struck == {}
    assert {layer.kind for layer in agreed.layers}.isdisjoint({Kind.DEVIATIONS, Kind.OTHER_TERMS})


def test_intet_loft_over_ansvaret_og_ingen_frist_for_at_vaelge_kommer_andre_steder_fra():
    terms = contact_centre().terms

    assert terms.get(liability.CAP) is None
    assert terms.get(termination.ANSWER_WITHIN) is None
