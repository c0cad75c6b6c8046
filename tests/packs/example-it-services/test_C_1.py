"""C.1 Behandlingens genstand.

«i overensstemmelse med de serviceaftaler, parterne har indgået … Hvert år revideres databehandleren, og der
udarbejdes en ISAE 3402-erklæring om drift, hosting og support … Ved at underskrive Aftalen har den
dataansvarlige givet instruks»
"""

import pytest

from instruks.agreement.terms import instruction, security, service, supervision
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import at, end_of_day, just_after, just_before
from tests.packs.agreed import findings
from tests.packs.it_services import it_services, values, yes

THE_YEAR_IS_OVER = end_of_day("2027-06-30")


def report():
    (found,) = values(supervision.REPORT)
    return found


def test_serviceaftalerne_er_instruksen_og_den_er_givet_ved_at_underskrive():
    assert yes(instruction.FROM_SERVICE_AGREEMENTS) == "IT-ydelser C.1"
    assert yes(instruction.GIVEN_BY_SIGNING) == "IT-ydelser C.1"


def test_et_isms_og_et_pims():
    assert values(security.MANAGEMENT_SYSTEM) == [
        "ISO/IEC 27001 (ISMS)",
        "Ledelsessystem for personoplysninger (PIMS)",
    ]


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (just_before(THE_YEAR_IS_OVER), False),
        (THE_YEAR_IS_OVER, True),
        (just_after(THE_YEAR_IS_OVER), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_hvert_aar_en_erklaering(now, late):
    next_one = due_after(at("2026-06-30T12:00"), report().every, Clock.CONTRACT)

    assert report().kind == "ISAE 3402"
    assert run_out(next_one, now, owed_by_us=True) is late


def test_om_drift_hosting_og_support_og_dermed_ikke_databaser():
    assert {*values(service.CHOSEN)} - {*report().services} == {"dba"}


def test_erklaeringen_naar_ikke_databaser_og_det_er_et_fund():
    assert findings(it_services(), "report_leaves_out_service") == ["IT-ydelser C.1"]
