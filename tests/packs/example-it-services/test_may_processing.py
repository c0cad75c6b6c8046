"""Må vi udføre denne behandling? 4.1, A.1-A.5 og C.1.

«Personoplysningerne må alene behandles efter dokumenteret instruks» (4.1) … «Databehandleren leverer de ydelser, som
er krydset af» (A.1) … «Databehandleren kan blandt andet organisere» (A.2.2) … «Den dataansvarlige bekræfter med et
kryds, at oplysningerne behandles» (A.3) … «Oplysningerne vedrører de grupper, den dataansvarlige har krydset af» (A.4)
… «Behandlingen begynder, når Serviceaftalen om ydelserne er trådt i kraft» (A.5).
"""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from instruks.agreement.terms.operation import Needs
from instruks.decisions.processing import Processing, may_process
from tests.packs.it_services import SERVICES, choosing, it_services
from tests.packs.may import answer, may

HOSTED = {
    "service": "hosting",
    "purpose": "backup",
    "operation": "backup",
    "data": "name",
    "people": "employees",
    "country": "DK",
}
ON = date(2026, 11, 21)


def asked(on=ON, **changed):
    return answer("processing", it_services(on), **HOSTED | changed)


def at_the_desk(**changed):
    support = {"service": "service_desk", "purpose": "support", "operation": "support", "behind": "case"}  # fmt: skip
    return asked(**support | changed)


def test_backup_som_led_i_hosting():
    assert asked()[0] == "may"


def test_en_ydelse_der_ikke_er_krydset_af_afvises_med_krydset():
    assert asked(service="consultancy", purpose="consultancy_task", behind="task, order") == (
        "must not",
        ["IT-ydelser A.1"],
    )


@pytest.mark.parametrize(
    "ticked",
    [some for length in (1, 2, 3, 4) for some in combinations(SERVICES, length)],
    ids="+".join,
)
def test_med_hver_af_de_15_sammensaetninger(ticked):
    agreed = it_services(date(2026, 12, 2), agreement=choosing(*ticked))
    work = {
        "consultancy": Processing("consultancy_task", "adapt", frozenset({"name"}), frozenset({"employees"}), "DK", date(2026, 12, 2), "consultancy", behind=frozenset({Needs.TASK, Needs.ORDER})),
        "service_desk": Processing("support", "support", frozenset({"name"}), frozenset({"employees"}), "DK", date(2026, 12, 2), "service_desk", behind=frozenset({Needs.CASE})),
        "hosting": Processing("backup", "backup", frozenset({"name"}), frozenset({"employees"}), "DK", date(2026, 12, 2), "hosting"),
        "dba": Processing("database_administration", "optimise", frozenset({"name"}), frozenset({"employees"}), "DK", date(2026, 12, 2), "dba", behind=frozenset({Needs.CASE})),
    }  # fmt: skip
    given = {service: str(may_process(ask, agreed).verdict) for service, ask in work.items()}
    without_a_contract = {
        "consultancy"
    }  # the service agreement has none for it, and names no other

    for service in SERVICES:
        if service not in ticked:
            assert given[service] == "must not"
        elif service not in without_a_contract:
            assert given[service] == "may"


def test_konsulentydelser_kun_som_led_i_en_konkret_aftalt_opgave():
    agreed = it_services(agreement=choosing("consultancy"))
    ask = Processing("consultancy_task", "adapt", frozenset({"name"}), frozenset({"employees"}), "DK", ON, "consultancy")  # fmt: skip
    both = frozenset({Needs.TASK, Needs.ORDER})

    assert may_process(ask, agreed).verdict == "must not"
    assert "IT-ydelser C.1.1" in {str(r.clause) for r in may_process(ask, agreed).because}
    assert may_process(replace(ask, behind=frozenset({Needs.TASK})), agreed).verdict == "must not"
    assert may_process(replace(ask, behind=both), agreed).verdict == "may"


def test_i_supporten_kun_i_en_sag_den_dataansvarlige_har_startet():
    assert at_the_desk()[0] == "may"
    assert at_the_desk(behind="")[0] == "must not"
    assert "IT-ydelser A.2.2" in at_the_desk(behind="")[1]


def test_et_formaal_uden_for_ydelsen():
    assert asked(purpose="marketing") == ("must not", ["IT-ydelser A.1.3"])
    assert asked(purpose="marketing", instructed="ja")[0] == "unsettled"


def test_begraensning_i_service_desk_men_ikke_i_listen_for_databaser():
    dba = {"service": "dba", "purpose": "database_administration", "behind": "case", "operation": "restrict"}  # fmt: skip
    on = date(2026, 12, 2)

    assert at_the_desk(operation="restrict")[0] == "may"
    assert asked(on, **dba) == ("unsettled", ["IT-ydelser A.2.4"])
    assert asked(on, **dba, instructed="ja")[0] == "may"


def test_offentliggoerelse_staar_ikke_i_listen_som_er_aaben():
    assert at_the_desk(operation="publish") == ("unsettled", ["IT-ydelser A.2.2"])


def test_at_laese_indhold_for_at_finjustere_staar_ikke_i_listen():
    assert asked(operation="profile")[0] == "unsettled"


@pytest.mark.parametrize(
    "data", ["name", "health", "trade_union_membership", "cpr", "social_problems"]
)
def test_oplysninger_med_kryds(data):
    assert asked(data=data)[0] == "may"


@pytest.mark.parametrize("data", ["religious_belief", "criminal_offence"])
def test_trykt_men_uden_kryds(data):
    ruling = may("processing", it_services(), **HOSTED | {"data": data})

    assert ruling.verdict == "must not"
    assert [str(reason.clause) for reason in ruling.because] == ["IT-ydelser A.3"]
    assert [str(way) for way in ruling.would_change_it] == [
        "the controller's confirmation that it is processed"
    ]


def test_genetiske_oplysninger_staar_ikke_i_skabelonen():
    assert asked(data="genetic") == ("must not", ["IT-ydelser A.3"])
    assert asked(data="genetic", instructed="ja") == ("must not", ["IT-ydelser A.3"])


def test_boern_har_ingen_sat_kryds_ved():
    assert asked(people="children") == ("unsettled", ["IT-ydelser A.4"])
    assert asked(people="patients") == ("must not", ["IT-ydelser A.4"])


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2026, 9, 30), "must not"),
        (date(2026, 10, 1), "may"),
        (date(2026, 10, 2), "may"),
        (date(2031, 9, 30), "may"),
        (date(2031, 10, 1), "must not"),
    ],
    ids=["dagen foer", "foerste dag", "dagen efter", "sidste dag", "ophoert"],
)
def test_naar_serviceaftalen_om_hosting_er_traadt_i_kraft(on, verdict):
    assert asked(on)[0] == verdict


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2026, 9, 16), "must not"),
        (date(2026, 9, 17), "may"),
        (date(2026, 9, 18), "may"),
    ],
    ids=["dagen foer", "den sidste underskrift", "dagen efter"],
)
def test_men_aldrig_foer_aftalen_selv_er_underskrevet(on, verdict):
    desk = {"service": "service_desk", "purpose": "support", "operation": "support", "behind": "case"}  # fmt: skip

    assert asked(on, **desk)[0] == verdict


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2026, 11, 30), "must not"),
        (date(2026, 12, 1), "may"),
        (date(2027, 11, 30), "may"),
        (date(2027, 12, 1), "must not"),
    ],
    ids=["dagen foer", "foerste dag", "sidste dag", "ophoert"],
)
def test_hver_ydelse_foelger_sin_egen_serviceaftale(on, verdict):
    dba = {"service": "dba", "purpose": "database_administration", "behind": "case", "operation": "optimise"}  # fmt: skip

    assert asked(on, **dba)[0] == verdict
    assert asked(on)[0] == "may"


def test_fundne_oplysninger_uden_kryds_saettes_til_side():
    ruling = may("found-data", it_services(), kind="criminal_offence")

    assert ruling.verdict == "must not"
    assert {str(reason.clause) for reason in ruling.because} == {"IT-ydelser 4.1", "IT-ydelser 4.2", "IT-ydelser A.3"}  # fmt: skip
