"""What the words of a clause say about how long something takes."""

import pytest

from instruks.deadlines.period import NoPeriod, Period, Unit, surely_shorter


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("24 hours", Period(24, Unit.HOURS)),
        ("1 hour", Period(1, Unit.HOURS)),
        ("30 days", Period(30, Unit.DAYS)),
        ("1 day", Period(1, Unit.DAYS)),
        ("30 calendar days", Period(30, Unit.DAYS)),
        ("10 business days", Period(10, Unit.BUSINESS_DAYS)),
        ("10 working days", Period(10, Unit.BUSINESS_DAYS)),
        ("8 weeks", Period(8, Unit.WEEKS)),
        ("3 months", Period(3, Unit.MONTHS)),
        ("1 year", Period(1, Unit.YEARS)),
        ("24 timer", Period(24, Unit.HOURS)),
        ("1 time", Period(1, Unit.HOURS)),
        ("30 dage", Period(30, Unit.DAYS)),
        ("1 dag", Period(1, Unit.DAYS)),
        ("30 kalenderdage", Period(30, Unit.DAYS)),
        ("10 arbejdsdage", Period(10, Unit.BUSINESS_DAYS)),
        ("8 uger", Period(8, Unit.WEEKS)),
        ("3 måneder", Period(3, Unit.MONTHS)),
        ("3 ma\u030aneder", Period(3, Unit.MONTHS)),
        ("1 år", Period(1, Unit.YEARS)),
        ("  30\n Days ", Period(30, Unit.DAYS)),
        ("30days", Period(30, Unit.DAYS)),
        ("030 days", Period(30, Unit.DAYS)),
    ],
)
def test_a_number_and_a_unit_are_read_in_both_languages(text, period):
    assert Period.parse(text) == period


@pytest.mark.parametrize(
    ("period", "text"),
    [
        (Period(1, Unit.DAYS), "1 day"),
        (Period(2, Unit.DAYS), "2 days"),
        (Period(1, Unit.BUSINESS_DAYS), "1 business day"),
        (Period(10, Unit.BUSINESS_DAYS), "10 business days"),
    ],
)
def test_it_is_written_in_english(period, text):
    assert str(period) == text
    assert str(period.in_words()) == text


def test_its_words_can_be_translated():
    danish = {"{length} {unit}": "{length} {unit}", "days": "dage"}

    assert Period(30, Unit.DAYS).in_words().in_words_of(danish.__getitem__) == "30 dage"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("30", "`30` has no unit; write for example `24 hours`, `30 days`"),
        ("days", "`days` has no number in front; write for example `24 hours`"),
        ("thirty days", "`thirty days` has no number in front"),
        ("", "`` has no number in front"),
        ("30 moons", "`30 moons` has an unknown unit; write for example"),
        ("30 days 4 hours", "`30 days 4 hours` has an unknown unit"),
        ("1.5 months", "`1.5 months` is not a whole number; write it in a smaller unit"),
        ("1,5 måneder", "`1,5 måneder` is not a whole number"),
        ("0 days", "`0 days` is no time to act in; write 1 or more"),
        ("-3 days", "`-3 days` is no time to act in; write 1 or more"),
        ("101 years", "`101 years` is more than a hundred years; check the number"),
        ("9" * 5000 + " days", "is more than a hundred years; check the number"),
        ("ten days and " * 5000, "...` has no number in front"),
    ],
)
def test_anything_else_is_refused_with_what_to_write_instead(text, complaint):
    with pytest.raises(NoPeriod) as refusal:
        Period.parse(text)

    assert complaint in str(refusal.value)
    assert len(str(refusal.value)) < 250


@pytest.mark.parametrize("word", ["hverdage", "hverdag", "Hverdage", "weekdays"])
def test_hverdage_is_not_taken_for_the_one_or_the_other(word):
    with pytest.raises(NoPeriod, match=r"Saturday counts; choose `business days` .* or `days`"):
        Period.parse(f"5 {word}")


@pytest.mark.parametrize(
    ("length", "accepted"), [(99, True), (100, True), (101, False)], ids=["before", "at", "after"]
)
def test_the_longest_period_is_a_hundred_years(length, accepted):
    try:
        Period(length, Unit.YEARS)
    except NoPeriod:
        assert not accepted
    else:
        assert accepted


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("24 hours", "30 days"),
        ("24 hours", "72 hours"),
        ("10 days", "30 days"),
        ("30 days", "60 days"),
        ("1 day", "72 hours"),
        ("22 hours", "1 day"),
        ("4 weeks", "30 days"),
        ("27 days", "1 month"),
        ("1 month", "32 days"),
        ("1 month", "3 months"),
        ("1 month", "1 year"),
        ("364 days", "1 year"),
        ("1 year", "367 days"),
        ("10 business days", "30 days"),
        ("9 days", "10 business days"),
        ("5 business days", "1 year"),
    ],
)
def test_surely_shorter_one_way_only(first, second):
    assert surely_shorter(Period.parse(first), Period.parse(second))
    assert not surely_shorter(Period.parse(second), Period.parse(first))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1 month", "30 days"),
        ("28 days", "1 month"),
        ("31 days", "1 month"),
        ("30 days", "30 days"),
        ("12 months", "1 year"),
        ("366 days", "1 year"),
        ("4 weeks", "1 month"),
        ("24 hours", "1 day"),
        ("23 hours", "1 day"),
        ("48 hours", "1 day"),
        ("10 business days", "10 days"),
        ("10 business days", "2 weeks"),
    ],
)
def test_where_it_depends_neither_is_shorter(first, second):
    assert not surely_shorter(Period.parse(first), Period.parse(second))
    assert not surely_shorter(Period.parse(second), Period.parse(first))


def test_an_extension_is_one_longer_period():
    assert Period(1, Unit.MONTHS).extended(Period(2, Unit.MONTHS)) == Period(3, Unit.MONTHS)


def test_an_extension_in_another_unit_is_refused():
    with pytest.raises(NoPeriod, match="`1 month` cannot be extended by `6 weeks`; give both in m"):
        Period(1, Unit.MONTHS).extended(Period(6, Unit.WEEKS))
