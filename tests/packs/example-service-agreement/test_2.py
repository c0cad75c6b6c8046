"""2 Ydelserne.

«fra den 15. september 2026 … fra den 1. oktober 2026 … fra den 1. december 2026 til og med den 30. november 2027»
"""

from datetime import date

import pytest

from instruks.agreement.terms.party import SERVICE_AGREEMENT
from instruks.agreement.terms.term_of_agreement import SIGNATURE
from tests.packs.it_services import values, where


def of(slug):
    (found,) = [each for each in values(SERVICE_AGREEMENT) if slug in each.services]
    return found


@pytest.mark.parametrize(
    ("slug", "from_on", "clause"),
    [
        ("service_desk", date(2026, 9, 15), "Serviceaftale 2.1"),
        ("hosting", date(2026, 10, 1), "Serviceaftale 2.2"),
        ("dba", date(2026, 12, 1), "Serviceaftale 2.3"),
    ],
)
def test_hver_ydelse_leveres_fra_sin_dag(slug, from_on, clause):
    assert of(slug).from_on == from_on
    assert dict(where(SERVICE_AGREEMENT))[of(slug)] == [clause]


def test_service_desk_begynder_foer_den_sidste_underskrift_og_de_andre_efter():
    last = max(each.on for each in values(SIGNATURE))

    assert [slug for slug in ("service_desk", "hosting", "dba") if of(slug).from_on < last] == [
        "service_desk"
    ]


def test_til_og_med_den_30_november_er_til_den_1_december():
    assert of("dba").until_on == date(2027, 12, 1)
