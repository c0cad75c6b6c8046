"""12.1 Dokumentation og revision.

«al den information, der skal til for at vise, at artikel 28 i databeskyttelsesforordningen og Aftalen er
overholdt … åbner for og bidrager til revision, herunder inspektion på stedet»
"""

import pytest

from instruks.agreement.terms.audit import CONTRIBUTES, INFORMATION_GIVEN
from tests.packs.agreed import heard
from tests.packs.it_services import it_services


@pytest.mark.parametrize("term", [INFORMATION_GIVEN, CONTRIBUTES], ids=["information", "revision"])
def test_al_den_information_og_bidrager_til_revision(term):
    assert heard(it_services(), term) == [
        ("IT-ydelser 12.1", "wins"),
        ("GDPR 28(3)(h)", "says the same"),
    ]
