"""Må det gemmes, og må det slettes? C.4 og D.5.

«De opbevares, til den dataansvarlige sletter dem, eller til ydelserne ophører.» (C.4) … «Senest 30 dage efter, at
behandlingen er ophørt, meddeler den dataansvarlige sit valg.» … «sender databehandleren en rykker» … «må
databehandleren slette oplysningerne uden at varsle det igen» (D.5).
"""

from datetime import date

import pytest

from tests.packs.it_services import it_services
from tests.packs.may import answer


def kept(on, copy, **more):
    return answer("retention", it_services(date.fromisoformat(on)), copy=copy, **more)


def erased(on, copy, **more):
    return answer("erasure", it_services(date.fromisoformat(on)), copy=copy, **more)


def test_den_dataansvarlige_raader_selv_over_oplysningerne():
    assert kept("2026-11-21", "live data") == ("may", ["IT-ydelser C.4"])
    assert erased("2026-11-21", "live data") == ("must not", ["IT-ydelser C.4"])
    assert erased("2026-11-21", "live data", instructed="ja") == ("may", ["IT-ydelser 4.1"])


@pytest.mark.parametrize(
    ("system", "last_day", "day_after"),
    [
        ("Kundeportal", "2026-12-06", "2026-12-07"),
        ("Forbrugsafregning", "2027-01-30", "2027-01-31"),
        ("Løn og personale", "2026-11-15", "2026-11-16"),
        ("Filserver", "2026-12-01", "2026-12-02"),
        ("Månedsarkiv", "2027-11-01", "2027-11-02"),
    ],
)
def test_backup_forsvinder_naar_systemets_historik_er_udloebet(system, last_day, day_after):
    backup = {"copy": "backup", "system": system, "erased_on": "2026-11-01"}

    assert kept(last_day, **backup) == ("may", ["IT-ydelser C.4"])
    assert kept(day_after, **backup) == ("must not", ["IT-ydelser C.4"])


def test_et_system_uden_historik_er_et_spoergsmaal():
    assert kept("2027-01-01", "backup", system="Intranet", erased_on="2026-11-01")[0] == "unsettled"


@pytest.mark.parametrize(
    ("on", "verdict"),
    [("2026-12-27", "may"), ("2026-12-28", "may"), ("2026-12-29", "unsettled")],
    ids=["dagen foer", "den lempelige frist", "dagen efter"],
)
def test_30_dage_til_at_vaelge(on, verdict):
    assert kept(on, "live data", ended_on="2026-11-26")[0] == verdict


SILENT = {"copy": "live data", "ended_on": "2026-11-26", "reminded_on": "2026-12-29"}


@pytest.mark.parametrize(
    ("on", "given"),
    [
        ("2027-01-27", ("must not", ["Husregel 7"])),
        ("2027-01-28", ("must not", ["Husregel 7"])),
        ("2027-01-29", ("may", ["IT-ydelser D.5"])),
    ],
    ids=["dagen foer", "fristens sidste dag", "dagen efter"],
)
def test_svarer_den_dataansvarlige_heller_ikke_paa_rykkeren(on, given):
    assert erased(on, **SILENT, approvals="2") == given


def test_aldrig_af_sig_selv_og_aldrig_af_een_person():
    assert erased("2027-06-01", **SILENT) == ("must not", ["Husregel 8"])
    assert erased("2027-06-01", **SILENT, approvals="1") == ("must not", ["Husregel 8"])


def test_uden_rykker_slettes_intet():
    assert erased("2027-11-26", **SILENT | {"reminded_on": ""}, approvals="2")[0] == "must not"


def test_automatisk_backup_af_udvekslede_oplysninger_er_undtaget():
    ended = {"copy": "backup", "ended_on": "2026-11-26"}

    assert kept("2026-12-24", **ended, exchanged="ja", limited_access="ja") == ("may", ["IT-ydelser D.5"])  # fmt: skip
    assert kept("2026-12-24", **ended, exchanged="ja", limited_access="nej")[0] == "must not"


def test_om_anden_backup_er_undtaget_er_et_spoergsmaal_til_parterne():
    assert kept("2026-12-24", "backup", ended_on="2026-11-26", limited_access="ja") == ("unsettled", ["IT-ydelser D.5"])  # fmt: skip


def test_hvad_ufravigelige_regler_kraever_gemmes():
    assert kept("2030-01-01", "live data", ended_on="2026-11-26", by_law="ja")[0] == "may"
    assert erased("2030-01-01", "live data", instructed="ja", by_law="ja")[0] == "must not"
