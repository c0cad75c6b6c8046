"""May the processor erase this copy?"""

from dataclasses import replace
from datetime import date

import pytest

from instruks.decisions.copies import Copy
from instruks.decisions.erasure import Erasure, may_erase
from tests.decisions.asking import agreed, clauses, unless, why

HOSTED = {
    "4.1": '"instruction.documented_only" = true',
    "C.4": '"retention.by_controller" = true\n"retention.backup_by_system" = true',
    "D.5": (
        '"termination.silence" = "remind, then erase"\n"termination.grace" = "30 days"\n"termination.two_persons" = true'
    ),
}
ENDING = {
    "C.4": (
        '"retention.setup_data" = "30 days"\n"retention.nothing_else_kept" = true\n"termination.erase_at_end" = true'
    )
}
LIVE = Erasure(Copy.LIVE, date(2026, 11, 21))


def ruling(terms, **ask):
    return may_erase(replace(LIVE, **ask), agreed(**terms).terms)


def test_live_data_go_only_on_the_controllers_word():
    assert why(ruling(HOSTED)) == (
        "must not",
        [("Aftalen C.4", "The controller disposes of the data and has not instructed the erasure.")],
    )  # fmt: skip
    assert clauses(ruling(HOSTED, instructed=True)) == ["Aftalen 4.1"]
    assert ruling(HOSTED, instructed=True).verdict == "may"


def test_what_a_law_says_is_kept_is_not_erased_on_an_instruction():
    assert ruling(HOSTED, instructed=True, by_law=True).verdict == "must not"


def test_copies_the_agreement_itself_has_erased_go_without_asking():
    assert ruling(ENDING, copy=Copy.SETUP).verdict == "may"
    assert ruling(ENDING, copy=Copy.ELSEWHERE).verdict == "may"
    assert ruling(HOSTED, copy=Copy.BACKUP).verdict == "may"
    assert ruling(HOSTED, copy=Copy.SETUP).verdict == "must not"


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2026, 11, 20), "must not"),
        (date(2026, 11, 21), "may"),
        (date(2026, 11, 22), "may"),
    ],
    ids=["just before", "the day the use ends", "just after"],
)
def test_at_the_end_the_agreement_has_them_erased(on_day, verdict):
    given = ruling(ENDING, on_day=on_day, ended_on=date(2026, 11, 21), wants_return=False)

    assert given.verdict == verdict


def test_the_controller_is_asked_whether_it_wants_them_back():
    ended = {"ended_on": date(2026, 11, 21)}

    assert ruling(ENDING, **ended).verdict == "unsettled"
    assert clauses(ruling(ENDING, **ended)) == ["GDPR 28(3)(g)"]
    assert ruling(ENDING, **ended, wants_return=True).verdict == "must not"


SILENT = {"ended_on": date(2026, 9, 1), "reminded_on": date(2026, 10, 1), "approvals": 2}


@pytest.mark.parametrize(
    ("on_day", "verdict"),
    [
        (date(2026, 11, 1), "must not"),
        (date(2026, 11, 2), "must not"),
        (date(2026, 11, 3), "may"),
    ],
    ids=["just before", "the last lenient day of grace", "just after"],
)
def test_silence_lets_them_go_after_reminder_grace_and_two_persons(on_day, verdict):
    assert ruling(HOSTED, on_day=on_day, **SILENT).verdict == verdict


@pytest.mark.parametrize(("approvals", "verdict"), [(1, "must not"), (2, "may"), (3, "may")])
def test_never_by_the_clock_alone(approvals, verdict):
    assert ruling(HOSTED, **SILENT | {"approvals": approvals}).verdict == verdict


def test_without_a_reminder_nothing_goes():
    given = ruling(HOSTED, on_day=date(2027, 12, 31), **SILENT | {"reminded_on": None})

    assert given.verdict == "must not"
    assert unless(given) == ["a reminder, and time to answer it"]


def test_where_silence_means_nothing_it_opens_nothing():
    mute = HOSTED | {"D.5": '"termination.silence" = "nothing"'}

    assert ruling(mute, on_day=date(2027, 12, 31), **SILENT).verdict == "must not"
