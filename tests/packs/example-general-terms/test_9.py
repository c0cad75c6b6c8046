"""9 Underskrifter.

«Viggo Engholm, kommunaldirektør, 14. september 2026 … Ragna Storm, direktør, 16. september 2026»
"""

from datetime import date

import pytest

from instruks.agreement.effect import Status
from tests.packs.agreed import pack, standing


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2026, 9, 14), Status.NOT_YET),
        (date(2026, 9, 15), Status.NOT_YET),
        (date(2026, 9, 16), Status.IN_FORCE),
        (date(2026, 9, 17), Status.IN_FORCE),
    ],
    ids=["the first signature", "just before the last", "exactly at", "just after"],
)
def test_den_sidste_underskrift_giver_virkning(on, status):
    effect = standing(pack("example-general-terms"), on).effect

    assert effect.status is status
    assert str(effect.from_on.clause) == "Generelle vilkår 9"
