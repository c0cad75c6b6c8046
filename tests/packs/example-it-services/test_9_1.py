"""9.1 De registreredes rettigheder.

«hjælper databehandleren med passende tekniske og organisatoriske foranstaltninger den dataansvarlige med at
besvare henvendelser fra registrerede … retten til indsigt … retten til dataportabilitet»
"""

import pytest

from instruks.agreement.terms.rights import ANSWER_WITHIN, RIGHT, Right
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import at, end_of_day, just_after, just_before
from tests.packs.agreed import said
from tests.packs.it_services import it_services, where

THE_MONTH_IS_OVER = end_of_day("2026-12-28")


@pytest.mark.parametrize(
    ("letter", "right"),
    [
        ("a", Right.INFORMATION_COLLECTED),
        ("b", Right.INFORMATION_OBTAINED),
        ("c", Right.ACCESS),
        ("d", Right.RECTIFICATION),
        ("e", Right.ERASURE),
        ("f", Right.RESTRICTION),
        ("g", Right.TELLING_RECIPIENTS),
        ("h", Right.PORTABILITY),
        ("i", Right.OBJECTION),
        ("j", Right.NO_AUTOMATED_DECISION),
    ],
)
def test_hjaelper_med_at_besvare_henvendelser_om(letter, right):
    assert dict(where(RIGHT))[right] == [f"IT-ydelser 9.1.{letter}", "GDPR 28(3)(e)"]


def test_den_dataansvarliges_maaned_staar_i_loven():
    assert said(it_services(), ANSWER_WITHIN) == ("1 month", "GDPR 12(3)")


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (just_before(THE_MONTH_IS_OVER), False),
        (THE_MONTH_IS_OVER, True),
        (just_after(THE_MONTH_IS_OVER), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_en_henvendelse_den_25_november_besvares_inden_den_28_december_er_gaaet(now, late):
    answer = due_after(
        at("2026-11-25T10:00"), it_services().terms[ANSWER_WITHIN].value, Clock.STATUTORY
    )

    assert run_out(answer, now, owed_by_us=True) is late
