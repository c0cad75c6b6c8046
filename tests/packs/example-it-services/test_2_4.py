"""2.4 Bilag.

«Til Aftalen hører bilag A, bilag B, bilag C og bilag D, som er en del af den.»
"""

from instruks.agreement.terms.precedence_of_texts import INTEGRAL_PART
from instruks.texts.pack import Kind
from tests.packs.it_services import signed, values


def parts(kind):
    return [part.title for layer in signed().layers if layer.kind is kind for part in layer.parts]


def test_bilag_a_b_c_og_d_er_en_del_af_den():
    assert values(INTEGRAL_PART) == ["Bilag A", "Bilag B", "Bilag C", "Bilag D"]


def test_bilag_a_b_og_c_har_samme_rang_som_bestemmelserne():
    assert [title[:7] for title in parts(Kind.CLAUSES)] == [
        "Bestemm",
        "Bilag A",
        "Bilag B",
        "Bilag C",
    ]


def test_bilag_d_er_der_ogsaa():
    assert parts(Kind.OTHER_TERMS) == ["Bilag D: Andre forhold"]
    assert parts(Kind.DEVIATIONS) == ["Bilag D.8: Fravigelser"]
