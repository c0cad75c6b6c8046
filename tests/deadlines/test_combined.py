"""Due at once, that day, before an effect, after a period that ran out; whichever comes first."""

import pytest

from instruks.deadlines.due import (
    Clock,
    due_after,
    due_at_once,
    due_before,
    due_that_day,
    earliest_of,
    reminder_due,
    run_out,
)
from instruks.deadlines.period import Period
from tests.deadlines.moments import at, day, end_of_day, just_after, just_before

SET_UP = due_after(at("2026-11-01T10:00"), Period.parse("30 days"), Clock.CONTRACT)


@pytest.mark.parametrize(
    ("need_ended_at", "due_on"),
    [
        ("2026-11-10T10:00", "2026-11-10"),
        ("2026-11-30T10:00", "2026-11-30"),
        ("2026-12-01T10:00", "2026-12-01"),
        ("2026-12-02T10:00", "2026-12-01"),
    ],
    ids=["in between", "just before", "exactly at", "just after"],
)
def test_30_days_after_set_up_or_when_no_longer_needed(need_ended_at, due_on):
    due = earliest_of(SET_UP, due_that_day(at(need_ended_at)))

    assert due.strict == due.lenient == end_of_day(due_on)


def test_the_earliest_of_one_is_that_one():
    assert earliest_of(SET_UP) == SET_UP


def test_each_reading_takes_the_earliest_of_its_own():
    objection = due_after(at("2026-12-15T10:00"), Period.parse("10 days"), Clock.CONTRACT)
    sunday = due_that_day(at("2026-12-27T10:00"))

    due = earliest_of(sunday, objection)

    assert (due.last_day, due.lenient_last_day) == (day("2026-12-25"), day("2026-12-28"))
    assert [str(reason) for reason in due.because[:2]] == [
        "Of 2 ends the first one counts.",
        "10 days after 2026-12-15, itself not counted: the last day is 2026-12-25.",
    ]


def test_in_the_hour_shown_twice_the_first_is_the_one_that_comes_first():
    a_quarter_to_three, then_a_quarter_past_two = (
        due_at_once(at(moment)) for moment in ("2026-10-25T00:45Z", "2026-10-25T01:15Z")
    )

    due = earliest_of(then_a_quarter_past_two, a_quarter_to_three)

    assert due.strict.timestamp() == due.lenient.timestamp() == at("2026-10-25T00:45Z").timestamp()


def test_at_once_is_at_the_moment_itself():
    ended_at = at("2026-11-20T16:30")
    due = due_at_once(ended_at)

    assert due.strict == due.lenient == due.start_at == ended_at
    assert not run_out(due, ended_at, owed_by_us=True)
    assert run_out(due, just_after(ended_at), owed_by_us=True)


def test_that_day_is_a_working_day_or_leniently_the_next():
    assert due_that_day(at("2026-11-20T16:30")).lenient_last_day == day("2026-11-20")
    assert due_that_day(at("2026-11-21T16:30")).last_day == day("2026-11-21")
    assert due_that_day(at("2026-11-21T16:30")).lenient_last_day == day("2026-11-23")


@pytest.mark.parametrize("ours", [True, False])
def test_an_objection_must_come_before_the_change_takes_effect(ours):
    effect_at = at("2027-01-01T08:00")
    due = due_before(effect_at)

    assert not run_out(due, at("2027-01-01T07:59"), ours)
    assert not run_out(due, just_before(effect_at), ours)
    assert run_out(due, effect_at, ours)
    assert run_out(due, just_after(effect_at), ours)


@pytest.mark.parametrize(
    ("ended_at", "not_before", "strict", "lenient"),
    [
        ("2026-11-26T10:00", "2026-12-29", "2026-12-29", "2026-12-29"),
        ("2026-10-19T10:00", "2026-11-19", "2026-11-19", "2026-11-19"),
        ("2026-10-21T10:00", "2026-11-21", "2026-11-23", "2026-11-23"),
        ("2026-11-23T10:00", "2026-12-24", "2026-12-24", "2026-12-28"),
    ],
    ids=["ends over Christmas", "mid-week", "ends on a Friday", "Christmas Eve follows"],
)
def test_the_reminder_follows_the_lenient_end(ended_at, not_before, strict, lenient):
    choice = due_after(at(ended_at), Period.parse("30 days"), Clock.CONTRACT)

    reminder = reminder_due(choice)

    assert reminder.start_at == choice.lenient == at(f"{not_before}T00:00")
    assert (reminder.last_day, reminder.lenient_last_day) == (day(strict), day(lenient))


def test_the_reminder_after_hours_comes_on_another_day():
    notice = due_after(at("2026-11-19T16:30"), Period.parse("24 hours"), Clock.CONTRACT)

    assert reminder_due(notice).last_day == day("2026-11-23")
