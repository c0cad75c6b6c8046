"""C.3 Bistand til den dataansvarlige.

«På konkret anmodning hjælper databehandleren … giver databehandleren uden unødigt ophold henvendelsen videre
til den dataansvarlige … passende tekniske og organisatoriske foranstaltninger … brud på persondatasikkerheden
… underretning af registrerede om brud … konsekvensanalyser … forudgående høring af tilsynsmyndigheden»
"""

import pytest

from instruks.agreement.falling_due import falls_due
from instruks.agreement.terms import breach, rights
from instruks.agreement.terms.rights import Help
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import at, end_of_day, just_after, just_before
from tests.packs.agreed import findings, said
from tests.packs.it_services import it_services, where, yes

RECEIVED_AT = at("2026-11-20T15:00")  # a Friday
MONDAY_IS_OVER = end_of_day("2026-11-23")


def test_paa_konkret_anmodning():
    assert yes(rights.ON_REQUEST) == "IT-ydelser C.3"
    assert yes(breach.ON_REQUEST_ONLY) == "IT-ydelser C.3"


@pytest.mark.parametrize("what", Help)
def test_hjaelper_ogsaa_med(what):
    assert "IT-ydelser C.3" in dict(where(rights.HELP))[what]


def test_giver_henvendelsen_videre():
    assert yes(rights.FORWARD) == "IT-ydelser C.3"


def test_hvor_laenge_uden_unoedigt_ophold_er_siger_kun_huset():
    assert said(it_services(), rights.FORWARD_WITHIN) == ("1 business day", "Husregel 3")


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (just_before(MONDAY_IS_OVER), False),
        (MONDAY_IS_OVER, True),
        (just_after(MONDAY_IS_OVER), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_en_henvendelse_fredag_er_givet_videre_foer_mandag_er_gaaet(now, late):
    forward = due_after(
        RECEIVED_AT, it_services().terms[rights.FORWARD_WITHIN].value, Clock.CONTRACT
    )

    assert run_out(forward, now, owed_by_us=True) is late


def test_et_brud_fortaelles_inden_24_timer_uden_at_nogen_har_bedt_om_det():
    known = {"breach_known_to_processor": at("2026-11-20T16:30")}
    (row,) = [row for row in falls_due(it_services(), known) if row.duty.slug == "tell_breach"]

    assert row.due.strict == at("2026-11-21T16:30")
    assert str(row.cited.clause) == "IT-ydelser 10.2"
    assert "IT-ydelser 10.1" in findings(it_services(), "unconditional_beside_on_request")
