"""14.5 Underskrift.

«Inger Fjeldgaard Holt | Rasmus Nordentoft Bjerre … 14. september 2026 | 17. september 2026»
"""

from datetime import date

import pytest

from instruks.agreement.effect import Status
from instruks.agreement.terms.contact import Side
from instruks.agreement.terms.term_of_agreement import SIGNATURE
from tests.packs.it_services import it_services, signed_on, values


def test_begge_parter_har_skrevet_under_hver_sin_dag():
    assert {each.side: (each.name, each.on) for each in values(SIGNATURE)} == {
        Side.CONTROLLER: ("Inger Fjeldgaard Holt", date(2026, 9, 14)),
        Side.PROCESSOR: ("Rasmus Nordentoft Bjerre", date(2026, 9, 17)),
    }


@pytest.mark.parametrize("missing", ["controller", "processor"])
def test_mangler_datoen_traeder_aftalen_ikke_i_kraft(missing):
    days = {"controller": date(2026, 9, 14), "processor": date(2026, 9, 17)} | {missing: None}

    assert it_services(agreement=signed_on(**days)).effect.status is Status.UNSIGNED
