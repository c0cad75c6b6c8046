"""Hvad må vi gøre inden for hver ydelse? A.1.1-A.1.4, A.2.1-A.2.4 og C.1.1-C.1.4.

«knytter sig altid til en aftalt opgave» (A.1.1) … «support som beskrevet i Serviceaftalen» (A.1.2) … «Formålet er at
hoste den dataansvarliges it-systemer og holde dem i drift» (A.1.3) … «Formålet er at administrere den dataansvarliges
databaser og databaseservere» (A.1.4) … «Databehandleren kan da blandt andet» (A.2.4) … «Behandlingen består i
opbevaring og backup» (C.1.3) … «de enkelte sager, som den dataansvarlige starter» (C.1.2, C.1.4).
"""

from datetime import date

import pytest

from tests.packs.it_services import SERVICES, choosing, it_services
from tests.packs.may import answer

ALL_RUN = date(2026, 12, 2)
PURPOSE = {
    "consultancy": ("consultancy_task", "adapt", "task, order"),
    "service_desk": ("support", "support", "case"),
    "hosting": ("hosting_and_operations", "store", ""),
    "dba": ("database_administration", "optimise", "case"),
}
SECTION = {
    "consultancy": "IT-ydelser A.1.1",
    "service_desk": "IT-ydelser A.1.2",
    "hosting": "IT-ydelser A.1.3",
    "dba": "IT-ydelser A.1.4",
}
TASKS = {"backup": "backup", "patch": "update", "operations": "maintain", "installation": "set_up", "monitoring": "monitor"}  # fmt: skip


def asked(service, *, agreed=None, **changed):
    purpose, operation, behind = PURPOSE[service]
    work = {"purpose": purpose, "operation": operation, "behind": behind, "data": "name"}
    whom = {"people": "employees", "country": "DK", "service": service}
    return answer("processing", agreed or it_services(ALL_RUN), **work | whom | changed)


def only(service):
    return it_services(ALL_RUN, agreement=choosing(service))


@pytest.mark.parametrize("service", SERVICES)
def test_ydelsens_eget_formaal_og_kun_naar_den_er_krydset_af(service):
    verdict, clauses = asked(service, agreed=only(service))
    others = [each for each in SERVICES if each != service]

    assert verdict == "may"
    assert SECTION[service] in clauses
    assert [asked(service, agreed=only(each)) for each in others] == [
        ("must not", ["IT-ydelser A.1"])
    ] * 3


@pytest.mark.parametrize("service", SERVICES)
def test_et_formaal_fra_en_anden_ydelse_afvises_med_ydelsens_egen_bestemmelse(service):
    behind = "task, order, case"

    assert asked(service, agreed=only(service), purpose="marketing", behind=behind) == (
        "must not",
        [SECTION[service]],
    )
    for other in (each for each in SERVICES if each != service):
        given = asked(service, agreed=only(service), purpose=PURPOSE[other][0], behind=behind)
        shared = service == "hosting" and other == "service_desk"  # both have support

        assert given[0] == ("may" if shared else "must not")


@pytest.mark.parametrize(
    ("service", "behind", "clauses"),
    [
        ("consultancy", "", {"IT-ydelser A.1.1", "IT-ydelser A.2.1", "IT-ydelser C.1.1"}),
        ("consultancy", "order", {"IT-ydelser A.1.1", "IT-ydelser A.2.1", "IT-ydelser C.1.1"}),
        ("consultancy", "task", {"IT-ydelser A.2.1"}),
        ("service_desk", "", {"IT-ydelser A.1.2", "IT-ydelser A.2.2"}),
        ("dba", "", {"IT-ydelser A.1.4", "IT-ydelser C.1.4"}),
    ],
)
def test_uden_opgave_bestilling_eller_sag_maa_der_ikke_arbejdes(service, behind, clauses):
    verdict, found = asked(service, agreed=only(service), behind=behind)

    assert (verdict, set(found)) == ("must not", clauses)


@pytest.mark.parametrize("task", TASKS)
def test_driftens_opgaver_hvor_hosting_er_krydset_af_og_ellers_ikke(task):
    work = {"purpose": "maintenance", "operation": TASKS[task]}
    verdict, clauses = asked("hosting", **work)

    assert verdict == "may"
    assert "IT-ydelser C.1.3" in clauses
    assert asked("hosting", agreed=only("dba"), **work) == ("must not", ["IT-ydelser A.1"])


@pytest.mark.parametrize("operation", ["analyse_content", "profile", "train_model", "publish"])
def test_indhold_laeses_ikke_for_at_finjustere_uden_en_konkret_anmodning(operation):
    assert asked("hosting", operation=operation) == ("unsettled", ["IT-ydelser A.2.3"])
    assert asked("hosting", operation=operation, instructed="ja")[0] == "may"


@pytest.mark.parametrize("operation", ["facilitate", "structure", "use", "compile", "restrict"])
def test_hvad_databaselisten_mangler_er_aabent_og_hvad_supporten_har_er_i_orden(operation):
    assert asked("service_desk", operation=operation)[0] == "may"
    assert asked("hosting", operation=operation)[0] == "may"
    assert asked("dba", operation=operation) == ("unsettled", ["IT-ydelser A.2.4"])
    assert asked("dba", operation=operation, instructed="ja")[0] == "may"
