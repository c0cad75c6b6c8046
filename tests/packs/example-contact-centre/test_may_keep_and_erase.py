"""Må det gemmes, og må det slettes? C.4.

«slettes 30 dage efter opsætningen, eller så snart der ikke længere er brug for dem … Databehandleren gemmer ikke
andet … slettes oplysningerne i det øjeblik, brugen hører op.»
"""

from datetime import date

import pytest

from tests.packs.agreed import contact_centre
from tests.packs.may import answer


def kept(on, copy, **more):
    return answer("retention", contact_centre(date.fromisoformat(on)), copy=copy, **more)


def erased(on, copy, **more):
    return answer("erasure", contact_centre(date.fromisoformat(on)), copy=copy, **more)


@pytest.mark.parametrize(
    ("on", "verdict"),
    [("2026-11-30", "may"), ("2026-12-01", "may"), ("2026-12-02", "must not")],
    ids=["dagen foer", "dag 30", "dagen efter"],
)
def test_30_dage_efter_opsaetningen(on, verdict):
    assert kept(on, "set-up data", setup_done_on="2026-11-01") == (verdict, ["Kontaktcenter C.4"])


@pytest.mark.parametrize(
    ("on", "verdict"),
    [("2026-11-09", "may"), ("2026-11-10", "may"), ("2026-11-11", "must not")],
    ids=["dagen foer", "paa dagen", "dagen efter"],
)
def test_eller_saa_snart_der_ikke_laengere_er_brug_for_dem(on, verdict):
    given = kept(on, "set-up data", setup_done_on="2026-11-01", need_ended_on="2026-11-10")

    assert given[0] == verdict


def test_en_opsaetning_ingen_har_meldt_faerdig_er_et_spoergsmaal():
    assert kept("2027-11-01", "set-up data")[0] == "unsettled"


def test_databehandleren_gemmer_ikke_andet():
    assert kept("2026-11-21", "elsewhere") == ("must not", ["Kontaktcenter C.4"])


def test_i_loesningen_gaelder_den_dataansvarliges_egne_frister():
    assert kept("2030-01-01", "live data") == ("may", ["Kontaktcenter C.4"])
    assert erased("2026-11-21", "live data") == ("must not", ["Kontaktcenter C.4"])


@pytest.mark.parametrize(
    ("on", "verdict"),
    [("2026-12-30", "may"), ("2026-12-31", "must not"), ("2027-01-01", "must not")],
    ids=["dagen foer", "brugen hoerer op", "dagen efter"],
)
def test_i_det_oejeblik_brugen_hoerer_op(on, verdict):
    assert kept(on, "live data", ended_on="2026-12-31")[0] == verdict


def test_men_loven_giver_den_dataansvarlige_valget_om_at_faa_dem_tilbage():
    ended = {"ended_on": "2026-12-31"}

    assert erased("2026-12-31", "live data", **ended) == ("unsettled", ["GDPR 28(3)(g)"])
    assert erased("2026-12-31", "live data", **ended, wants_return="nej")[0] == "may"
    assert erased("2026-12-31", "live data", **ended, wants_return="ja")[0] == "must not"
    assert kept("2026-12-31", "live data", **ended, return_pending="ja") == ("may", ["Husregel 9"])
