"""B.1 Godkendte underdatabehandlere.

«Fra Aftalens ikrafttræden har den dataansvarlige godkendt disse underdatabehandlere … fortæller den
dataansvarlige om det ved tilkøb og ved ændring af ydelser … En ajourført liste udleveres, når den
dataansvarlige beder om den.»
"""

import pytest
from stdnum.dk import cvr

from instruks.agreement.terms.subprocessor import APPROVED, LIST_ON_REQUEST, TELL_AT_PURCHASE
from tests.packs.it_services import values, yes


def approved():
    return {each.name: each for each in values(APPROVED)}


def test_disse_underdatabehandlere_hver_til_sit():
    assert {name: each.activities for name, each in approved().items()} == {
        "Skagerrak Datacenter A/S": ("host", "store"),
        "Kattegat Backup ApS": ("backup",),
        "Limfjord Fjernlager ApS": ("store", "backup"),
        "Severn Watch Ltd.": ("monitor",),
        "Fjordsky Inc.": ("store", "support"),
        "Malabar Nightdesk Private Limited": ("support", "troubleshoot"),
    }


def test_en_af_dem_er_underdatabehandlerens():
    assert [(each.name, each.parent) for each in values(APPROVED) if each.level == 2] == [
        ("Limfjord Fjernlager ApS", "Skagerrak Datacenter A/S")
    ]
    assert approved()["Skagerrak Datacenter A/S"].level == 1


def test_en_af_dem_er_en_standard_tredjepartsydelse_og_staar_her_alligevel():
    assert [each.name for each in values(APPROVED) if each.standard_service] == ["Fjordsky Inc."]


@pytest.mark.parametrize("each", values(APPROVED), ids=lambda each: each.name)
def test_kun_danske_har_cvr_nummer(each):
    assert cvr.is_valid(each.registration) is (each.country == "DK")


def test_ved_tilkoeb_og_naar_den_dataansvarlige_beder_om_den():
    assert yes(TELL_AT_PURCHASE) == "IT-ydelser B.1"
    assert yes(LIST_ON_REQUEST) == "IT-ydelser B.1"
