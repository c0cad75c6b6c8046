"""4.2 Varsling om ulovlig instruks.

«giver databehandleren straks den dataansvarlige besked om det.»
"""

import pytest

from instruks.agreement.terms.instruction import WARN_UNLAWFUL
from instruks.deadlines.due import due_that_day, run_out
from tests.deadlines.moments import at, end_of_day, just_after, just_before
from tests.packs.agreed import heard, said
from tests.packs.it_services import it_services, setting, signed

THAT_DAY_IS_OVER = end_of_day("2026-11-20")


def test_straks():
    assert heard(it_services(), WARN_UNLAWFUL) == [
        ("IT-ydelser 4.2", "wins"),
        ("GDPR 28(3)", "says the same"),
    ]


def test_uden_unoedig_forsinkelse_er_for_lidt():
    slower = setting(signed(), "4.2", {"instruction.warn_unlawful": "without undue delay"})

    assert said(it_services(agreement=slower), WARN_UNLAWFUL) == ("immediately", "GDPR 28(3)")


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (just_before(THAT_DAY_IS_OVER), False),
        (THAT_DAY_IS_OVER, True),
        (just_after(THAT_DAY_IS_OVER), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_straks_er_for_os_senest_samme_dag(now, late):
    warning = due_that_day(at("2026-11-20T15:00"))

    assert run_out(warning, now, owed_by_us=True) is late
