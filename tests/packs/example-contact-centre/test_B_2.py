"""B.2 Indsigelse mod underdatabehandlere.

«Den Dataansvarlige har 10 dage fra beskedens dato til at gøre skriftlig indsigelse over for
Databehandleren. Indsigelsen skal sige, hvilke konkrete grunde den Dataansvarlige har til den.»
"""

import pytest

from instruks.agreement.terms import subprocessor
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import A_MOMENT, at, day, end_of_day
from tests.packs.agreed import contact_centre, heard, said

NOTICE_OF = at("2026-12-15T09:00")
STRICTLY = end_of_day("2026-12-25")
LENIENTLY = end_of_day("2026-12-28")


def objection_due(notice_of=NOTICE_OF):
    agreed = contact_centre().terms[subprocessor.OBJECT_WITHIN]
    return due_after(notice_of, agreed.value, Clock.CONTRACT)


def test_har_10_dage_fra_beskedens_dato():
    agreed = contact_centre()

    assert said(agreed, subprocessor.OBJECT_WITHIN) == ("10 days", "Kontaktcenter B.2")
    assert said(agreed, subprocessor.NOTICE_COUNTED_FROM) == (
        "date of notice",
        "Kontaktcenter B.2",
    )
    assert said(agreed, subprocessor.OBJECTION_ENDS) == ("period", "Kontaktcenter B.2")


@pytest.mark.parametrize(
    ("now", "late"),
    [(LENIENTLY - A_MOMENT, False), (LENIENTLY, True), (LENIENTLY + A_MOMENT, True)],
    ids=["just before", "exactly at", "just after"],
)
def test_den_dataansvarlige_er_foerst_for_sent_paa_den_efter_juledagene(now, late):
    assert run_out(objection_due(), now, owed_by_us=False) is late


@pytest.mark.parametrize(
    ("now", "over"),
    [(STRICTLY - A_MOMENT, False), (STRICTLY, True), (STRICTLY + A_MOMENT, True)],
    ids=["just before", "exactly at", "just after"],
)
def test_de_10_dage_i_sig_selv_slutter_den_25(now, over):
    assert run_out(objection_due(), now, owed_by_us=True) is over


@pytest.mark.parametrize("clock", ["00:00", "09:00", "23:59"])
def test_beskedens_dato_taeller_ikke_selv_med(clock):
    due = objection_due(at(f"2026-12-15T{clock}"))

    assert (due.last_day, due.lenient_last_day) == (day("2026-12-25"), day("2026-12-28"))


def test_over_paasken():
    due = objection_due(at("2026-03-26T12:00"))

    assert (due.last_day, due.lenient_last_day) == (day("2026-04-05"), day("2026-04-07"))


def test_10_dage_her_gaar_forud_for_14_dage_i_de_generelle_vilkaar():
    assert heard(contact_centre(), subprocessor.OBJECT_WITHIN) == [
        ("Kontaktcenter B.2", "wins"),
        ("Generelle vilkår 4", "outranked"),
    ]


def test_skriftlig_indsigelse():
    assert said(contact_centre(), subprocessor.OBJECTION_IN_WRITING) == (
        "True",
        "Kontaktcenter B.2",
    )


def test_skal_sige_hvilke_konkrete_grunde():
    assert said(contact_centre(), subprocessor.OBJECTION_GROUNDS) == (
        "specific reasons stated",
        "Kontaktcenter B.2",
    )


def test_databehandleren_giver_besked():
    assert said(contact_centre(), subprocessor.TELL_CHANGES) == ("True", "Kontaktcenter B.2")


def test_hvad_der_foelger_af_en_indsigelse_siger_ingen_af_teksterne():
    terms = contact_centre().terms

    assert terms.get(subprocessor.OBJECTION_MAY_STOP_DELIVERY) is None
    assert terms.get(subprocessor.OBJECTION_KEEPS_PAYMENT) is None
    assert terms.get(subprocessor.REFUSAL_IS_NO_BREACH) is None
