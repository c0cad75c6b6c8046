"""2.4 Bilag.

«Til Aftalen hører bilag A, bilag B, bilag C og bilag D, som er en del af den.»
"""

from dataclasses import replace

import pytest

from instruks.agreement.lint.checks import lint, stops_confirmation
from instruks.agreement.terms.precedence_of_texts import INTEGRAL_PART
from instruks.texts.pack import Kind
from tests.packs.it_services import it_services, signed, values


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


def without(appendix):
    """The agreement with one of its files left out."""
    layers = tuple(
        replace(layer, parts=tuple(p for p in layer.parts if not p.title.startswith(appendix)))
        for layer in signed().layers
    )
    return replace(signed(), layers=layers)


@pytest.mark.parametrize("appendix", ["Bilag A", "Bilag B", "Bilag C", "Bilag D"])
def test_mangler_et_bilag_kan_ingen_staa_inde_for_aftalen(appendix):
    stops = stops_confirmation(lint(it_services(agreement=without(appendix))))

    assert ("missing_appendix", "IT-ydelser 2.4") in [(f.kind, str(f.clause)) for f in stops]
    assert stops_confirmation(lint(it_services())) == ()
