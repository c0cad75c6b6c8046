"""14.1 Ikrafttræden.

«Aftalen træder i kraft den dag, den er underskrevet af begge parter.»
"""

from datetime import date

import pytest

from instruks.agreement.effect import Status
from instruks.agreement.terms.term_of_agreement import EFFECT_FROM
from tests.packs.agreed import heard
from tests.packs.it_services import it_services, signed_on


def test_den_dag_den_er_underskrevet_af_begge_gaar_forud_for_serviceaftalens_dag():
    assert heard(it_services(), EFFECT_FROM) == [
        ("IT-ydelser 14.1", "wins"),
        ("Serviceaftale 3", "outranked"),
    ]


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2026, 9, 16), Status.NOT_YET),
        (date(2026, 9, 17), Status.IN_FORCE),
        (date(2026, 9, 18), Status.IN_FORCE),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_det_er_den_sidste_underskrift_der_taeller(on, status):
    effect = it_services(on).effect

    assert effect.status is status
    assert effect.from_on.value == date(2026, 9, 17)


@pytest.mark.parametrize("side", ["controller", "processor"])
def test_en_enkelt_underskrift_er_ikke_nok(side):
    one = it_services(agreement=signed_on(**{side: date(2026, 9, 14)}))

    assert one.effect.status is Status.UNSIGNED
    assert one.effect.from_on is None


def test_raekkefoelgen_er_lige_meget():
    reverse = signed_on(controller=date(2026, 9, 17), processor=date(2026, 9, 14))

    assert it_services(agreement=reverse).effect.from_on.value == date(2026, 9, 17)
