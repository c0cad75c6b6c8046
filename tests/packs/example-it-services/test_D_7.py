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
from tests.deadlines.moments import at, day
from tests.packs.agreed import checks, heard
from tests.packs.it_services import it_services, where, yes

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
