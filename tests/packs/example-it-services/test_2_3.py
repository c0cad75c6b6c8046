"""2.3 Serviceaftaler.

«Aftalen kan gælde for flere serviceaftaler, som løber uafhængigt af hinanden.»
"""

from datetime import date

import pytest

from instruks.agreement.effect import Status
from instruks.agreement.terms import party
from tests.packs.it_services import it_services, values


def running(on):
    return [
        contract.services[0]
        for contract in values(party.SERVICE_AGREEMENT)
        if contract.from_on <= on and (contract.until_on is None or on < contract.until_on)
    ]


def test_flere_serviceaftaler():
    assert [contract.services for contract in values(party.SERVICE_AGREEMENT)] == [
        ("service_desk",),
        ("hosting",),
        ("dba",),
    ]


@pytest.mark.parametrize(
    ("on", "services"),
    [
        (date(2027, 11, 30), ["service_desk", "hosting", "dba"]),
        (date(2027, 12, 1), ["service_desk", "hosting"]),
        (date(2027, 12, 2), ["service_desk", "hosting"]),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_den_ene_ophoerer_og_aftalen_gaelder_for_de_andre(on, services):
    assert running(on) == services
    assert it_services(on).effect.status is Status.IN_FORCE
