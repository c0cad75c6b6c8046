"""4 Underdatabehandlere.

«Kommunen får besked om ændringer blandt underdatabehandlerne og har 14 dage til at gøre indsigelse»
"""

import pytest

from instruks.agreement.terms import subprocessor
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import A_MOMENT, at, end_of_day
from tests.packs.agreed import pack, said, standing

TOLD_AT = at("2026-11-16T09:00")
DAY_14_IS_OVER = end_of_day("2026-11-30")
ALONE = standing(pack("example-general-terms"))


def test_har_14_dage_hvor_intet_produkt_siger_andet():
    assert said(ALONE, subprocessor.OBJECT_WITHIN) == ("14 days", "Generelle vilkår 4")


@pytest.mark.parametrize(
    ("now", "late"),
    [(DAY_14_IS_OVER - A_MOMENT, False), (DAY_14_IS_OVER, True), (DAY_14_IS_OVER + A_MOMENT, True)],
    ids=["just before", "exactly at", "just after"],
)
def test_kommunen_er_for_sent_paa_den_naar_dag_14_er_gaaet(now, late):
    due = due_after(TOLD_AT, ALONE.terms[subprocessor.OBJECT_WITHIN].value, Clock.CONTRACT)

    assert run_out(due, now, owed_by_us=False) is late


def test_svarer_fuldt_ud_for_den():
    assert said(ALONE, subprocessor.PROCESSOR_ANSWERS) == ("fully", "Generelle vilkår 4")
