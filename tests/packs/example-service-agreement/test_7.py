"""7 Kontaktpersoner.

«senest 5 arbejdsdage efter skiftet»
"""

import pytest

from instruks.agreement.terms.contact import TELL_CHANGES_WITHIN
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import at, end_of_day, just_after, just_before
from tests.packs.agreed import said
from tests.packs.it_services import it_services

FIFTH_DAY_IS_OVER = end_of_day("2026-11-27")


def test_5_arbejdsdage():
    assert said(it_services(), TELL_CHANGES_WITHIN) == ("5 business days", "Serviceaftale 7")


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (just_before(FIFTH_DAY_IS_OVER), False),
        (FIFTH_DAY_IS_OVER, True),
        (just_after(FIFTH_DAY_IS_OVER), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_senest_5_arbejdsdage_efter_et_skift_en_fredag(now, late):
    within = it_services().terms[TELL_CHANGES_WITHIN].value

    assert (
        run_out(due_after(at("2026-11-20T12:00"), within, Clock.CONTRACT), now, owed_by_us=True)
        is late
    )
