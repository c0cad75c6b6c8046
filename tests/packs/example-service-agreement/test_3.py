"""3 Varighed.

«træder i kraft den 1. september 2026 og løber til og med den 30. september 2031»
"""

from datetime import date

import pytest

from instruks.agreement.effect import Status
from tests.packs.agreed import standing
from tests.packs.it_services import it_services, service_agreement


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2026, 8, 31), Status.NOT_YET),
        (date(2026, 9, 1), Status.IN_FORCE),
        (date(2026, 9, 2), Status.IN_FORCE),
        (date(2031, 9, 30), Status.IN_FORCE),
        (date(2031, 10, 1), Status.ENDED),
        (date(2031, 10, 2), Status.ENDED),
    ],
    ids=["before", "the first day", "after it", "the last day", "the day after", "later"],
)
def test_fra_den_1_september_til_og_med_den_30_september(on, status):
    assert standing(service_agreement(), on).effect.status is status


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2031, 9, 30), Status.IN_FORCE),
        (date(2031, 10, 1), Status.ENDED),
        (date(2031, 10, 2), Status.ENDED),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_naar_den_ophoerer_ophoerer_behandlingen(on, status):
    effect = it_services(on).effect

    assert effect.status is status
    assert str(effect.until_on.clause) == "Serviceaftale 3"
