"""Må vi bruge denne underdatabehandler? B.1 og C.1.

«hver af dem til det arbejde, der står ved navnet … skal have den Dataansvarliges skriftlige godkendelse, før en
underdatabehandler får andet arbejde end det beskrevne, og før en anden end de nævnte får arbejdet» (B.1).
"""

from datetime import date

import pytest

from tests.packs.agreed import contact_centre
from tests.packs.may import answer, may


def asked(name, activity, data="username", on=date(2026, 11, 21), **more):
    return answer(
        "subprocessor", contact_centre(on), name=name, activity=activity, data=data, **more
    )


@pytest.mark.parametrize("activity", ["develop", "host", "test", "update", "set_up", "support"])
def test_det_arbejde_der_staar_ved_navnet(activity):
    assert asked("Klitrose Omstilling A/S", activity) == ("may", ["Kontaktcenter B.1"])


def test_andet_arbejde_end_det_beskrevne():
    assert asked("Klitrose Omstilling A/S", "analytics") == ("must not", ["Kontaktcenter B.1"])


@pytest.mark.parametrize(
    ("name", "activity"),
    [
        ("Skyrande Sky ApS", "statistics"),
        ("Sagstavle B.V.", "issue_tracking"),
        ("Grundfjeld Drift / Kabelbro Holding", "infrastructure"),
    ],
)
def test_underdatabehandlerens_underdatabehandlere(name, activity):
    assert asked(name, activity) == ("may", ["Kontaktcenter B.1"])


def test_billedstroemmen_og_ikke_andet():
    assert asked("Vindspejl Video ApS", "video_meetings", "image_stream")[0] == "may"
    assert asked("Vindspejl Video ApS", "video_meetings", "username")[0] == "must not"


def test_billedstroemmen_staar_ikke_i_a_3_saa_den_er_ikke_daekket():
    ruling = answer(
        "processing",
        contact_centre(),
        purpose="support",
        operation="support",
        data="image_stream",
        people="customers",
        country="DE",
        subprocessor="Vindspejl Video ApS",
        activity="video_meetings",
    )

    assert ruling == ("must not", ["Kontaktcenter A.3"])


def test_en_anden_end_de_naevnte():
    ruling = may(
        "subprocessor", contact_centre(), name="Ny Omstilling ApS", activity="host", data="username"
    )

    assert ruling.verdict == "must not"
    assert [str(way) for way in ruling.would_change_it] == [
        "the controller's written approval; silence is none"
    ]


@pytest.mark.parametrize(
    ("on", "verdict"),
    [
        (date(2026, 11, 30), "must not"),
        (date(2026, 12, 1), "may"),
        (date(2026, 12, 2), "may"),
    ],
    ids=["dagen foer", "dagen for godkendelsen", "dagen efter"],
)
def test_fra_den_dag_den_er_skriftligt_godkendt(on, verdict):
    assert asked("Ny Omstilling ApS", "host", on=on, approved_on="2026-12-01")[0] == verdict
