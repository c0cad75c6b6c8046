"""A.5 Varighed: behandlingen kan begynde, når Aftalen er trådt i kraft.

«Behandlingen begynder, når Serviceaftalen om ydelserne er trådt i kraft, og fortsætter, til den ophører.»
"""

from datetime import date

import pytest

from instruks.agreement.terms.term_of_agreement import PROCESSING_FROM
from tests.packs.agreed import said
from tests.packs.it_services import changed, it_services, service_agreement, signed_on
from tests.packs.may import answer


def starting(day):
    """The service agreement with one service, from this day."""
    hosting = {"name": "Hosting", "services": ["hosting"], "from_on": day}
    alone = changed(service_agreement(), "2.2", sets={"party.service_agreement": hosting})
    return changed(changed(alone, "2.1", sets={}), "2.3", sets={})


def first_day(**given):
    found = it_services(**given).effect.processing_from
    return found.value, str(found.clause)


def test_overskriften_og_teksten_siger_hver_sit_saa_det_er_det_seneste():
    assert said(it_services(), PROCESSING_FROM) == ("the later of both", "IT-ydelser A.5")


def test_service_desk_begyndte_foer_begge_havde_skrevet_under():
    assert first_day() == (date(2026, 9, 17), "IT-ydelser 14.5")


@pytest.mark.parametrize(
    ("service_from", "first"),
    [
        (date(2026, 9, 16), (date(2026, 9, 17), "IT-ydelser 14.5")),
        (date(2026, 9, 17), (date(2026, 9, 17), "IT-ydelser 14.5")),
        (date(2026, 9, 18), (date(2026, 9, 18), "Serviceaftale 2.2")),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_det_seneste_af_serviceaftalens_start_og_den_sidste_underskrift(service_from, first):
    assert first_day(beside=starting(service_from)) == first


def test_serviceaftalen_1_december_og_underskrift_5_december():
    late = signed_on(controller=date(2026, 12, 5), processor=date(2026, 11, 30))

    assert first_day(agreement=late, beside=starting(date(2026, 12, 1))) == (
        date(2026, 12, 5),
        "IT-ydelser 14.5",
    )


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2026, 12, 1), "must not"),
        (date(2026, 12, 4), "must not"),
        (date(2026, 12, 5), "may"),
        (date(2026, 12, 6), "may"),
    ],
    ids=["serviceaftalens dag", "dagen foer", "den sidste underskrift", "dagen efter"],
)
def test_arbejde_den_1_til_4_december_er_for_tidligt(on, verdict):
    late = signed_on(controller=date(2026, 12, 5), processor=date(2026, 11, 30))
    agreed = it_services(on, agreement=late, beside=starting(date(2026, 12, 1)))
    work = {"service": "hosting", "purpose": "backup", "operation": "backup", "data": "name"}

    assert answer("processing", agreed, **work, people="employees", country="DK")[0] == verdict
