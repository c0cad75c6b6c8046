"""C.8 Tilsyn med underdatabehandlere.

«Databehandleren holder tilsyn med underdatabehandleren og siger det til den Dataansvarlige, når et tilsyn
giver anledning til det. Tilsynet er, at Databehandleren læser en erklæring fra en uafhængig revisor …»
"""

import pytest

from instruks.agreement.terms import supervision
from instruks.agreement.terms.supervision import Method
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import A_MOMENT, at, end_of_day
from tests.packs.agreed import all_said, contact_centre, said

SUPERVISED_AT = at("2026-11-20T14:00")
THE_YEAR_IS_OVER = end_of_day("2027-11-20")


def test_laeser_en_erklaering_og_hvis_noedvendigt_besoeger_en_tredjemand_stedet():
    assert all_said(contact_centre(), supervision.METHOD) == [
        (Method.AUDITORS_REPORT, "Kontaktcenter C.8"),
        (Method.INSPECTION_BY_THIRD_PARTY, "Kontaktcenter C.8"),
    ]


def test_siger_det_naar_et_tilsyn_giver_anledning_til_det():
    assert said(contact_centre(), supervision.TELL_IF_CAUSE) == ("True", "Kontaktcenter C.8")


def test_hvor_tit_siger_kun_huset():
    assert said(contact_centre(), supervision.EVERY) == ("1 year", "Husregel 12")


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (THE_YEAR_IS_OVER - A_MOMENT, False),
        (THE_YEAR_IS_OVER, True),
        (THE_YEAR_IS_OVER + A_MOMENT, True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_naeste_tilsyn_er_senest_et_aar_efter_det_sidste(now, late):
    every = contact_centre().terms[supervision.EVERY].value
    due = due_after(SUPERVISED_AT, every, Clock.CONTRACT)

    assert run_out(due, now, owed_by_us=True) is late
