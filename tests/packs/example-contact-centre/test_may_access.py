"""Må denne person få adgang? C.1, C.2 og de generelle vilkårs 5.

«er det normalt den Dataansvarlige selv, der administrerer den. Hvad Databehandleren så skal gøre … aftales for sig»
(C.1) … «Ikke flere af Databehandlerens medarbejdere end nødvendigt» … «gennem et lukket net eller gennem VPN med to
faktorer» (C.2).
"""

from datetime import date

import pytest

from tests.packs.agreed import contact_centre
from tests.packs.may import answer

PERSON = {
    "needed": "ja",
    "pledged": "ja",
    "under_authority": "ja",
    "network": "closed network",
    "looked_at_on": "2026-11-01",
}


def asked(on=date(2026, 11, 21), **changed):
    return answer("access", contact_centre(on), **PERSON | changed)


def test_alt_i_orden():
    assert asked()[0] == "may"


@pytest.mark.parametrize(
    ("network", "second_factor", "verdict"),
    [
        ("closed network", "nej", "may"),
        ("vpn", "ja", "may"),
        ("vpn", "nej", "must not"),
        ("internet", "ja", "must not"),
    ],
)
def test_lukket_net_eller_vpn_med_to_faktorer(network, second_factor, verdict):
    assert asked(network=network, second_factor=second_factor)[0] == verdict


def test_ikke_flere_end_noedvendigt():
    assert asked(needed="nej") == ("must not", ["Kontaktcenter C.2"])


def test_medarbejdere_med_adgang_har_tavshedspligt():
    assert asked(pledged="nej") == ("must not", ["Generelle vilkår 5"])


def test_dagen_efter_opsaetningen_er_administratoradgang_lukket():
    assert asked(as_administrator="ja") == ("must not", ["Kontaktcenter C.1"])


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2026, 12, 30), "may"),
        (date(2026, 12, 31), "may"),
        (date(2027, 1, 1), "must not"),
    ],
    ids=["dagen foer", "tillaeggets sidste dag", "dagen efter"],
)
def test_med_sag_og_tillaeg_indtil_det_udloeber(on, verdict):
    given = asked(
        on,
        as_administrator="ja",
        case="ja",
        addendum_until="2026-12-31",
        looked_at_on="2026-12-01",
    )

    assert given[0] == verdict


def test_et_glemt_eftersyn_er_et_spoergsmaal_efter_husets_egen_regel():
    assert asked(looked_at_on="2026-08-01") == ("unsettled", ["Husregel 1"])
