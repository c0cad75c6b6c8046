"""D.7 Ansvar.

«Misligholdes Aftalen, gælder Serviceaftalens regler om misligholdelse med disse tilføjelser … Mellem parterne er
artikel 82, stk. 5, og erstatningsansvarslovens § 26 dermed fraveget … Ansvaret begrænses til et beløb under 150 %
af det, databehandleren har modtaget i de 12 måneder, der gik forud for den skadevoldende handling … ganges det
gennemsnitlige beløb for de måneder, der er gået, med 12.»
"""

from decimal import Decimal

import pytest

from instruks.agreement.terms import liability
from instruks.agreement.terms.liability import Cap, Excluded
from instruks.deadlines.due import first_day_back
from instruks.deadlines.period import Period, Unit
from instruks.decisions.liability_cap import Received, left, received_before
from instruks.decisions.recourse import Payment, recourse
from tests.deadlines.moments import at, day
from tests.packs.agreed import checks, heard
from tests.packs.it_services import changed, it_services, service_agreement, where, yes
from tests.packs.may import answer

BETWEEN_THE_PARTIES = {
    "a": liability.RECOURSE_ABOVE_CAP,
    "b": liability.RECOURSE_ON_PART_PAYMENT,
    "c": liability.NON_MATERIAL_SHARED,
    "d": liability.FINES_STAY,
    "e": liability.WITHIN_SERVICE_AGREEMENT_CAP,
    "g": liability.INTRUSION_UNLESS_SECURITY_FAILED,
}


@pytest.mark.parametrize("letter", BETWEEN_THE_PARTIES)
def test_med_disse_tilfoejelser(letter):
    assert yes(BETWEEN_THE_PARTIES[letter]) == f"IT-ydelser D.7.{letter}"


def test_150_procent_af_12_maaneder():
    found = it_services().terms[liability.CAP]

    assert found.value == Cap(Decimal(150), 12)
    assert str(found.clause) == "IT-ydelser D.7.e"


@pytest.mark.parametrize(
    ("received_on", "counts"),
    [(day("2025-11-19"), False), (day("2025-11-20"), True), (day("2025-11-21"), True)],
    ids=["just before", "exactly at", "just after"],
)
def test_de_12_maaneder_der_gik_forud_for_handlingen(received_on, counts):
    months = Period(it_services().terms[liability.CAP].value.months, Unit.MONTHS)

    assert (first_day_back(at("2026-11-20T10:00"), months) <= received_on) is counts


def test_indirekte_tab_og_uberettigede_indgreb():
    assert where(liability.EXCLUDED) == [
        (Excluded.INDIRECT_LOSS, ["IT-ydelser D.7.f"]),
        (Excluded.THIRD_PARTY_INTRUSION, ["IT-ydelser D.7.g"]),
    ]


@pytest.mark.parametrize(
    "term",
    [
        liability.CAP,
        liability.WITHIN_SERVICE_AGREEMENT_CAP,
        liability.RECOURSE_ABOVE_CAP,
        liability.INTRUSION_UNLESS_SECURITY_FAILED,
    ],
    ids=lambda term: term.name,
)
def test_gaelder_mellem_parterne_og_har_ingen_virkning_over_for_de_registrerede(term):
    assert checks(it_services(), term) == [("no effect toward persons", "GDPR 82(4)")]
    assert [fate for _, fate in heard(it_services(), term)] == ["wins"]


# the figures


def with_a_cap_of(amount):
    """The agreement beside a service agreement with another cap."""
    beside = changed(service_agreement(), "5", sets={"liability.service_agreement_cap": amount})
    return it_services(beside=beside)


@pytest.mark.parametrize(
    ("months", "received", "readings"),
    [
        (12, 240000, ["360000.00"]),
        (11, 220000, ["240000.00", "360000.00"]),
        (4, 100000, ["300000.00", "450000.00"]),
        (1, 20000, ["240000.00", "360000.00"]),
        (0, 0, []),
    ],
)
def test_er_der_ikke_gaaet_12_maaneder_vises_begge_laesninger(months, received, readings):
    figures = left(Received(Decimal(received), months), it_services().terms)

    assert [str(figure.amount) for figure in figures] == readings


def test_foer_der_er_gaaet_en_maaned_er_der_intet_gennemsnit_og_ingen_ved_det():
    claim = {"loss": "1", "received": "0", "months": "0"}

    assert answer("liability", it_services(), **claim) == ("unsettled", ["IT-ydelser D.7.e"])


@pytest.mark.parametrize(
    ("loss", "verdict"),
    [("299999.99", "must not"), ("300000", "must not"), ("300000.01", "unsettled"), ("450000.01", "unsettled")],
    ids=["just below", "exactly at", "between the readings", "above both"],
)  # fmt: skip
def test_over_den_laveste_laesning_afgoer_et_menneske_hvor_meget(loss, verdict):
    claim = {"loss": loss, "received": "100000", "months": "4"}

    assert answer("liability", it_services(), **claim)[0] == verdict


@pytest.mark.parametrize(
    ("paid", "given", "amount"),
    [
        ("359999.99", "must not", "0.00"),
        ("360000", "must not", "0.00"),
        ("360000.01", "may", "0.01"),
        ("500000", "may", "140000.00"),
    ],
    ids=["just below", "exactly at", "just above", "well above"],
)
def test_regres_for_den_del_der_overstiger_360000(paid, given, amount):
    agreed = with_a_cap_of(360000)

    assert answer("recourse", agreed, amount=paid, cost="compensation") == (given, ["IT-ydelser D.7.a"])  # fmt: skip
    assert str(recourse(Payment(Decimal(paid)), agreed.terms).amount) == amount


def test_uden_en_beloebsgraense_i_serviceaftalen_spoerges_der():
    unknown = it_services(beside=changed(service_agreement(), "5", sets={}))
    asked = {"amount": "500000", "cost": "compensation"}

    assert answer("recourse", unknown, **asked) == ("unsettled", ["IT-ydelser D.7.a"])


def test_kun_hvad_der_er_modtaget_i_de_12_maaneder_taeller():
    act = day("2026-11-20")
    payments = [
        (day("2025-11-19"), Decimal(1)),
        (day("2025-11-20"), Decimal(20)),
        (day("2026-11-19"), Decimal(300)),
        (act, Decimal(4000)),
    ]

    assert received_before(act, payments, it_services().terms[liability.CAP].value) == 320
