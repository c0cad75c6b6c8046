"""What the laws and the slow twins draw at random: moments and periods."""

from datetime import datetime, timedelta

from hypothesis import strategies as st

from instruks.deadlines.calendar import HERE
from instruks.deadlines.period import Period, Unit

ANY_UNIT_UP_TO = {
    Unit.HOURS: 2_000,
    Unit.DAYS: 800,
    Unit.BUSINESS_DAYS: 60,
    Unit.WEEKS: 110,
    Unit.MONTHS: 40,
    Unit.YEARS: 6,
}


def _around(*moments):
    """Moments at and near those that break naive counting."""
    return st.sampled_from([datetime.fromisoformat(moment) for moment in moments])


moments = st.one_of(
    st.datetimes(
        datetime(1990, 1, 1),  # noqa: DTZ001 (the zone comes from `timezones`)
        datetime(2080, 1, 1),  # noqa: DTZ001 (the same)
        timezones=st.sampled_from([HERE]) | st.timezones(),
    ),
    _around(
        "2026-10-25T00:30+00:00",
        "2026-10-25T01:30+00:00",
        "2026-03-28T23:59:59+01:00",
        "2026-03-29T01:00+00:00",
        "2026-12-24T23:59:59.999999+01:00",
        "2026-12-31T23:30+00:00",
        "2028-02-29T00:00+01:00",
        "2026-01-31T12:00+01:00",
    ),
)


def periods(*units, at_most=2_000):
    return st.sampled_from(units or tuple(Unit)).flatmap(
        lambda unit: st.builds(
            Period, st.integers(1, min(at_most, ANY_UNIT_UP_TO[unit])), st.just(unit)
        )
    )


short_whiles = st.timedeltas(timedelta(0), timedelta(days=5))


DAYS_AND_MORE = tuple(unit for unit in Unit if unit is not Unit.HOURS)
day_periods = periods(*DAYS_AND_MORE)
calendar_periods = periods(Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS)
