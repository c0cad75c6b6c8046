"""Må denne person få adgang, må skærmen overtages, og må databasen hentes? 5.1 og A.2.2.

«Adgang til personoplysningerne gives kun til personer, der arbejder under databehandlerens instruktion» … «Adgangen må
ikke gå videre end nødvendigt» (5.1) … «overtage en arbejdsplads eller en server med Sidemand eller Fjernskrivebord» …
«men kun hvis det på forhånd er aftalt i det konkrete tilfælde» (A.2.2).
"""

from datetime import date

import pytest

from tests.packs.it_services import choosing, it_services
from tests.packs.may import answer, may

PERSON = {"needed": "ja", "pledged": "ja", "under_authority": "ja", "looked_at_on": "2026-11-01"}


def access(on=date(2026, 11, 21), **changed):
    return answer("access", it_services(on), **PERSON | changed)


def test_alt_i_orden():
    assert access() == ("may", ["IT-ydelser 5.1"])


@pytest.mark.parametrize("missing", ["needed", "pledged", "under_authority"])
def test_behov_tavshedspligt_og_instruktion(missing):
    assert access(**{missing: "nej"}) == ("must not", ["IT-ydelser 5.1"])
    assert access(**{missing: ""}) == ("unsettled", ["IT-ydelser 5.1"])


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2027, 1, 31), "may"),
        (date(2027, 2, 1), "may"),
        (date(2027, 2, 2), "unsettled"),
    ],
    ids=["dagen foer", "tre maaneder", "dagen efter"],
)
def test_databehandleren_gennemgaar_loebende_hvem_der_har_adgang(on, verdict):
    assert access(on)[0] == verdict


def session(**changed):
    asked = {"tool": "Sidemand", "service": "service_desk"}
    behind = "case, call by controller, acceptance by user"
    return may("remote-session", it_services(), **{**asked, "behind": behind, **changed})


def test_overtage_med_sidemand_eller_fjernskrivebord():
    assert session().verdict == "may"
    assert session(tool="Fjernskrivebord").verdict == "may"
    assert session(tool="Kigind").verdict == "must not"


@pytest.mark.parametrize(
    ("behind", "clause"),
    [
        ("case, acceptance by user", "IT-ydelser A.2.2"),
        ("call by controller, acceptance by user", "IT-ydelser A.2.2"),
        ("case, call by controller", "Husregel 17"),
    ],
    ids=["uden opfordring", "uden sag", "uden brugerens ja"],
)
def test_ikke_uden_sag_opfordring_og_brugerens_ja(behind, clause):
    ruling = session(behind=behind)

    assert ruling.verdict == "must not"
    assert clause in [str(reason.clause) for reason in ruling.because]


def test_brugerens_ja_er_husets_egen_regel_og_siger_det_selv():
    ruling = session(behind="case, call by controller")

    assert [str(reason.clause) for reason in ruling.because] == ["Husregel 17"]
    assert [str(way) for way in ruling.would_change_it] == [
        "the user's acceptance (a rule of the house)"
    ]


def fetch(behind="case, prior agreement", standing=None, **more):
    return answer("database-fetch", standing or it_services(), service="service_desk", behind=behind, **more)  # fmt: skip


def test_en_kopi_af_databasen_kun_efter_forudgaaende_aftale():
    assert fetch()[0] == "may"
    assert fetch("case") == ("must not", ["IT-ydelser A.2.2"])
    assert fetch("prior agreement")[0] == "must not"


def test_kun_hvor_service_desk_er_valgt():
    without = it_services(agreement=choosing("hosting"))

    assert "IT-ydelser A.1" in fetch(standing=without)[1]
    assert fetch(standing=without)[0] == "must not"
