"""Two readings, and whose is ours."""

from datetime import UTC, datetime

import pytest

from instruks.deadlines.due import (
    Clock,
    Due,
    Earliest,
    NaiveMoment,
    act_by,
    due_after,
    run_out,
    too_early,
)
from instruks.deadlines.period import Period
from tests.deadlines.moments import at

STRICT, LENIENT = at("2026-12-26T00:00"), at("2026-12-29T00:00")
DUE = Due(at("2026-12-15T09:00"), STRICT, LENIENT)


def test_we_act_by_the_strict_end_and_the_other_side_by_the_lenient():
    assert act_by(DUE, owed_by_us=True) == STRICT
    assert act_by(DUE, owed_by_us=False) == LENIENT


@pytest.mark.parametrize(
    ("now", "over"),
    [
        (datetime(2026, 10, 25, 0, 44, tzinfo=UTC), False),
        (datetime(2026, 10, 25, 0, 45, tzinfo=UTC), False),
        (datetime(2026, 10, 25, 0, 46, tzinfo=UTC), True),
        (datetime(2026, 10, 25, 1, 15, tzinfo=UTC), True),
    ],
    ids=["just before", "exactly at", "just after", "half an hour later, on an earlier clock"],
)
def test_in_the_hour_shown_twice_the_later_moment_is_the_later_one(now, over):
    aware_at = datetime(2026, 10, 24, 0, 45, tzinfo=UTC)
    due = due_after(aware_at, Period.parse("24 hours"), Clock.CONTRACT)

    assert due.strict.strftime("%H:%M") == "02:45"
    assert run_out(due, now, owed_by_us=True) is over
    assert run_out(due, now.astimezone(due.strict.tzinfo), owed_by_us=True) is over


def test_a_strict_end_after_the_lenient_one_is_refused():
    with pytest.raises(ValueError, match="is the strict end but after"):
        Due(DUE.start_at, LENIENT, STRICT)
    with pytest.raises(ValueError, match="is the lenient start but after"):
        Earliest(DUE.start_at, STRICT, LENIENT)


def test_a_moment_without_a_time_zone_is_neither_late_nor_early():
    naive = datetime(2026, 12, 26)  # noqa: DTZ001 (the point of the test)

    with pytest.raises(NaiveMoment):
        run_out(DUE, naive, owed_by_us=True)
    with pytest.raises(NaiveMoment):
        too_early(Earliest(DUE.start_at, LENIENT, STRICT), naive, owed_by_us=True)
