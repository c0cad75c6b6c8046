"""C.6 Overførsel til tredjelande.

«… skal Databehandleren sørge for et grundlag i forordningens kapitel V. Er landet et sikkert tredjeland
… er det artikel 45, der er grundlaget.»
"""

from datetime import date

import pytest

from instruks.agreement.terms import transfer
from tests.packs.agreed import contact_centre, heard, said
from tests.packs.may import answer


def test_skal_soerge_for_et_grundlag_i_kapitel_v():
    assert heard(contact_centre(), transfer.BASIS_REQUIRED) == [
        ("Kontaktcenter C.6", "wins"),
        ("GDPR 44", "says the same"),
    ]


def test_er_landet_sikkert_er_artikel_45_grundlaget():
    assert heard(contact_centre(), transfer.ADEQUACY_IS_BASIS) == [
        ("Kontaktcenter C.6", "wins"),
        ("GDPR 45", "says the same"),
    ]


def test_et_sikkert_land_er_ikke_dermed_godkendt_som_sted():
    assert contact_centre().terms.get(transfer.ADEQUATE_COUNTRIES) is None


def test_aftalen_selv_er_ikke_et_grundlag():
    assert said(contact_centre(), transfer.AGREEMENT_IS_NO_BASIS) == ("True", "GDPR 46")


@pytest.mark.parametrize(
    ("country", "on", "verdict"),
    [
        ("GB", date(2026, 11, 21), "may"),
        ("GB", date(2031, 12, 26), "may"),
        ("GB", date(2031, 12, 27), "may"),
        ("GB", date(2031, 12, 28), "must not"),
        ("GL", date(2026, 11, 21), "must not"),
        ("IN", date(2026, 11, 21), "must not"),
    ],
)
def test_til_et_sikkert_tredjeland_saa_laenge_afgoerelsen_gaelder(country, on, verdict):
    approved = {"instructed": "ja", "place_approved_on": "2026-11-20"}
    asked = {"recipient": "Sagstavle B.V.", "country": country}

    assert answer("transfer", contact_centre(on), **asked, **approved)[0] == verdict
