"""Må vi begynde at bruge en ny underdatabehandler? B.1, B.2, C.5 og C.6.

«Den Dataansvarlige har 10 dage fra beskedens dato til at gøre skriftlig indsigelse» (B.2), men godkendelsen er
skriftlig (B.1): tavshed er ingen.
"""

from datetime import date

import pytest

from instruks.decisions.change import Outcome, Plan
from instruks.decisions.new_subprocessor import what_if
from tests.packs.agreed import contact_centre

TOLD_ON = date(2026, 12, 15)


def change(**plan):
    asked = {
        "name": "Ny Omstilling ApS",
        "country": "DK",
        "activity": "host",
        "from_on": date(2027, 6, 1),
        "told_on": TOLD_ON,
    }
    return what_if(Plan(**asked | plan), contact_centre())


def clauses(given):
    return [str(reason.clause) for reason in given.ruling.because]


def test_tavshed_godkender_ikke_hvor_laenge_den_end_varer():
    given = change(from_on=date(2036, 1, 1))

    assert given.outcome is Outcome.NEEDS_APPROVAL
    assert clauses(given) == ["Kontaktcenter B.1", "Kontaktcenter C.5"]


def test_de_10_dage_vises_ved_siden_af():
    given = change()

    assert given.notice is None
    assert given.object_until.last_day == date(2026, 12, 25)
    assert given.object_until.lenient_last_day == date(2026, 12, 28)
    assert given.earliest_on == date(2026, 12, 29)


@pytest.mark.parametrize(
    ("approved_on", "outcome"),
    [
        (date(2027, 5, 31), Outcome.ALLOWED),
        (date(2027, 6, 1), Outcome.ALLOWED),
        (date(2027, 6, 2), Outcome.NEEDS_APPROVAL),
    ],
    ids=["dagen foer", "paa dagen", "dagen efter"],
)
def test_en_skriftlig_godkendelse_gaelder_fra_sin_dag(approved_on, outcome):
    assert change(approved_on=approved_on).outcome is outcome


def test_en_indsigelse_stopper_den():
    assert change(objected=True).outcome is Outcome.BLOCKED


def test_et_tredjeland_uden_grundlag_er_lukket():
    given = change(country="IN")

    assert given.outcome is Outcome.BLOCKED
    assert "Kontaktcenter C.6" in clauses(given)


def test_en_der_staar_paa_listen_til_det_arbejde_er_i_orden():
    assert change(name="Klitrose Omstilling A/S").outcome is Outcome.ALLOWED
