"""B.1 Godkendte underdatabehandlere.

«Fra Aftalens ikrafttræden har den dataansvarlige godkendt disse underdatabehandlere … fortæller den
dataansvarlige om det ved tilkøb og ved ændring af ydelser … En ajourført liste udleveres, når den
dataansvarlige beder om den.»
"""

from datetime import date

import pytest
from stdnum.dk import cvr

from instruks.agreement.falling_due import falls_due
from instruks.agreement.terms.subprocessor import APPROVED, LIST_ON_REQUEST, TELL_AT_PURCHASE
from instruks.decisions.change import Outcome, Plan
from instruks.decisions.new_subprocessor import what_if
from tests.deadlines.moments import at, end_of_day
from tests.packs.it_services import it_services, values, yes


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


@pytest.mark.parametrize(
    ("told_on", "earliest_on"),
    [
        (date(2026, 12, 1), date(2027, 1, 1)),
        (date(2026, 12, 2), date(2027, 1, 2)),
    ],
)
def test_hvert_tilkoeb_har_sit_eget_varsel(told_on, earliest_on):
    plan = Plan("Øresund Arkiv ApS", "DK", "store", date(2027, 6, 1), told_on)

    assert what_if(plan, it_services()).outcome is Outcome.NEEDS_NOTICE
    assert what_if(plan, it_services()).earliest_on == earliest_on


def test_listen_udleveres_samme_dag_den_bedes_om():
    known = {"list_asked_for": at("2026-11-20T09:00")}
    found = [row for row in falls_due(it_services(), known) if row.duty.slug == "give_list"]
    (row,) = [each for each in found if each.due]

    assert row.due.strict == end_of_day("2026-11-20")
    assert str(row.cited.clause) == "IT-ydelser B.1"
