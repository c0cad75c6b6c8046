"""C.3 Hjælp til den Dataansvarlige.

«Henvender en registreret sig til Databehandleren, går henvendelsen videre … Er et brud sket … får den
Dataansvarlige uden unødig forsinkelse de oplysninger, der skal bruges til anmeldelsen.»
"""

import pytest

from instruks.agreement.terms import breach, rights
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import A_MOMENT, at, end_of_day
from tests.packs.agreed import all_said, contact_centre, said

RECEIVED_AT = at("2026-11-20T15:00")  # a Friday
MONDAY_IS_OVER = end_of_day("2026-11-23")
AWARE_AT = at("2026-10-24T12:30+02:00")  # the clocks change that night
A_DAY_LATER = at("2026-10-25T11:30+01:00")


def test_inden_for_rimelighedens_graenser_med_de_oplysninger_den_har():
    agreed = contact_centre()

    assert said(agreed, rights.WITHIN_REASON) == ("True", "Kontaktcenter C.3")
    assert all_said(agreed, rights.MEANS) == [
        ("Oplysninger, som Databehandleren har", "Kontaktcenter C.3")
    ]


def test_rettighederne_selv_og_fristen_staar_i_loven():
    agreed = contact_centre()

    assert [right.value for right, _ in all_said(agreed, rights.RIGHT)] == [
        str(article) for article in range(13, 23)
    ]
    assert said(agreed, rights.ANSWER_WITHIN) == ("1 month", "GDPR 12(3)")


def test_henvendelsen_gaar_videre():
    assert said(contact_centre(), rights.FORWARD) == ("True", "Kontaktcenter C.3")


def test_hvor_hurtigt_den_gaar_videre_siger_kun_huset():
    assert said(contact_centre(), rights.FORWARD_WITHIN) == ("1 business day", "Husregel 3")


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (at("2026-11-23T12:00"), False),
        (MONDAY_IS_OVER - A_MOMENT, False),
        (MONDAY_IS_OVER, True),
        (MONDAY_IS_OVER + A_MOMENT, True),
        (at("2026-11-25T09:00"), True),
    ],
    ids=["Monday noon", "just before", "exactly at", "just after", "Wednesday"],
)
def test_en_henvendelse_fra_fredag_er_videre_senest_mandag(now, late):
    within = contact_centre().terms[rights.FORWARD_WITHIN].value
    due = due_after(RECEIVED_AT, within, Clock.CONTRACT)

    assert run_out(due, now, owed_by_us=True) is late


def test_uden_unoedig_forsinkelse():
    assert said(contact_centre(), breach.WITHOUT_UNDUE_DELAY) == ("True", "Kontaktcenter C.3")
    assert said(contact_centre(), breach.HELP_REPORT) == ("True", "Kontaktcenter C.3")


def test_timer_staar_der_ikke_saa_24_er_husets_eget_maal():
    assert said(contact_centre(), breach.NOTICE) == ("24 hours", "Husregel 5")


@pytest.mark.parametrize(
    ("now", "late"),
    [(A_DAY_LATER - A_MOMENT, False), (A_DAY_LATER, False), (A_DAY_LATER + A_MOMENT, True)],
    ids=["just before", "exactly at", "just after"],
)
def test_husets_24_timer_er_rigtige_timer_ogsaa_natten_hvor_uret_stilles(now, late):
    within = contact_centre().terms[breach.NOTICE].value
    due = due_after(AWARE_AT, within, Clock.CONTRACT)

    assert run_out(due, now, owed_by_us=True) is late


def test_hvad_anmeldelsen_indeholder_staar_i_loven():
    facts = all_said(contact_centre(), breach.FACT)

    assert {clause for _, clause in facts} == {"GDPR 33(3)"}
    assert {fact for fact, _ in facts} == set(breach.Fact)
