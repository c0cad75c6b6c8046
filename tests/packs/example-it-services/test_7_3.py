"""7.3 Generel godkendelse og varsel.

«Vil databehandleren tilføje eller udskifte en underdatabehandler, skal den dataansvarlige have skriftlig
besked med mindst 30 dages varsel … Et længere varsel for bestemte behandlinger kan aftales i bilag D.8.»
"""

import pytest

from instruks.agreement.terms import subprocessor
from instruks.deadlines.due import earliest_after, too_early
from tests.deadlines.moments import at, just_after, just_before
from tests.packs.agreed import checks, heard, said
from tests.packs.it_services import it_services, setting, signed, yes

RECEIVED_AT = at("2026-12-01T14:30")
DAY_30_COMES = at("2026-12-31T00:00")
DAY_30_IS_OVER = at("2027-01-01T00:00")


def first_use(agreement=None):
    notice = it_services(agreement=agreement).terms[subprocessor.NOTICE]
    return earliest_after(RECEIVED_AT, notice.value)


def test_skal_have_besked_med_mindst_30_dages_varsel():
    assert yes(subprocessor.TELL_CHANGES) == "IT-ydelser 7.3"
    assert heard(it_services(), subprocessor.NOTICE) == [
        ("IT-ydelser 7.3", "wins"),
        ("IT-ydelser B.2", "says the same"),
    ]


@pytest.mark.parametrize(
    ("used_at", "too_soon"),
    [
        (just_before(DAY_30_IS_OVER), True),
        (DAY_30_IS_OVER, False),
        (just_after(DAY_30_IS_OVER), False),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_vi_planlaegger_foerst_brugen_naar_dag_30_er_gaaet(used_at, too_soon):
    assert too_early(first_use(), used_at, owed_by_us=True) is too_soon


@pytest.mark.parametrize(
    ("used_at", "too_soon"),
    [
        (just_before(DAY_30_COMES), True),
        (DAY_30_COMES, False),
        (just_after(DAY_30_COMES), False),
    ],
    ids=["just before", "exactly at", "just after"],
)
def test_for_tidligt_er_det_med_sikkerhed_kun_foer_dag_30(used_at, too_soon):
    assert too_early(first_use(), used_at, owed_by_us=False) is too_soon


def test_et_laengere_varsel_i_d_8_gaar_forud_og_er_i_orden():
    longer = setting(signed(), "D.8", {"subprocessor.notice": "60 days"})

    assert yes(subprocessor.LONGER_NOTICE_CAN_BE_AGREED) == "IT-ydelser 7.3"
    assert heard(it_services(agreement=longer), subprocessor.NOTICE) == [
        ("IT-ydelser D.8", "wins"),
        ("IT-ydelser 7.3", "outranked"),
        ("IT-ydelser B.2", "outranked"),
    ]
    assert said(it_services(agreement=longer), subprocessor.NOTICE)[0] == "60 days"
    assert checks(it_services(agreement=longer), subprocessor.NOTICE) == []
    assert first_use(longer).strict == at("2027-01-31T00:00")


@pytest.mark.parametrize("shorter", ["1 day", "10 days", "29 days"])
def test_et_kortere_varsel_i_d_8_strider_mod_aftalen(shorter):
    agreement = setting(signed(), "D.8", {"subprocessor.notice": shorter})

    assert set(checks(it_services(agreement=agreement), subprocessor.NOTICE)) == {
        ("conflicts with a clause", "IT-ydelser 13.1")
    }
