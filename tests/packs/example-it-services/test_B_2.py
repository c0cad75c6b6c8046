"""B.2 Varsel og indsigelse.

«skal være nået frem til den dataansvarlige mindst 30 dage, før ændringen får virkning, hvis det uden videre
lader sig gøre … et konkret behov i særlige tilfælde … før ændringen efter varslet får virkning, og den kan
kun bygge på rimelige og konkrete grunde … Det er ikke misligholdelse, og databehandleren beholder sit krav på
betaling.»
"""

import pytest

from instruks.agreement.terms import subprocessor
from instruks.agreement.terms.subprocessor import Grounds, ObjectionEnds
from instruks.deadlines.due import due_before, latest_before, run_out
from tests.deadlines.moments import at, just_after, just_before
from tests.packs.agreed import heard, said
from tests.packs.it_services import it_services, yes

EFFECT_AT = at("2027-01-15T08:00")
DAY_30_BEFORE_BEGINS = at("2026-12-16T00:00")


def notice_due():
    return latest_before(EFFECT_AT, it_services().terms[subprocessor.NOTICE].value)


def test_skal_vaere_naaet_frem_til_den_dataansvarlige():
    assert heard(it_services(), subprocessor.NOTICE_COUNTED_FROM) == [
        ("IT-ydelser B.2", "wins"),
        ("Husregel 15", "says the same"),
    ]


def test_hvis_det_uden_videre_lader_sig_goere_goer_ikke_7_3_bloedere():
    assert yes(subprocessor.NOTICE_IF_POSSIBLE) == "IT-ydelser B.2"
    assert said(it_services(), subprocessor.NOTICE) == ("30 days", "IT-ydelser 7.3")


def test_i_saerlige_tilfaelde():
    assert yes(subprocessor.URGENT_PATH) == "IT-ydelser B.2"


@pytest.mark.parametrize(
    ("arrived_at", "late"),
    [
        (just_before(DAY_30_BEFORE_BEGINS), False),
        (DAY_30_BEFORE_BEGINS, True),
        (just_after(DAY_30_BEFORE_BEGINS), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_mindst_30_dage_foer_aendringen_faar_virkning(arrived_at, late):
    assert run_out(notice_due(), arrived_at, owed_by_us=True) is late


def test_en_indsigelse_indtil_aendringen_faar_virkning():
    found = it_services().terms

    assert found[subprocessor.OBJECTION_ENDS].value is ObjectionEnds.EFFECT
    assert found.get(subprocessor.OBJECT_WITHIN) is None


@pytest.mark.parametrize(
    ("objected_at", "late"),
    [
        (at("2027-01-15T07:59"), False),
        (just_before(EFFECT_AT), False),
        (EFFECT_AT, True),
        (just_after(EFFECT_AT), True),
    ],
    ids=["a minute before", "just before", "exactly at", "just after"],
)
def test_foer_aendringen_efter_varslet_faar_virkning(objected_at, late):
    assert run_out(due_before(EFFECT_AT), objected_at, owed_by_us=False) is late


def test_kun_paa_rimelige_og_konkrete_grunde():
    assert it_services().terms[subprocessor.OBJECTION_GROUNDS].value is Grounds.REASONABLE


@pytest.mark.parametrize(
    "term",
    [
        subprocessor.OBJECTION_MAY_STOP_DELIVERY,
        subprocessor.OBJECTION_KEEPS_PAYMENT,
        subprocessor.SPECIFIC_WHERE_AGREED,
        subprocessor.REFUSAL_IS_NO_BREACH,
    ],
    ids=["kan ikke levere", "betaling", "forudgaaende tilladelse", "ikke misligholdelse"],
)
def test_hvad_der_foelger_af_en_indsigelse(term):
    assert yes(term) == "IT-ydelser B.2"
