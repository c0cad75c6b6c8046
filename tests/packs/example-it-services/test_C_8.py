"""C.8 Tilsyn med underdatabehandlere.

«Databehandleren fører efter sin egen vurdering af risikoen … tilsyn med underdatabehandlere … fortæller
databehandleren nærmere, hvilken kontrol der er ført med den enkelte underdatabehandler.»
"""

import pytest

from instruks.agreement.falling_due import falls_due
from instruks.agreement.terms import supervision
from instruks.agreement.terms.supervision import Method
from instruks.deadlines.due import run_out
from tests.deadlines.moments import at, end_of_day, just_after, just_before
from tests.packs.agreed import findings, said
from tests.packs.it_services import it_services, values, yes


def test_efter_sin_egen_vurdering_af_risikoen():
    assert yes(supervision.BY_RISK) == "IT-ydelser C.8"


def test_ved_erklaeringer_skriftligt_tilsyn_eller_inspektion():
    assert values(supervision.METHOD) == [
        Method.AUDITORS_REPORT,
        Method.WRITTEN,
        Method.INSPECTION,
    ]


def test_fortaeller_naermere_naar_den_dataansvarlige_beder_om_det():
    assert yes(supervision.MORE_ON_REQUEST) == "IT-ydelser C.8"


def test_hvor_tit_og_hvor_hurtigt_siger_kun_huset():
    assert said(it_services(), supervision.EVERY) == ("1 year", "Husregel 12")
    assert said(it_services(), supervision.MORE_WITHIN) == ("10 business days", "Husregel 13")


def due(slug, **events):
    known = {name: at(moment) for name, moment in events.items()}
    (row,) = [r for r in falls_due(it_services(), known) if r.duty.slug == slug and r.due]
    return row


THE_YEAR_IS_OVER = end_of_day("2027-11-20")


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (just_before(THE_YEAR_IS_OVER), False),
        (THE_YEAR_IS_OVER, True),
        (just_after(THE_YEAR_IS_OVER), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_et_tilsyn_der_ikke_er_fulgt_op_inden_et_aar_er_for_sent_efter_husets_regel(now, late):
    row = due("supervise_subprocessor", subprocessor_supervised="2026-11-20T14:00")

    assert str(row.cited.clause) == "Husregel 12"
    assert run_out(row.due, now, owed_by_us=True) is late


def test_kaeden_under_underdatabehandlerne_naevner_ingen_og_det_er_et_fund():
    assert "IT-ydelser C.8" in findings(it_services(), "chain_without_supervision")
