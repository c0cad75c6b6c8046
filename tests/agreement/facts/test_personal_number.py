"""A CPR number is suspected by its day; modulus 11 makes it likelier and excludes nothing.

The numbers are invented; those that could be whole belong to people born before 1905.
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from instruks.agreement.facts.personal_number import MASK, possible_cprs, without_cprs


@pytest.mark.parametrize(
    "number",
    [
        "010203-1234",
        "0102031234",
        "010203 1234",
        "010203 - 1234",
        "010203\u20111234",
        "010203\u20131234",
        "290200-4000",
        "610203-1234",
    ],
    ids=[
        "hyphen",
        "bare",
        "space",
        "spaced hyphen",
        "hard hyphen",
        "dash",
        "leap day 2000",
        "day plus 60",
    ],
)
def test_ten_digits_that_begin_with_a_day_are_suspected(number: str) -> None:
    assert without_cprs(f"Sag: {number}.") == f"Sag: {MASK}."


@pytest.mark.parametrize(
    "text",
    [
        "320203-1234",
        "011303-1234",
        "000103-1234",
        "290200-1000",
        "290201-4000",
        "920203-1234",
        "010203-12345",
        "1010203-1234",
        "01020 31234",
        "+45 99 00 00 07",
        "2026-11-21",
    ],
    ids=[
        "no such day",
        "no such month",
        "day zero",
        "1900 had no leap day",
        "2001 had none",
        "day plus 60 too late",
        "eleven digits",
        "eleven digits, too",
        "parted elsewhere",
        "telephone",
        "a day",
    ],
)
def test_what_begins_with_no_day_is_left_alone(text: str) -> None:
    assert possible_cprs(text) == ()
    assert without_cprs(text) == text


@pytest.mark.parametrize(
    ("number", "fits"), [("010160-5019", True), ("010165-6111", False)], ids=["fits", "does not"]
)
def test_modulus_11_excludes_nothing(number: str, fits: bool) -> None:
    (found,) = possible_cprs(number)

    assert found.fits_modulus_11 is fits


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("CPR: 010203-1234", True),
        ("Personnummer 010203-1234", True),
        ("personnr. 010203-1234", True),
        ("født 010203-1234", True),
        ("ordre 010203-1234", False),
        ("010203-1234 er et cpr-nummer", False),
        ("cpr" + " " * 37 + "010203-1234", True),
        ("cpr" + " " * 38 + "010203-1234", False),
    ],
)
def test_a_word_before_the_number_makes_it_likelier(text: str, near: bool) -> None:
    (found,) = possible_cprs(text)

    assert found.word_near is near


def test_an_administrative_number_is_marked() -> None:
    assert [one.administrative for one in possible_cprs("610203-1234 010203-1234")] == [True, False]


def test_nothing_of_the_number_stands_in_what_is_returned() -> None:
    text = "cpr 110283-5567 og 220471-8901"
    found = possible_cprs(text)

    assert [text[one.start : one.end] for one in found] == ["110283-5567", "220471-8901"]
    for digits in ("110283", "5567", "220471", "8901"):
        assert digits not in repr(found)
        assert digits not in without_cprs(text)
    assert without_cprs(text) == "cpr [CPR] og [CPR]"


# The table as the register prints it: seventh digit, last two digits of the year, the whole year
@pytest.mark.parametrize(
    ("seventh", "year", "leap_day"),
    [
        ("0", 96, True),
        ("3", 0, False),  # 1900
        ("4", 0, True),  # 2000
        ("4", 36, True),  # 2036
        ("4", 40, True),  # 1940
        ("5", 56, True),  # 2056
        ("8", 60, True),  # 1860
        ("9", 36, True),  # 2036
        ("9", 37, False),  # 1937
        ("5", 57, False),  # 2057
        ("5", 58, False),  # 1858
    ],
)
def test_the_seventh_digit_gives_the_century(seventh: str, year: int, leap_day: bool) -> None:
    assert bool(possible_cprs(f"2902{year:02d}-{seventh}000")) is leap_day


@given(st.dates(date(1900, 1, 1), date(1999, 12, 31)), st.integers(0, 3999))
def test_every_person_born_in_the_last_century_is_found(born: date, serial: int) -> None:
    number = f"{born:%d%m%y}-{serial:04d}"

    assert without_cprs(f"a {number} b") == f"a {MASK} b"


@given(st.text())
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = without_cprs(text)

    assert without_cprs(once) == once
