"""A period that must lie between a notice and its effect."""

import pytest

from instruks.deadlines.due import (
    act_from,
    earliest_after,
    first_day_back,
    latest_before,
    run_out,
    too_early,
)
from instruks.deadlines.period import NoPeriod, Period
from tests.deadlines.moments import at, day, just_after, just_before

THIRTY_DAYS = Period.parse("30 days")


@pytest.mark.parametrize("received_at", ["00:00", "14:30", "23:59"])
def test_30_days_between_receipt_and_first_use(received_at):
    use = earliest_after(at(f"2026-12-01T{received_at}"), THIRTY_DAYS)

    assert act_from(use, owed_by_us=True) == at("2027-01-01T00:00")
    assert act_from(use, owed_by_us=False) == at("2026-12-31T00:00")


@pytest.mark.parametrize(
    ("used_at", "planned_too_early", "found_too_early"),
    [
        (just_before(at("2026-12-31T00:00")), True, True),
        (at("2026-12-31T00:00"), True, False),
        (just_after(at("2026-12-31T00:00")), True, False),
        (just_before(at("2027-01-01T00:00")), True, False),
        (at("2027-01-01T00:00"), False, False),
        (just_after(at("2027-01-01T00:00")), False, False),
    ],
)
def test_what_is_planned_and_what_is_found_late(used_at, planned_too_early, found_too_early):
    use = earliest_after(at("2026-12-01T14:30"), THIRTY_DAYS)

    assert too_early(use, used_at, owed_by_us=True) is planned_too_early
    assert too_early(use, used_at, owed_by_us=False) is found_too_early


@pytest.mark.parametrize(
    ("received_on", "period", "strict", "lenient"),
    [
        ("2026-12-01", "60 days", "2027-01-31", "2027-01-30"),
        ("2026-11-26", "30 days", "2026-12-27", "2026-12-26"),
        ("2026-01-31", "1 month", "2026-03-01", "2026-02-28"),
        ("2026-12-01", "4 weeks", "2026-12-30", "2026-12-29"),
        ("2026-11-20", "2 business days", "2026-11-25", "2026-11-24"),
        ("2026-12-22", "2 business days", "2026-12-29", "2026-12-24"),
    ],
    ids=["longer", "not moved off a Saturday", "month", "weeks", "business days", "Christmas Eve"],
)
def test_other_periods_between_receipt_and_first_use(received_on, period, strict, lenient):
    use = earliest_after(at(f"{received_on}T14:30"), Period.parse(period))

    assert use.strict == at(f"{strict}T00:00")
    assert use.lenient == at(f"{lenient}T00:00")


def test_hours_between_receipt_and_first_use():
    use = earliest_after(at("2026-03-28T12:30"), Period.parse("24 hours"))

    assert use.strict == use.lenient == at("2026-03-29T13:30")


def test_the_reason_names_both_days():
    (because,) = earliest_after(at("2026-12-01T14:30"), THIRTY_DAYS).because

    assert str(because) == (
        "30 days after 2026-12-01, itself not counted: strictly 2026-12-31 has to be over, "
        "leniently 2026-12-31 has to have come."
    )


@pytest.mark.parametrize(
    ("effect_at", "period", "strict", "lenient"),
    [
        ("2027-01-01T00:00", "30 days", "2026-12-02", "2026-12-03"),
        ("2027-01-01T18:00", "30 days", "2026-12-02", "2026-12-03"),
        ("2026-12-31T00:00", "30 days", "2026-12-01", "2026-12-02"),
        ("2026-12-21T00:00", "1 week", "2026-12-14", "2026-12-15"),
        ("2026-12-20T00:00", "1 week", "2026-12-13", "2026-12-14"),
        ("2026-03-31T00:00", "1 month", "2026-02-28", "2026-03-01"),
        ("2026-02-28T00:00", "1 month", "2026-01-28", "2026-02-01"),
        ("2026-11-25T00:00", "2 business days", "2026-11-23", "2026-11-24"),
        ("2026-12-29T00:00", "2 business days", "2026-12-23", "2026-12-28"),
    ],
    ids=[
        "30 days",
        "30 days in the evening",
        "a day earlier",
        "weeks",
        "not moved off a Sunday",
        "to the end of February",
        "from the end of February",
        "business days",
        "over Christmas",
    ],
)
def test_counted_back_from_the_effect(effect_at, period, strict, lenient):
    due = latest_before(at(effect_at), Period.parse(period))

    assert due.strict == at(f"{strict}T00:00")
    assert due.lenient == at(f"{lenient}T00:00")


def test_hours_counted_back_are_elapsed_hours():
    effect_at = at("2026-10-25T11:30")
    due = latest_before(effect_at, Period.parse("24 hours"))

    assert due.strict == due.lenient == at("2026-10-24T12:30")
    assert not run_out(due, due.strict, owed_by_us=True)
    assert run_out(due, just_after(due.strict), owed_by_us=True)


@pytest.mark.parametrize(
    ("act_at", "period", "first_day"),
    [
        ("2026-11-21T10:00", "12 months", "2025-11-21"),
        ("2028-02-29T10:00", "12 months", "2027-02-28"),
        ("2026-11-21T10:00", "30 days", "2026-10-22"),
    ],
)
def test_the_period_before_an_act(act_at, period, first_day):
    assert first_day_back(at(act_at), Period.parse(period)) == day(first_day)


def test_hours_have_no_first_day():
    with pytest.raises(NoPeriod, match="`24 hours` has no first day; give days, weeks, months"):
        first_day_back(at("2026-11-21T10:00"), Period.parse("24 hours"))
