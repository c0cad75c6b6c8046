"""May this copy still be kept, or must it go now?"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.decisions.copies import Copy
from instruks.decisions.retention import Kept, may_keep, must_go_by
from tests.decisions.asking import agreed, clauses, unless, why

SETUP = """
"retention.setup_data" = "30 days"
"retention.setup_data_or_need" = true
"retention.nothing_else_kept" = true
"retention.by_controller_in_product" = true
"termination.erase_at_end" = true
"""
HOSTED = """
"retention.by_controller" = true
"retention.backup_by_system" = true
"retention.backup" = { system = "Kundeportal", kept = "35 days" }
"termination.answer_within" = "30 days"
"termination.exempt" = ["automatic backups", "kept by law"]
"termination.backup_access_limited_to" = "It- og compliancepersonale"
"""


def ruling(terms, copy, on_day, **kept):
    return may_keep(Kept(copy, date.fromisoformat(on_day), **kept), agreed(c4=terms).terms)


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [("2026-11-30", "may"), ("2026-12-01", "may"), ("2026-12-02", "must not")],
    ids=["just before", "the last day", "just after"],
)
def test_set_up_data_go_30_days_after_set_up(on_day, verdict):
    given = ruling(SETUP, Copy.SETUP, on_day, setup_done_on=date(2026, 11, 1))

    assert given.verdict == verdict
    assert clauses(given) == ["Aftalen C.4"]


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [("2026-11-09", "may"), ("2026-11-10", "may"), ("2026-11-11", "must not")],
    ids=["just before", "the day the need ends", "just after"],
)
def test_or_as_soon_as_they_are_not_needed_whichever_is_first(on_day, verdict):
    ends = {"setup_done_on": date(2026, 11, 1), "need_ended_on": date(2026, 11, 10)}

    assert ruling(SETUP, Copy.SETUP, on_day, **ends).verdict == verdict


def test_the_earlier_of_both_is_the_day():
    kept = Kept(Copy.SETUP, date(2026, 11, 21), setup_done_on=date(2026, 11, 1), need_ended_on=date(2026, 12, 24))  # fmt: skip
    due = must_go_by(kept, agreed(c4=SETUP).terms)

    assert due.last_day == date(2026, 12, 1)


def test_a_set_up_nobody_has_marked_done_is_a_question():
    assert ruling(SETUP, Copy.SETUP, "2027-11-01").verdict == "unsettled"


def test_nothing_else_is_kept():
    assert ruling(SETUP, Copy.ELSEWHERE, "2026-11-21").verdict == "must not"
    assert ruling(HOSTED, Copy.ELSEWHERE, "2026-11-21").verdict == "unsettled"
    assert ruling(HOSTED, Copy.SETUP, "2026-11-21").verdict == "unsettled"


def test_live_data_are_kept_until_the_controller_erases_them():
    assert why(ruling(HOSTED, Copy.LIVE, "2030-01-01")) == (
        "may",
        [("Aftalen C.4", "The controller disposes of it; it is kept until the controller erases it.")],
    )  # fmt: skip
    assert ruling('"retention.help_on_request" = true', Copy.LIVE, "2030-01-01").verdict == "unsettled"  # fmt: skip


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [("2026-12-05", "may"), ("2026-12-06", "may"), ("2026-12-07", "must not")],
    ids=["just before", "the last day", "just after"],
)
def test_a_backup_ages_out_with_its_systems_history(on_day, verdict):
    given = ruling(HOSTED, Copy.BACKUP, on_day, system="Kundeportal", erased_on=date(2026, 11, 1))

    assert given.verdict == verdict


def test_a_system_without_a_backup_history_is_a_question():
    given = ruling(HOSTED, Copy.BACKUP, "2027-01-01", system="Ukendt", erased_on=date(2026, 11, 1))

    assert given.verdict == "unsettled"
    assert unless(given) == ["the backup history of the system"]


def test_a_backup_of_what_nobody_has_erased_stays():
    assert ruling(HOSTED, Copy.BACKUP, "2027-01-01", system="Kundeportal").verdict == "may"


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [("2026-11-20", "may"), ("2026-11-21", "must not"), ("2026-11-22", "must not")],
    ids=["just before", "the day the use ends", "just after"],
)
def test_at_the_end_of_use_the_data_go_at_that_moment(on_day, verdict):
    assert ruling(SETUP, Copy.LIVE, on_day, ended_on=date(2026, 11, 21)).verdict == verdict


def test_a_return_that_is_not_confirmed_keeps_them():
    ending = {"ended_on": date(2026, 11, 21), "return_pending": True}

    assert ruling(SETUP, Copy.LIVE, "2026-11-25", **ending).verdict == "may"
    assert clauses(ruling(SETUP, Copy.LIVE, "2026-11-25", **ending)) == ["GDPR 28(3)(g)"]


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [("2026-12-27", "may"), ("2026-12-28", "may"), ("2026-12-29", "unsettled")],
    ids=["just before", "the last lenient day", "just after"],
)
def test_the_controllers_30_days_to_choose_are_read_leniently(on_day, verdict):
    assert ruling(HOSTED, Copy.LIVE, on_day, ended_on=date(2026, 11, 26)).verdict == verdict


def test_an_automatic_backup_is_exempt_where_access_is_limited():
    after = {"ended_on": date(2026, 11, 21)}

    assert ruling(HOSTED, Copy.BACKUP, "2026-12-01", exchanged=True, limited_access=True, **after).verdict == "may"  # fmt: skip
    assert ruling(HOSTED, Copy.BACKUP, "2026-12-01", exchanged=True, limited_access=False, **after).verdict == "must not"  # fmt: skip
    assert ruling(SETUP, Copy.BACKUP, "2026-12-01", **after).verdict == "must not"


@pytest.mark.parametrize("exchanged", [None, False])
def test_whether_another_backup_is_meant_is_a_question_to_the_parties(exchanged):
    given = ruling(
        HOSTED, Copy.BACKUP, "2026-12-01", ended_on=date(2026, 11, 21), exchanged=exchanged
    )

    assert given.verdict == "unsettled"


@pytest.mark.parametrize("copy", Copy)
def test_what_a_law_demands_is_kept(copy):
    kept = replace(
        Kept(copy, date(2030, 1, 1)), by_law=True, setup_done_on=date(2026, 11, 1)
    )  # fmt: skip

    assert may_keep(kept, agreed(c4=HOSTED).terms).verdict == "may"
    assert clauses(may_keep(kept, agreed(c4=HOSTED).terms)) == ["Aftalen C.4"]
