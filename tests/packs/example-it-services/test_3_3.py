"""3.3 Behandlingsgrundlag.

«Den dataansvarlige sikrer, at der er hjemmel til hver behandling»
"""

import pytest

from instruks.agreement.terms.controller import HAS_LEGAL_BASIS
from instruks.agreement.terms.data import ITEM, Category
from tests.packs.it_services import values, yes


def test_den_dataansvarlige_sikrer_at_der_er_hjemmel():
    assert yes(HAS_LEGAL_BASIS) == "IT-ydelser 3.3"


@pytest.mark.parametrize("category", [Category.SPECIAL, Category.NATIONAL_ID])
def test_hvad_der_kraever_saerlig_hjemmel_er_kun_valgt_med_en(category):
    chosen = [item for item in values(ITEM) if item.category is category and item.chosen]

    assert chosen
    assert [item.slug for item in chosen if not item.ground] == []
