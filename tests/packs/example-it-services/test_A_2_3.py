"""A.2.3 Hosting og drift.

«Behandlingen består først og fremmest i at opbevare oplysningerne og i løbende at overvåge, tage backup af og
vedligeholde de systemer, de ligger i … Databehandleren kan blandt andet organisere»
"""

from instruks.agreement.terms.operation import ALLOWED
from tests.packs.it_services import where


def lists(number):
    return [each for each, places in where(ALLOWED) if f"IT-ydelser {number}" in places]


def test_opbevare_overvaage_tage_backup_og_vedligeholde():
    (operations,) = lists("A.2.3")

    assert {"store", "monitor", "backup", "maintain"} <= {*operations.may}
    assert "analyse_content" not in operations.may


def test_blandt_andet_lukker_ikke_listen_og_en_konkret_anmodning_kan_gaa_ud_over_den():
    (operations,) = lists("A.2.3")

    assert operations.open
    assert operations.on_request_too


def test_det_der_kan_goeres_i_supporten_kan_ogsaa_goeres_i_driften():
    (support,), (hosting,) = lists("A.2.2"), lists("A.2.3")

    assert {*support.may} - {*hosting.may} == {"support", "take_over_remotely", "fetch_database"}
