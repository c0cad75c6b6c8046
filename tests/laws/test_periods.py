"""What holds for every period, on either clock, whenever it begins."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from instruks.deadlines.calendar import HERE, FreeDays, working_day
from instruks.deadlines.counting import months_away
from instruks.deadlines.due import (
    Clock,
    NaiveMoment,
    Suspension,
    act_by,
    due_after,
    due_suspended,
    due_that_day,
    earliest_after,
    earliest_of,
    latest_before,
    reminder_due,
)
from instruks.deadlines.period import Period, Unit, surely_shorter
from instruks.deadlines.unit import UNIT_OF
from tests.deadlines.drawn import calendar_periods, day_periods, moments, periods, short_whiles

clocks = st.sampled_from(Clock)


def utc(*some):
    return [moment.astimezone(UTC) for moment in some]


@given(periods())
def test_what_is_written_can_be_read_again(period):
    assert Period.parse(str(period)) == period
    assert Period.parse(str(period.in_words())) == period


@given(st.integers(1, 100), st.sampled_from(sorted(UNIT_OF)))
def test_every_word_for_a_unit_is_read(length, word):
    assert Period.parse(f"{length} {word}") == Period(length, UNIT_OF[word])
    assert Period.parse(f"{length} {word.upper()}") == Period(length, UNIT_OF[word])


@given(moments, periods(), clocks)
def test_we_never_act_later_than_we_let_the_other_side(event, period, clock):
    due = due_after(event, period, clock)
    ours, theirs = utc(act_by(due, owed_by_us=True), act_by(due, owed_by_us=False))

    assert ours <= theirs


@given(moments, periods(), clocks)
def test_a_period_ends_after_it_begins(event, period, clock):
    begin, end = utc(event, due_after(event, period, clock).strict)

    assert begin < end


@given(moments, periods(Unit.HOURS), clocks)
def test_hours_are_elapsed_time(event, period, clock):
    due = due_after(event, period, clock)
    begin, strict, lenient = utc(event, due.strict, due.lenient)

    assert strict - begin == lenient - begin == timedelta(hours=period.length)


@given(moments, periods(Unit.HOURS))
def test_full_hours_are_at_most_an_hour_more(event, period):
    due = due_after(event, period, Clock.STATUTORY)
    strict, *others = utc(due.strict, *(reading.ends_at for reading in due.also))

    assert timedelta(0) < others[0] - strict <= timedelta(hours=1)
    assert others == sorted(others)


@given(moments, day_periods, clocks)
def test_days_end_at_midnight_in_copenhagen(event, period, clock):
    due = due_after(event, period, clock)

    for end in (due.strict, due.lenient):
        assert end.tzinfo is HERE
        assert end.time() == time(0)


@given(moments, day_periods)
def test_a_statutory_period_ends_on_a_working_day(event, period):
    due = due_after(event, period, Clock.STATUTORY)

    assert working_day(due.last_day)
    assert working_day(due.lenient_last_day, FreeDays.WITH_CUSTOMARY)


@given(moments, periods())
def test_the_law_never_gives_less_time_than_the_contract(event, period):
    agreed, by_law = (due_after(event, period, clock) for clock in Clock)

    assert utc(agreed.strict) <= utc(by_law.strict)
    assert utc(agreed.lenient) <= utc(by_law.lenient)


@given(moments, short_whiles, periods(), clocks)
def test_who_begins_later_ends_no_earlier(event, a_while, period, clock):
    earlier = due_after(event, period, clock)
    later = due_after(event.astimezone(UTC) + a_while, period, clock)

    assert utc(earlier.strict) <= utc(later.strict)
    assert utc(earlier.lenient) <= utc(later.lenient)


@given(moments, periods(), periods(), clocks)
def test_a_longer_period_ends_no_earlier(event, first, second, clock):
    assume(first.unit is second.unit)
    shorter, longer = sorted((first, second), key=lambda period: period.length)
    ends = [due_after(event, period, clock) for period in (shorter, longer)]

    assert utc(ends[0].strict) <= utc(ends[1].strict)
    assert utc(ends[0].lenient) <= utc(ends[1].lenient)


@given(moments, periods(), clocks, st.timezones())
def test_the_zone_it_is_told_in_makes_no_difference(event, period, clock, zone):
    assert due_after(event.astimezone(zone), period, clock) == due_after(event, period, clock)


@given(st.dates(date(1990, 1, 1), date(2080, 1, 1)), st.integers(-400, 400))
def test_months_are_never_skipped(day, months):
    there = months_away(day, months)

    assert (there.year * 12 + there.month) - (day.year * 12 + day.month) == months
    assert there.day <= day.day
    assert there.day == day.day or (there + timedelta(days=1)).day == 1


@given(moments, periods(), periods())
def test_surely_shorter_is_so_whenever_they_begin(event, first, second):
    assume(surely_shorter(first, second))
    ends = [due_after(event, period, Clock.CONTRACT).strict for period in (first, second)]

    assert utc(ends[0]) < utc(ends[1])


@given(periods(), periods(), periods())
def test_surely_shorter_is_an_order(first, second, third):
    assert not surely_shorter(first, first)
    assert not (surely_shorter(first, second) and surely_shorter(second, first))
    if surely_shorter(first, second) and surely_shorter(second, third):
        assert surely_shorter(first, third)


def test_any_four_weeks_hold_fifteen_business_days():
    """What `surely_shorter` builds on, tried on every day of 150 years."""
    days = [date(1950, 1, 1) + timedelta(days=n) for n in range(150 * 365)]
    worked = [working_day(day, FreeDays.WITH_CUSTOMARY) for day in days]

    assert min(sum(worked[n : n + 28]) for n in range(len(worked) - 28)) >= 15


@given(moments, periods())
def test_between_notice_and_effect_the_strict_reading_is_the_later_one(event, period):
    earliest = earliest_after(event, period)

    assert utc(event) < utc(earliest.strict)
    assert utc(earliest.lenient) <= utc(earliest.strict)


@st.composite
def notices_and_effects(draw, drawn_periods):
    """A notice, a period, and an effect just about when the period has run."""
    notice, period = draw(moments), draw(drawn_periods)
    [run] = utc(earliest_after(notice, period).strict)
    return notice, period, run + draw(short_whiles) - draw(short_whiles)


@given(notices_and_effects(periods()))
def test_notice_in_time_by_one_count_is_in_time_by_the_other(drawn):
    notice, period, effect = drawn
    by, start = latest_before(effect, period), earliest_after(notice, period)
    [told] = utc(notice)

    if told < by.strict.astimezone(UTC):
        assert utc(start.strict) <= utc(effect)
    if utc(start.lenient) <= utc(effect):
        assert [told] <= utc(by.lenient)


@given(notices_and_effects(periods(Unit.DAYS, Unit.WEEKS, Unit.BUSINESS_DAYS)))
def test_in_days_and_weeks_the_two_counts_are_one(drawn):
    notice, period, effect = drawn
    by, start = latest_before(effect, period), earliest_after(notice, period)
    told, strict, lenient = utc(notice, by.strict, by.lenient)

    assert (told < strict) is (utc(start.strict) <= utc(effect))
    assert (told < lenient) is (utc(start.lenient) <= utc(effect))


@given(moments, periods(), moments, clocks)
def test_the_earliest_of_two_is_no_later_than_either(event, period, need_ended_at, clock):
    dues = due_after(event, period, clock), due_that_day(need_ended_at)
    due = earliest_of(*dues)

    assert utc(due.strict) == min(utc(one.strict) for one in dues)
    assert utc(due.lenient) == min(utc(one.lenient) for one in dues)
    assert utc(due.strict, due.lenient) == utc(
        earliest_of(*dues[::-1]).strict, earliest_of(*dues[::-1]).lenient
    )


@given(moments, periods(), clocks)
def test_no_one_is_reminded_before_they_are_late(event, period, clock):
    due = due_after(event, period, clock)
    reminder = reminder_due(due)

    assert utc(reminder.start_at) == utc(due.lenient)
    assert utc(due.lenient) < utc(reminder.strict)
    assert working_day(reminder.last_day)


@given(
    moments,
    calendar_periods,
    st.lists(st.tuples(st.integers(-50, 400), st.integers(0, 60)), max_size=4),
    clocks,
)
def test_standing_still_never_shortens(event, period, spans, clock):
    suspensions = [
        Suspension(since := event.astimezone(UTC) + timedelta(days=days), since + timedelta(still))
        for days, still in spans
    ]
    due, still = (
        due_after(event, period, clock),
        due_suspended(event, period, suspensions, clock),
    )

    assert utc(due.strict) <= utc(still.strict)
    assert utc(due.lenient) <= utc(still.lenient)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2080, 1, 1)), periods(), clocks)  # noqa: DTZ001 (naive is the point)
def test_no_period_begins_at_a_moment_without_a_zone(naive, period, clock):
    for count in (earliest_after, latest_before):
        with pytest.raises(NaiveMoment):
            count(naive, period)
    with pytest.raises(NaiveMoment):
        due_after(naive, period, clock)
