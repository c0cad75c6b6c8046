"""A.2.2 Servicedesk.

«Personoplysninger behandles i supporten kun, når den dataansvarlige konkret har bedt om hjælp … med Sidemand
eller Fjernskrivebord … kun hvis det på forhånd er aftalt i det konkrete tilfælde … Kopien slettes senest 14
dage efter, at den er hentet … Databehandleren kan blandt andet organisere»
"""

import pytest

from instruks.agreement.terms import operation
from instruks.agreement.terms.operation import Needs
from instruks.deadlines.due import Clock, due_after, run_out
from tests.deadlines.moments import at, end_of_day, just_after, just_before
from tests.packs.agreed import said
from tests.packs.it_services import choosing, it_services, values, where

FETCHED_AT = at("2026-11-02T09:00")
DAY_14_IS_OVER = end_of_day("2026-11-16")


def listed(service):
    return {
        each
        for operations in values(operation.ALLOWED)
        if operations.service == service and operations.open
        for each in operations.may
    }


def needs(what):
    return [
        (each.needs, [place for place in places if place.startswith("IT-ydelser")])
        for each, places in where(operation.PRECONDITION)
        if each.operation == what and each.service == "service_desk"
    ]


def test_kun_naar_den_dataansvarlige_konkret_har_bedt_om_hjaelp():
    assert needs("") == [((Needs.CASE,), ["IT-ydelser A.2.2", "IT-ydelser C.1.2"])]


def test_overtage_en_arbejdsplads_naar_den_dataansvarlige_opfordrer_til_det():
    assert needs("take_over_remotely") == [((Needs.CALL_BY_CONTROLLER,), ["IT-ydelser A.2.2"])]
    assert values(operation.REMOTE_TOOL) == ["Sidemand", "Fjernskrivebord"]


def test_at_den_der_sidder_ved_skaermen_siger_ja_er_husets_egen_regel():
    assert [
        places
        for each, places in where(operation.PRECONDITION)
        if each.needs == (Needs.ACCEPTANCE_BY_USER,)
    ] == [["Husregel 17"]]


def test_en_kopi_af_en_database_kun_hvis_det_er_aftalt_paa_forhaand():
    assert needs("fetch_database") == [((Needs.PRIOR_AGREEMENT,), ["IT-ydelser A.2.2"])]


def test_kopien_slettes_senest_14_dage_efter():
    assert said(it_services(), operation.DATABASE_COPY_KEPT) == ("14 days", "IT-ydelser A.2.2")


@pytest.mark.parametrize(
    ("now", "late"),
    [
        (just_before(DAY_14_IS_OVER), False),
        (DAY_14_IS_OVER, True),
        (just_after(DAY_14_IS_OVER), True),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_14_dage_efter_at_den_er_hentet(now, late):
    kept = it_services().terms[operation.DATABASE_COPY_KEPT].value

    assert run_out(due_after(FETCHED_AT, kept, Clock.CONTRACT), now, owed_by_us=True) is late


def test_uden_service_desk_maa_ingen_database_hentes_og_intet_siger_hvor_laenge():
    without = it_services(agreement=choosing("hosting"))

    assert without.terms.get(operation.DATABASE_COPY_KEPT) is None
    assert values(operation.REMOTE_TOOL, without) == []


def test_kan_blandt_andet_begraense_men_intet_siger_offentliggoere():
    assert "restrict" in listed("service_desk")
    assert "publish" not in listed("service_desk")
