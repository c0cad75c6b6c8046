"""Må arbejdet udføres der, og må oplysningerne overføres? 8.1-8.5, C.5 og C.6.

«Uden skriftlig godkendelse på forhånd fra den dataansvarlige må oplysningerne ikke behandles andre steder» (C.5) …
«arbejde fra Danmark og Sverige» … «Er der hverken her eller senere givet dokumenteret instruks, må databehandleren ikke
overføre oplysningerne» (C.6) … «Databehandleren skal på ethvert tidspunkt sikre sig» (C.6.1) … «Malabar Nightdesk
Private Limited» (C.6.2).
"""

from datetime import date

import pytest

from tests.packs.agreed import A_DAY
from tests.packs.it_services import it_services, service_agreement, setting, signed
from tests.packs.may import answer, may, verdict

INDIA = {"recipient": "Malabar Nightdesk Private Limited", "country": "Indien"}
ON_FILE = {
    "scc_version": "(EU) 2021/914",
    "scc_module": "3",
    "scc_annexes": "I.A I.B I.C II",
    "scc_signed_on": "2026-09-10",
    "assessed": "ja",
}


def at(who, country, standing=None, **more):
    return answer("place", standing or it_services(), who=who, country=country, **more)


def to(on=A_DAY, **asked):
    return answer("transfer", it_services(on), **asked)


@pytest.mark.parametrize(
    ("who", "country"),
    [("", "DK"), ("Skagerrak Datacenter A/S", "DK"), ("Severn Watch Ltd.", "GB"), ("Fjordsky Inc.", "US")],
)  # fmt: skip
def test_ved_underskriften_var_det_disse_steder(who, country):
    assert at(who, country) == ("may", ["IT-ydelser C.5"])


def test_et_datacenter_uden_for_listen():
    assert at("Skagerrak Datacenter A/S", "DK", region="Viborg")[0] == "may"
    assert at("Skagerrak Datacenter A/S", "DK", region="Odense") == ("must not", ["IT-ydelser C.5"])


def test_klasser_som_ingen_har_oploest_afgoer_intet():
    unresolved = it_services(agreement=setting(signed(), "C.5", {"place.allowed": []}))

    assert at("", "DK", unresolved) == ("unsettled", ["IT-ydelser C.5"])
    assert at("Skagerrak Datacenter A/S", "DK", unresolved)[0] == "unsettled"


@pytest.mark.parametrize(
    ("country", "given"),
    [
        ("DK", ("may", ["Serviceaftale 6.2"])),
        ("SE", ("may", ["Serviceaftale 6.2"])),
        ("NO", ("must not", ["Serviceaftale 6.2"])),
        ("US", ("must not", ["IT-ydelser 8.3.c", "Serviceaftale 6.2"])),
    ],
)
def test_fjernarbejde_efter_politikken(country, given):
    assert at("", country, remote="ja") == given


def test_en_medarbejder_paa_ferie_i_thailand():
    ruling = may("transfer", it_services(), recipient="-", country="TH", role="ourselves")

    assert ruling.verdict == "must not"
    assert [str(reason.clause) for reason in ruling.because] == ["IT-ydelser 8.3.c"]
    assert "no transfer under Chapter V" in str(ruling.because[0].sentence)


def test_til_malabar_efter_tabellen_med_scc_underskrevet_og_vurderet():
    assert to(**INDIA, basis="scc", **ON_FILE)[0] == "may"
    assert "IT-ydelser C.6.2" in to(**INDIA, basis="scc", **ON_FILE)[1]


def test_det_grundlag_tabellen_naevner_skal_ligge_der():
    assert to(**INDIA) == ("unsettled", ["GDPR 46(2)(c)"])
    assert to(**INDIA, **ON_FILE)[0] == "may"


def test_uden_vurdering_af_overfoerslen_ingen_overfoersel():
    assert to(**INDIA, **ON_FILE | {"assessed": "nej"})[0] == "must not"


def test_et_forkert_modul_og_et_gammelt_saet():
    assert to(**INDIA, **ON_FILE | {"scc_module": "2"})[0] == "must not"
    assert to(**INDIA, **ON_FILE | {"scc_version": "2010/87/EU"})[0] == "must not"


def test_en_modtager_der_ikke_staar_i_tabellen():
    stranger = INDIA | {"recipient": "Bengal Desk Ltd."}

    assert "IT-ydelser 8.3.b" in to(**stranger, basis="scc", **ON_FILE)[1]
    assert to(**stranger, basis="scc", **ON_FILE)[0] == "must not"


def test_en_anden_databehandler_i_indien_uden_instruks():
    given = to(recipient="Bengal Desk Ltd.", country="IN", role="processor")

    assert "IT-ydelser 8.3.a" in given[1]


def test_instruks_uden_grundlag_og_grundlag_uden_instruks():
    assert "IT-ydelser 8.1" in to(recipient="Bengal Desk Ltd.", country="IN", instructed="ja")[1]
    assert to(recipient="Bengal Desk Ltd.", country="IN", basis="scc", **ON_FILE)[0] == "must not"


def test_aftalen_selv_kan_ikke_bruges_som_overfoerselsgrundlag():
    assert to(**INDIA, basis="dpa") == ("must not", ["IT-ydelser 8.5"])


@pytest.mark.parametrize(
    ("on", "verdict_"),
    [
        (date(2026, 11, 21), "may"),
        (date(2026, 11, 22), "may"),
        (date(2026, 11, 23), "unsettled"),
    ],
    ids=["set i dag", "set i gaar", "ikke set siden i forgaars"],
)
def test_certificeringen_sikres_paa_ethvert_tidspunkt(on, verdict_):
    assert to(on, recipient="Fjordsky Inc.", country="US", hr_data="ja")[0] == verdict_


def test_en_certificering_der_er_udloebet():
    approved = {"place_approved_on": "2026-11-01"}

    assert to(recipient="Lapsed Harbor LLC", country="US", **approved)[0] == "must not"


def test_personaleoplysninger_uden_den_daekning_er_uafgjort_med_begge_laesninger():
    approved = {"place_approved_on": "2026-11-01", "hr_data": "ja"}
    ruling = may("transfer", it_services(), recipient="Birchmail Corp.", country="US", **approved)

    assert ruling.verdict == "unsettled"
    assert any("or its own staff alone is meant" in str(way) for way in ruling.would_change_it)


@pytest.mark.parametrize(
    ("country", "more", "verdict_"),
    [
        ("KR", {"kind": "business"}, "unsettled"),
        ("FO", {"kind": "business"}, "may"),
        ("FO", {"kind": "danish_state_authority"}, "must not"),
        ("GL", {"kind": "business"}, "must not"),
        ("CH", {}, "may"),
    ],
)
def test_sikre_tredjelande_kun_saa_langt_afgoerelsen_raekker(country, more, verdict_):
    approved = {"place_approved_on": "2026-11-01"}

    assert verdict("transfer", it_services(), recipient="Modtager", country=country, **approved, **more) == verdict_  # fmt: skip


@pytest.mark.parametrize(
    ("on", "verdict_"),
    [
        (date(2031, 9, 29), "may"),
        (date(2031, 12, 27), "may"),
        (date(2031, 12, 28), "must not"),
    ],
    ids=["foer", "afgoerelsens sidste dag", "dagen efter"],
)
def test_til_storbritannien_saa_laenge_afgoerelsen_gaelder(on, verdict_):
    longer = setting(service_agreement(), "3", {"agreement.ends_on": date(2033, 1, 1)})
    agreed = it_services(on, beside=longer)

    assert verdict("transfer", agreed, recipient="Severn Watch Ltd.", country="GB") == verdict_


def test_en_international_organisation_er_uafgjort():
    assert to(recipient="Organisationen", country="EPO") == ("unsettled", ["IT-ydelser C.6.1"])


def test_et_krav_fra_en_myndighed_i_et_tredjeland_er_ikke_nok():
    agreed = it_services()

    assert answer("legal-demand", agreed, country="US", rule="en ordre", told_on="2026-11-20") == ("must not", ["GDPR 48"])  # fmt: skip
    assert verdict("legal-demand", agreed, country="DK", rule="en lov", told_on="2026-11-20") == "may"  # fmt: skip
    assert answer("legal-demand", agreed, country="DK", rule="en lov") == ("must not", ["IT-ydelser 8.2"])  # fmt: skip
