"""Periods are read as the text writes them, in figures and in words."""

import pytest

from instruks.reading.numerals import number_in_words
from instruks.reading.spells import spells, times_a_year


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("senest 24 timer efter", ["24 hours"]),
        ("mindst tredive (30) dages varsel", ["30 days"]),
        ("otteogfyrre timer", ["48 hours"]),
        ("inden 10 dage", ["10 days"]),
        ("seks ugers varsel", ["6 weeks"]),
        ("3 måneder og 2 år", ["3 months", "2 years"]),
        ("ten (10) business days", ["10 business days"]),
        ("within forty-eight hours", ["48 hours"]),
        ("10 arbejdsdage", ["10 business days"]),
        ("en 12 måneders periode", ["12 months"]),
        ("senast inom 72 timmar", ["72 hours"]),
        ("artikel 28, stk. 3", []),
        ("§ 11, og 12.000 kr.", []),
        ("0 dage", []),
        ("99999 år", []),
    ],
)
def test_periods_in_figures_and_in_words(text, periods):
    assert [str(spell.period) for spell in spells(text)] == periods


def test_a_weekday_says_nothing_about_saturdays():
    assert [spell.saturdays for spell in spells("5 hverdage eller 5 arbejdsdage")] == [True, False]


def test_a_figure_in_brackets_is_not_settled():
    assert [spell.open for spell in spells("[14] dage og 14 dage")] == [True, False]


def test_two_numbers_that_differ_are_told():
    assert [spell.otherwise for spell in spells("tredive (14) dage og tredive (30) dage")] == [
        30,
        None,
    ]


@pytest.mark.parametrize(
    ("words", "number"),
    [("tredive", 30), ("Otteogfyrre", 48), ("enoghalvfems", 91), ("tolv", 12), ("sixty-five", 65), ("femtio", 50), ("mange", None), ("", None)],
)  # fmt: skip
def test_numbers_in_words(words, number):
    assert number_in_words(words) == number


@pytest.mark.parametrize(
    ("text", "times"),
    [("én gang om året", 1), ("årligt", 1), ("to gange om året", 2), ("halvårligt", 2), ("quarterly", 4), ("once a year", 1), ("ved behov", None)],
)  # fmt: skip
def test_how_often_a_year(text, times):
    assert times_a_year(text) == times


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("at least 30 (thirty) days’ notice", ["30 days"]),
        ("gemmes i 6-12 måneder", ["12 months"]),
        ("1–90 dage", ["90 days"]),
        ("inden for et døgn", ["1 day"]),
        ("7 dagers varsel", ["7 days"]),
    ],
)
def test_periods_with_their_number_twice_or_as_a_range(text, periods):
    assert [str(spell.period) for spell in spells(text)] == periods


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("one (1) audit in every twelve (12) months", 1),
        ("at most once per calendar year", 1),
        ("maksimalt én gang per kalenderår", 1),
        ("limited to once per twelve (12) month period", 1),
        ("once the season ends", None),
    ],
)
def test_how_often_a_year_in_more_words(text, times):
    assert times_a_year(text) == times
