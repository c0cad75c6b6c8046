"""10.2 Frist for underretning.

«hvis det er muligt, senest 24 timer efter, at databehandleren fik kendskab til bruddet»
"""

import pytest

from instruks.agreement.terms.breach import NOTICE, NOTICE_IF_POSSIBLE
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import at, just_after, just_before
from tests.packs.agreed import heard, said
from tests.packs.it_services import it_services, yes

A_DAY = [  # the first two hold a night on which the clocks change
    ("2026-10-24T12:30+02:00", "2026-10-25T11:30+01:00"),
    ("2026-03-28T12:30+01:00", "2026-03-29T13:30+02:00"),
    ("2026-11-20T16:30+01:00", "2026-11-21T16:30+01:00"),
]


def test_senest_24_timer_hvis_det_er_muligt():
    assert said(it_services(), NOTICE) == ("24 hours", "IT-ydelser 10.2")
    assert yes(NOTICE_IF_POSSIBLE) == "IT-ydelser 10.2"


@pytest.mark.parametrize(("aware_at", "end"), A_DAY)
def test_24_timer_er_forloebne_timer(aware_at, end):
    notice = due_after(at(aware_at), it_services().terms[NOTICE].value, Clock.CONTRACT)

    assert [
        run_out(notice, now, owed_by_us=True)
        for now in (just_before(at(end)), at(end), just_after(at(end)))
    ] == [False, False, True]


def test_serviceaftalens_72_timer_viger():
    assert heard(it_services(), NOTICE) == [
        ("IT-ydelser 10.2", "wins"),
        ("Serviceaftale 6.1", "outranked"),
        ("Husregel 5", "says the same"),
    ]
