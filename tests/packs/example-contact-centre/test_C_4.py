"""C.4 Opbevaring og sletning.

«… slettes 30 dage efter opsætningen, eller så snart der ikke længere er brug for dem … Holder den
Dataansvarlige op med at bruge Havbrise Kontaktcenter, slettes oplysningerne i det øjeblik, brugen hører op.»
"""

import pytest

from instruks.agreement.terms import operation, retention, termination
from instruks.deadlines.due import (
    Clock,
    due_after,
    due_at_once,
    due_that_day,
    earliest_of,
    run_out,
)
from tests.deadlines.moments import A_MOMENT, at, day, end_of_day
from tests.packs.agreed import all_said, checks, contact_centre, heard, said

SET_UP_AT = at("2026-11-01T10:00")
DAY_30_IS_OVER = end_of_day("2026-12-01")
USE_ENDS_AT = at("2026-11-30T16:00")


def after_set_up():
    within = contact_centre().terms[retention.SETUP_DATA].value
    return due_after(SET_UP_AT, within, Clock.CONTRACT)


def test_slettes_30_dage_efter_opsaetningen():
    assert said(contact_centre(), retention.SETUP_DATA) == ("30 days", "Kontaktcenter C.4")


@pytest.mark.parametrize(
    ("now", "late"),
    [(DAY_30_IS_OVER - A_MOMENT, False), (DAY_30_IS_OVER, True), (DAY_30_IS_OVER + A_MOMENT, True)],
    ids=["just before", "exactly at", "just after"],
)
def test_databehandleren_er_for_sent_paa_den_naar_dag_30_er_gaaet(now, late):
    assert run_out(after_set_up(), now, owed_by_us=True) is late


@pytest.mark.parametrize(
    ("need_ended", "last_day"),
    [
        ("2026-11-10T12:00", "2026-11-10"),
        ("2026-11-30T12:00", "2026-11-30"),
        ("2026-12-01T12:00", "2026-12-01"),
        ("2026-12-02T12:00", "2026-12-01"),
    ],
    ids=["long before", "just before", "exactly at", "just after"],
)
def test_eller_saa_snart_der_ikke_laengere_er_brug_for_dem(need_ended, last_day):
    due = earliest_of(after_set_up(), due_that_day(at(need_ended)))

    assert due.last_day == day(last_day)
    assert said(contact_centre(), retention.SETUP_DATA_OR_NEED) == ("True", "Kontaktcenter C.4")


def test_databehandleren_gemmer_ikke_andet():
    assert said(contact_centre(), retention.NOTHING_ELSE_KEPT) == ("True", "Kontaktcenter C.4")


def test_efter_de_frister_som_den_dataansvarlige_selv_saetter():
    assert said(contact_centre(), retention.BY_CONTROLLER_IN_PRODUCT) == (
        "True",
        "Kontaktcenter C.4",
    )


def test_i_det_oejeblik_brugen_hoerer_op():
    assert said(contact_centre(), termination.ERASE_AT_END) == ("True", "Kontaktcenter C.4")


@pytest.mark.parametrize(
    ("now", "late"),
    [(USE_ENDS_AT - A_MOMENT, False), (USE_ENDS_AT, False), (USE_ENDS_AT + A_MOMENT, True)],
    ids=["just before", "exactly at", "just after"],
)
def test_oejeblikket_er_ikke_senere_end_selve_ophoeret(now, late):
    assert run_out(due_at_once(USE_ENDS_AT), now, owed_by_us=True) is late


def test_men_loven_lader_den_dataansvarlige_vaelge_at_faa_dem_tilbage():
    agreed = contact_centre()

    assert said(agreed, termination.ACTION) == ("the controller's choice", "GDPR 28(3)(g)")
    assert heard(agreed, termination.ACTION) == [
        ("Kontaktcenter C.4", "undercuts the law"),
        ("GDPR 28(3)(g)", "has the last word"),
    ]
    assert checks(agreed, termination.ACTION) == [("no effect toward the law", "GDPR 28(3)(g)")]


def test_mellem_parterne_staar_der_stadig_slettes():
    between = contact_centre().terms.trace(termination.ACTION).between_parties

    assert (between.value, str(between.clause)) == (termination.Action.ERASE, "Kontaktcenter C.4")


def test_at_slette_er_en_del_af_instruksen():
    erasing = [
        clause
        for each, clause in all_said(contact_centre(), operation.ALLOWED)
        if "erase" in each.may
    ]

    assert erasing == ["Kontaktcenter C.4"]
