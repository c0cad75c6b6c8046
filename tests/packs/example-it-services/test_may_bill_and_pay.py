"""Må det faktureres, hvor meget hæfter vi for, og hvad får vi tilbage? D.6 og D.7.

«Betalingen opgøres efter medgået tid og timesatsen i Serviceaftalen.» (D.6.1) … «Ansvaret begrænses til et beløb under
150 % af det, databehandleren har modtaget i de 12 måneder» … «ganges det gennemsnitlige beløb for de måneder, der er
gået, med 12» (D.7.e) … «kan databehandleren kræve den del, der overstiger ansvarsbegrænsningen i Serviceaftalen» (D.7.a).
"""

from decimal import Decimal

import pytest

from instruks.decisions.fee import Bill, Help, amounts
from instruks.decisions.liability_cap import Received, left
from instruks.decisions.recourse import Payment, recourse
from tests.packs.it_services import it_services
from tests.packs.may import answer, may


def fee(**asked):
    return answer("fee", it_services(), **asked)


def test_serviceaftalens_1200_gaar_forud_for_listens_1500():
    bill = Bill(Help.ASSISTANCE, Decimal("2.5"), Decimal(100), included=False)

    assert [(str(f.amount), str(f.clause)) for f in amounts(bill, it_services().terms)] == [
        ("3000.00", "Serviceaftale 4"),
        ("100.00", "IT-ydelser D.6.1"),
    ]


def test_medmindre_den_er_indeholdt_i_et_fast_vederlag():
    assert fee(kind="assistance", hours="2", included="ja") == ("must not", ["IT-ydelser D.6.1"])
    assert fee(kind="assistance", hours="2", included="nej")[0] == "may"
    assert fee(kind="assistance", hours="2") == ("unsettled", ["IT-ydelser D.6.1"])


def test_hvad_vi_selv_er_skyld_i_ses_efter_af_et_menneske():
    assert fee(kind="assistance", hours="2", included="nej", own_fault="ja")[0] == "unsettled"


def test_tilsyn_betales_paa_samme_maade():
    assert fee(kind="audit", hours="2", included="nej")[0] == "may"


def test_egenkontrol_koster_intet():
    assert fee(kind="self-check", hours="2") == ("must not", ["IT-ydelser C.7", "IT-ydelser C.7.1"])


def figures(amount, months, granted=0):
    found = left(Received(Decimal(amount), months, Decimal(granted)), it_services().terms)
    return [(str(figure.amount), str(figure.clause)) for figure in found]


def test_150_procent_af_de_12_maaneder():
    assert figures(240000, 12) == [("360000.00", "IT-ydelser D.7.e")]


def test_faerre_maaneder_vises_efter_begge_laesninger():
    assert figures(100000, 4) == [
        ("300000.00", "IT-ydelser D.7.e"),
        ("450000.00", "IT-ydelser D.7.e"),
    ]


def test_ingen_maaned_er_gaaet():
    assert figures(0, 0) == []
    assert answer("liability", it_services(), loss="1", received="0", months="0")[0] == "unsettled"


def test_hvad_der_allerede_er_ydet_taeller_med():
    assert figures(240000, 12, 60000) == [("300000.00", "IT-ydelser D.7.e")]


def test_inden_for_serviceaftalens_2000000():
    assert figures(2000000, 12) == [("2000000.00", "Serviceaftale 5")]


@pytest.mark.parametrize(
    ("loss", "verdict"), [("360000", "must not"), ("360000.01", "may")], ids=["lige", "over"]
)
def test_beloebsgraensen_naas(loss, verdict):
    given = answer("liability", it_services(), loss=loss, received="240000", months="12")

    assert given == (verdict, ["IT-ydelser D.7.e"])


def test_ikke_indirekte_tab():
    asked = {"loss": "1000", "received": "240000", "months": "12"}

    assert answer("liability", it_services(), **asked, indirect="ja") == ("may", ["IT-ydelser D.7.f"])  # fmt: skip


@pytest.mark.parametrize(
    ("failed", "given"),
    [
        ("nej", ("may", ["IT-ydelser D.7.g"])),
        ("", ("unsettled", ["IT-ydelser D.7.g"])),
        ("ja", ("must not", ["IT-ydelser D.7.e"])),
    ],
)
def test_virus_medmindre_aftalt_sikkerhed_svigtede(failed, given):
    asked = {"loss": "1000", "received": "240000", "months": "12", "intrusion": "ja"}

    assert answer("liability", it_services(), **asked, security_failed=failed) == given


def test_over_for_en_registreret_begraenses_intet():
    asked = {"loss": "99000000", "received": "240000", "months": "12", "by_person": "ja"}

    assert answer("liability", it_services(), **asked) == ("must not", ["GDPR 82(4)"])


def test_regres_for_det_der_overstiger_serviceaftalens_graense():
    terms = it_services().terms

    assert str(recourse(Payment(Decimal(2140000)), terms).amount) == "140000.00"
    assert str(recourse(Payment(Decimal(2000000)), terms).amount) == "0.00"


def test_delvis_erstatning_deles_30_70():
    asked = {"amount": "100000", "cost": "compensation", "in_full": "nej", "share": "30"}

    assert answer("recourse", it_services(), **asked) == ("may", ["IT-ydelser D.7.b"])
    assert "70000.00" in str(may("recourse", it_services(), **asked).because[0].sentence)


def test_ikke_oekonomisk_skade_fordeles():
    asked = {"amount": "100000", "cost": "non-material loss", "share": "50"}

    assert answer("recourse", it_services(), **asked) == ("may", ["IT-ydelser D.7.c"])


def test_en_boede_kan_ingen_kraeve_daekket():
    assert answer("recourse", it_services(), amount="500000", cost="fine") == ("must not", ["IT-ydelser D.7.d"])  # fmt: skip
