"""Må vi udføre denne behandling? A.1-A.5 og C.1.

«Databehandleren må bruge oplysningerne til fire ting og ikke andet» (A.1) … «Særlige kategorier (artikel 9) er
løsningen ikke tænkt til» (A.3) … «Kunder, samarbejdspartnere og alle andre» (A.4) … «Behandlingen må begynde, så
snart vilkårene er i kraft» (A.5) … «Databehandleren arbejder direkte i den Dataansvarliges eget kontaktcenter» (C.1).
"""

from datetime import date

import pytest

from tests.packs.agreed import contact_centre
from tests.packs.may import answer, may, verdict

SET_UP = {
    "purpose": "setup",
    "operation": "set_up",
    "data": "username",
    "people": "employees",
    "country": "Danmark",
    "behind": "order",
}


def asked(on=date(2026, 11, 21), **changed):
    return answer("processing", contact_centre(on), **SET_UP | changed)


def test_opsaetning_efter_bestilling():
    assert asked()[0] == "may"


@pytest.mark.parametrize("purpose", ["setup", "service", "support", "reporting"])
def test_de_fire_ting(purpose):
    assert asked(purpose=purpose)[0] == "may"


def test_ikke_andet():
    assert asked(purpose="marketing") == ("must not", ["Kontaktcenter A.1"])


@pytest.mark.parametrize("operation", ["set_up", "adapt", "take_down"])
def test_naar_brugere_og_licenser_skal_oprettes_aendres_eller_tages_ned(operation):
    assert asked(operation=operation)[0] == "may"


def test_et_samlet_udtraek_kun_efter_instruks():
    verdict_, clauses = asked(operation="export")

    assert verdict_ == "must not"
    assert {"Kontaktcenter A.2", "Kontaktcenter C.1"} <= set(clauses)
    assert asked(operation="export", instructed="ja")[0] == "may"


def test_en_kopi_uden_for_loesningen_staar_imod_c_1():
    ruling = may("processing", contact_centre(), **SET_UP | {"operation": "copy"})

    assert "Copying: this leaves a copy outside the controller's own solution." in [
        str(reason.sentence) for reason in ruling.because
    ]


def test_uden_bestilling_oprettes_ingen_bruger():
    assert asked(behind="") == ("must not", ["Kontaktcenter C.1"])


def test_opkaldsoptagelse_staar_ikke_i_a_3():
    assert asked(data="call_recording") == ("must not", ["Kontaktcenter A.3"])


@pytest.mark.parametrize("data", ["health", "genetic", "trade_union_membership"])
def test_saerlige_kategorier_er_loesningen_ikke_taenkt_til(data):
    assert asked(data=data) == ("must not", ["Kontaktcenter A.3"])
    assert asked(data=data, instructed="ja") == ("must not", ["Kontaktcenter A.3"])


def test_cpr_staar_ikke_i_a_3_og_kommer_ikke_med_en_instruks():
    assert asked(data="username, cpr", instructed="ja") == ("must not", ["Kontaktcenter A.3"])


@pytest.mark.parametrize("people", ["employees", "customers", "partners", "other_callers"])
def test_de_grupper_der_staar_i_a_4(people):
    assert asked(people=people)[0] == "may"


def test_en_gruppe_mere_kraever_en_aendring_af_aftalen():
    assert asked(people="patients") == ("must not", ["Kontaktcenter A.4"])
    assert "an amendment that adds the group, or the controller's instruction" in [
        str(way)
        for way in may("processing", contact_centre(), **SET_UP | {"people": "patients"}).would_change_it
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("on", "given"),
    [
        (date(2026, 9, 15), ("must not", ["Generelle vilkår 9"])),
        (date(2026, 9, 16), "may"),
        (date(2026, 9, 17), "may"),
    ],
    ids=["dagen foer", "paa dagen", "dagen efter"],
)
def test_saa_snart_vilkaarene_er_i_kraft(on, given):
    assert asked(on) == given or asked(on)[0] == given


def test_trafikdata_hoerer_ikke_under_vilkaarene():
    assert asked(data="traffic_data")[0] == "must not"
    assert "Kontaktcenter C.1" in asked(data="traffic_data")[1]


def test_fundne_trafikdata_gaar_videre_til_den_der_svarer_for_dem():
    assert answer("found-data", contact_centre(), kind="traffic_data") == (
        "must not",
        ["Kontaktcenter C.1"],
    )


def test_fundne_helbredsoplysninger_slettes_ikke_af_os_selv():
    ruling = may("found-data", contact_centre(), kind="health")

    assert ruling.verdict == "must not"
    assert "It must not be erased without an instruction either." in [
        str(reason.sentence) for reason in ruling.because
    ]
    assert verdict("found-data", contact_centre(), kind="username") == "may"
