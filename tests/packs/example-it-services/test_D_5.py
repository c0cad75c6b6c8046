"""D.5 Sletning og tilbagelevering.

«Senest 30 dage efter, at behandlingen er ophørt, meddeler den dataansvarlige sit valg … Er der ikke kommet en
meddelelse, når de 30 dage er gået, sender databehandleren en rykker. Svarer den dataansvarlige heller ikke på
den, må databehandleren slette oplysningerne uden at varsle det igen.»
"""

import pytest

from instruks.agreement.terms import termination
from instruks.agreement.terms.termination import Exempt, Silence
from instruks.deadlines.due import (
    Clock,
    due_after,
    earliest_after,
    reminder_due,
    run_out,
    too_early,
)
from tests.deadlines.moments import at, end_of_day, just_after, just_before
from tests.packs.agreed import heard, said
from tests.packs.it_services import it_services, where, yes

ENDED_AT = at("2026-11-26T17:00")
DAY_30_IS_OVER = end_of_day("2026-12-26")  # a Saturday, and the second day of Christmas
MONDAY_IS_OVER = end_of_day("2026-12-28")


def choice_due():
    within = it_services().terms[termination.ANSWER_WITHIN].value
    return due_after(ENDED_AT, within, Clock.CONTRACT)


def test_den_dataansvarlige_bestemmer():
    assert said(it_services(), termination.ACTION) == ("the controller's choice", "IT-ydelser D.5")


def test_senest_30_dage_efter():
    assert said(it_services(), termination.ANSWER_WITHIN) == ("30 days", "IT-ydelser D.5")
    assert (choice_due().strict, choice_due().lenient) == (DAY_30_IS_OVER, MONDAY_IS_OVER)


@pytest.mark.parametrize(
    ("now", "silent"),
    [
        (just_before(MONDAY_IS_OVER), False),
        (MONDAY_IS_OVER, True),
        (just_after(MONDAY_IS_OVER), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_den_dataansvarlige_er_foerst_for_sent_paa_den_efter_juledagene(now, silent):
    assert run_out(choice_due(), now, owed_by_us=False) is silent


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (just_before(end_of_day("2026-12-29")), False),
        (end_of_day("2026-12-29"), True),
        (just_after(end_of_day("2026-12-29")), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_rykkeren_sendes_den_foerste_arbejdsdag_derefter(now, late):
    reminder = reminder_due(choice_due())

    assert reminder.start_at == MONDAY_IS_OVER
    assert run_out(reminder, now, owed_by_us=True) is late


def test_derefter_maa_der_slettes_men_huset_venter_30_dage_og_spoerger_to_personer():
    assert heard(it_services(), termination.SILENCE) == [
        ("IT-ydelser D.5", "wins"),
        ("Husregel 6", "outranked"),
    ]
    assert it_services().terms[termination.SILENCE].value is Silence.REMIND_THEN_ERASE
    assert said(it_services(), termination.GRACE) == ("30 days", "Husregel 7")
    assert yes(termination.TWO_PERSONS) == "Husregel 8"


@pytest.mark.parametrize(
    ("erased_at", "too_soon"),
    [
        (just_before(end_of_day("2027-01-28")), True),
        (end_of_day("2027-01-28"), False),
        (just_after(end_of_day("2027-01-28")), False),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_30_dage_efter_en_rykker_den_29_december(erased_at, too_soon):
    grace = it_services().terms[termination.GRACE].value

    assert (
        too_early(earliest_after(at("2026-12-29T09:00"), grace), erased_at, owed_by_us=True)
        is too_soon
    )


@pytest.mark.parametrize(
    "term",
    [termination.COPIES_TOO, termination.SUBPROCESSORS_TOO, termination.PAID_UNTIL_CHOICE],
    ids=["alle kopier", "underdatabehandlere", "betaling"],
)
def test_hvad_der_foelger_valget(term):
    assert yes(term) == "IT-ydelser D.5"


def test_pligten_gaelder_ikke_automatisk_backup_og_hvad_der_skal_gemmes():
    exempt = dict(where(termination.EXEMPT))

    assert exempt[Exempt.AUTOMATIC_BACKUPS] == ["IT-ydelser D.5"]
    assert exempt[Exempt.LAW] == ["IT-ydelser D.5", "IT-ydelser 11.1", "GDPR 28(3)(g)"]
    assert said(it_services(), termination.BACKUP_ACCESS_LIMITED_TO) == (
        "It- og compliancepersonale",
        "IT-ydelser D.5",
    )
