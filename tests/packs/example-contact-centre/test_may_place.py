"""Må arbejdet udføres der, og må oplysningerne til et tredjeland? C.5 og C.6.

«Oplysningerne må kun behandles på stederne her, medmindre den Dataansvarlige på forhånd skriftligt har godkendt et
andet» (C.5) … «skal Databehandleren sørge for et grundlag i forordningens kapitel V» (C.6).
"""

import pytest

from tests.packs.agreed import contact_centre
from tests.packs.may import answer, may, verdict


def at(who, country, **more):
    return answer("place", contact_centre(), who=who, country=country, **more)


@pytest.mark.parametrize(
    ("who", "country"),
    [
        ("", "DK"),
        ("Klitrose Omstilling A/S", "DK"),
        ("Skyrande Sky ApS", "IE"),
        ("Skyrande Sky ApS", "NL"),
        ("Sagstavle B.V.", "NL"),
        ("Vindspejl Video ApS", "DE"),
    ],
)
def test_paa_stederne_her(who, country):
    assert at(who, country) == ("may", ["Kontaktcenter C.5"])


@pytest.mark.parametrize(
    ("who", "country"),
    [("Skyrande Sky ApS", "US"), ("Sagstavle B.V.", "US"), ("Klitrose Omstilling A/S", "SE")],
)
def test_andre_steder_kun_naar_de_er_godkendt_paa_forhaand(who, country):
    assert at(who, country) == ("must not", ["Kontaktcenter C.5"])
    assert at(who, country, approved_on="2026-11-20")[0] == "may"
    assert at(who, country, approved_on="2026-11-22")[0] == "must not"


def test_adressen_er_ikke_et_sted():
    assert at("Vindspejl Video ApS", "DK") == ("must not", ["Kontaktcenter C.5"])
    assert at("Skyrande Sky ApS", "DK") == ("must not", ["Kontaktcenter C.5"])


def test_en_anden_region_end_den_naevnte():
    assert at("Skyrande Sky ApS", "IE", region="nord")[0] == "may"
    assert at("Skyrande Sky ApS", "IE", region="vest")[0] == "must not"


def to(recipient, country, **more):
    return answer("transfer", contact_centre(), recipient=recipient, country=country, **more)


def test_et_grundlag_giver_intet_sted():
    given = to("Skyrande Sky ApS", "US", parent="Fjordsky Inc.", hr_data="ja", instructed="ja")

    assert given == ("must not", ["Kontaktcenter C.5"])


def test_til_indien_uden_grundlag():
    assert "Kontaktcenter C.6" in to("Sagstavle B.V.", "IN", instructed="ja")[1]
    assert to("Sagstavle B.V.", "IN", instructed="ja", place_approved_on="2026-11-20")[0] == "must not"  # fmt: skip


def test_til_et_sikkert_tredjeland_er_det_artikel_45():
    approved = {"instructed": "ja", "place_approved_on": "2026-11-20"}

    assert to("Sagstavle B.V.", "Japan", kind="business", scope="exempt_japanese_purpose=no", **approved)[0] == "may"  # fmt: skip
    assert to("Sagstavle B.V.", "Grønland", **approved)[0] == "must not"


@pytest.mark.parametrize(
    ("org", "verdict_"),
    [("Fjordsky Inc.", "may"), ("Lapsed Harbor LLC", "must not"), ("Ukendt Inc.", "unsettled")],
)
def test_data_privacy_framework_som_listen_viser_det(org, verdict_):
    approved = {"instructed": "ja", "place_approved_on": "2026-11-20", "hr_data": "ja"}

    assert verdict("transfer", contact_centre(), recipient=org, country="US", **approved) == verdict_  # fmt: skip


def test_uden_instruks_er_et_grundlag_ikke_nok():
    ruling = may("transfer", contact_centre(), recipient="Sagstavle B.V.", country="GB", place_approved_on="2026-11-20")  # fmt: skip

    assert ruling.verdict == "must not"
    assert [str(reason.clause) for reason in ruling.because] == ["GDPR 28(3)(a)"]
