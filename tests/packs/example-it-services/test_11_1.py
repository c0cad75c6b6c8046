"""11.1 Sletning eller tilbagelevering.

«enten slette samtlige personoplysninger, der er behandlet for den dataansvarlige, og bekræfte sletningen,
eller levere dem tilbage og slette de kopier, der findes.»
"""

from datetime import date

import pytest

from instruks.agreement.terms import termination
from instruks.agreement.terms.termination import Exempt
from tests.packs.agreed import heard, said
from tests.packs.it_services import changed, it_services, signed, where, yes
from tests.packs.may import answer


def test_enten_slette_eller_levere_tilbage_og_det_er_d_5_der_lader_den_dataansvarlige_vaelge():
    assert heard(it_services(), termination.ACTION) == [
        ("IT-ydelser D.5", "wins"),
        ("IT-ydelser 11.1", "outranked"),
        ("GDPR 28(3)(g)", "says the same"),
    ]


def test_uden_d_5_er_det_loven_der_lader_den_dataansvarlige_vaelge():
    without = it_services(agreement=changed(signed(), "D.5", sets={}))

    assert said(without, termination.ACTION) == ("the controller's choice", "GDPR 28(3)(g)")


def test_bekraefte_sletningen():
    assert yes(termination.CONFIRM) == "IT-ydelser 11.1"


def test_slette_de_kopier_der_findes():
    assert [place for place, _ in heard(it_services(), termination.COPIES_TOO)] == [
        "IT-ydelser D.5",
        "IT-ydelser 11.1",
        "GDPR 28(3)(g)",
    ]


def test_undtaget_er_hvad_retten_kraever_gemt():
    assert "IT-ydelser 11.1" in dict(where(termination.EXEMPT))[Exempt.LAW]


def erased(**more):
    """Asked the day after the silence was over, with a reminder and two approvals behind it."""
    at_the_end = {"copy": "live data", "ended_on": "2026-11-26", "reminded_on": "2026-12-29"}
    return answer("erasure", it_services(date(2027, 1, 29)), **at_the_end, approvals="2", **more)


@pytest.mark.parametrize(
    ("more", "verdict"),
    [
        ({}, "may"),
        ({"wants_return": "ja"}, "must not"),
        ({"by_law": "ja"}, "must not"),
        ({"instructed": "ja"}, "may"),
        ({"instructed": "ja", "by_law": "ja"}, "must not"),
    ],
    ids=["tavshed", "levere tilbage", "retten kraever det gemt", "slette", "slette imod retten"],
)
def test_slette_eller_levere_tilbage_men_ikke_hvad_retten_kraever_gemt(more, verdict):
    assert erased(**more)[0] == verdict


def test_hvad_der_er_paa_vej_tilbage_slettes_ikke_foer_det_er_kommet_frem():
    pending = {"copy": "live data", "ended_on": "2026-11-26", "return_pending": "ja"}

    assert answer("retention", it_services(date(2027, 2, 1)), **pending) == ("may", ["Husregel 9"])
