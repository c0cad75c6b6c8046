"""9.2 Anden bistand.

«at anmelde et brud på persondatasikkerheden til Datatilsynet uden unødig forsinkelse og så vidt muligt inden
72 timer … at underrette de registrerede … at udarbejde en konsekvensanalyse … at høre Datatilsynet»
"""

import pytest

from instruks.agreement.terms import breach, rights
from instruks.agreement.terms.rights import Help
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import at, just_after, just_before
from tests.packs.agreed import heard, said
from tests.packs.it_services import it_services, where, yes

AWARE_AT = at("2026-11-20T16:30")  # a Friday
THREE_DAYS_LATER = at("2026-11-23T16:30")


def report_due():
    return due_after(AWARE_AT, it_services().terms[breach.REPORT_WITHIN].value, Clock.STATUTORY)


def test_inden_72_timer_som_loven():
    assert heard(it_services(), breach.REPORT_WITHIN) == [
        ("IT-ydelser 9.2.a", "wins"),
        ("GDPR 33(1)", "says the same"),
    ]


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (just_before(THREE_DAYS_LATER), False),
        (THREE_DAYS_LATER, False),
        (just_after(THREE_DAYS_LATER), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_72_timer_loeber_ogsaa_i_weekenden(now, late):
    assert run_out(report_due(), now, owed_by_us=True) is late


def test_talt_i_hele_timer_er_der_en_halv_time_mere_som_kun_vises():
    assert report_due().also[0].ends_at == at("2026-11-23T17:00")


def test_til_datatilsynet():
    found = it_services().terms[breach.AUTHORITY]

    assert found.value == "Datatilsynet"
    assert [str(place) for place in (found.clause, *found.also)] == [
        "IT-ydelser 9.2.a",
        "IT-ydelser 9.2.d",
    ]


@pytest.mark.parametrize(
    ("letter", "what"),
    [
        ("a", Help.BREACH_REPORT),
        ("b", Help.TELLING_PERSONS),
        ("c", Help.IMPACT_ASSESSMENT),
        ("d", Help.PRIOR_CONSULTATION),
    ],
)
def test_hjaelper_endvidere_den_dataansvarlige_med(letter, what):
    assert f"IT-ydelser 9.2.{letter}" in dict(where(rights.HELP))[what]


def test_at_anmelde_og_at_underrette_de_registrerede():
    assert yes(breach.HELP_REPORT) == "IT-ydelser 10.3"
    assert yes(breach.HELP_TELL_PERSONS) == "IT-ydelser 9.2.b"


def test_myndighedens_otte_uger_staar_i_loven():
    assert said(it_services(), rights.CONSULTATION_WITHIN)[0] == "8 weeks"
    assert said(it_services(), rights.CONSULTATION_EXTENSION)[0] == "6 weeks"
