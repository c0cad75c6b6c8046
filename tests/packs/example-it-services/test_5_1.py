"""5.1 Adgang og tavshedspligt.

«Adgang til personoplysningerne gives kun til personer, der arbejder under databehandlerens instruktion, og
som enten har forpligtet sig til fortrolighed eller efter loven har en passende tavshedspligt … Databehandleren
gennemgår løbende, hvem der har adgang.»
"""

import pytest

from instruks.agreement.terms import access
from tests.packs.agreed import said
from tests.packs.it_services import it_services, yes


@pytest.mark.parametrize(
    "term",
    [
        access.UNDER_AUTHORITY,
        access.PLEDGE,
        access.NEEDED_ONLY,
        access.REVIEWED,
        access.CLOSED_WHEN_NOT_NEEDED,
    ],
    ids=["under instruktion", "tavshedspligt", "noedvendigt", "loebende", "mister den"],
)
def test_adgang_gives_kun_saadan(term):
    assert yes(term) == "IT-ydelser 5.1"


def test_hvor_tit_loebende_er_siger_kun_huset():
    assert said(it_services(), access.REVIEW_EVERY) == ("3 months", "Husregel 1")
