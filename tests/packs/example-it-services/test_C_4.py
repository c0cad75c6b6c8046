"""C.4 Opbevaring og sletning.

«Den dataansvarlige råder selv over oplysningerne … forsvinder de fra databehandlerens backup, når
backuphistorikken for systemet er udløbet … Kundeportal | 35 dage … Månedsarkiv | 12 måneder»
"""

import pytest

from instruks.agreement.terms import retention
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import at, end_of_day, just_after, just_before
from tests.packs.it_services import values, yes

ERASED_AT = at("2026-11-02T10:00")
LAST_DAY = {
    "Kundeportal": "2026-12-07",
    "Forbrugsafregning": "2027-01-31",
    "Løn og personale": "2026-11-16",
    "Filserver": "2026-12-02",
    "Månedsarkiv": "2027-11-02",
}


def history():
    return {each.system: each.kept for each in values(retention.BACKUP)}


@pytest.mark.parametrize(
    "term",
    [retention.BY_CONTROLLER, retention.BACKUP_BY_SYSTEM, retention.HELP_ON_REQUEST],
    ids=["raader selv", "backuphistorik", "hjaelper med at slette"],
)
def test_den_dataansvarlige_raader_selv_over_oplysningerne(term):
    assert yes(term) == "IT-ydelser C.4"


def test_hvert_system_har_sin_backuphistorik():
    assert {system: str(kept) for system, kept in history().items()} == {
        "Kundeportal": "35 days",
        "Forbrugsafregning": "90 days",
        "Løn og personale": "14 days",
        "Filserver": "30 days",
        "Månedsarkiv": "12 months",
    }


@pytest.mark.parametrize("system", LAST_DAY)
def test_forsvinder_naar_backuphistorikken_er_udloebet(system):
    expired = due_after(ERASED_AT, history()[system], Clock.CONTRACT)
    end = end_of_day(LAST_DAY[system])

    assert [
        run_out(expired, now, owed_by_us=True) for now in (just_before(end), end, just_after(end))
    ] == [False, True, True]
