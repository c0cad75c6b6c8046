"""Could this be somebody's CPR number?"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date

TEN_DIGITS = re.compile(
    r"(?<![0-9])(?P<day>[0-9]{2})(?P<month>[0-9]{2})(?P<year>[0-9]{2})"
    r"[ \u00a0]?[-\u2010-\u2013]?[ \u00a0]?(?P<serial>[0-9]{4})(?![0-9])"
)
WORDS = re.compile(r"cpr|person\s?n(umme)?r|født|foedt|fødsel", re.IGNORECASE)
BEFORE = 40  # signs before the number in which a word may speak of it: a rule of the house
WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
ADMINISTRATIVE = 60  # added to the day of numbers given out for administration
MASK = "[CPR]"

# The century by the seventh digit, for the years up to 36, up to 57, and later
UP_TO = (36, 57)
CENTURIES = (
    ("0123", (1900, 1900, 1900)),
    ("49", (2000, 1900, 1900)),
    ("5678", (2000, 2000, 1800)),
)


@dataclass(frozen=True)
class PossibleCpr:
    """A place in a text where a CPR number may stand. It holds no digit of it.

    `start` and `end` are positions in the text, `end` not counted in. `fits_modulus_11` and
    `word_near` make it likelier; that they are false excludes nothing.
    """

    start: int
    end: int
    fits_modulus_11: bool
    word_near: bool
    administrative: bool


def possible_cprs(text: str) -> tuple[PossibleCpr, ...]:
    """Every place in the text where a CPR number may stand, in the order of the text.

    Ten digits, with or without a hyphen or a space after six, whose first six are a day that
    exists in the century the seventh tells. Modulus 11 is not asked for: valid numbers without it
    have been given out since 1 October 2007. Source: CPR-kontoret.
    """
    return tuple(
        PossibleCpr(
            start=found.start(),
            end=found.end(),
            fits_modulus_11=_fits_modulus_11("".join(found.groups())),
            word_near=WORDS.search(text, max(0, found.start() - BEFORE), found.start()) is not None,
            administrative=int(found["day"]) > ADMINISTRATIVE,
        )
        for found in TEN_DIGITS.finditer(text)
        if _is_a_day(found)
    )


def without_cprs(text: str) -> str:
    """The text with `[CPR]` wherever a CPR number may stand; nothing of the number is left."""
    for place in reversed(possible_cprs(text)):
        text = text[: place.start] + MASK + text[place.end :]
    return text


def _is_a_day(found: re.Match[str]) -> bool:
    day, year = int(found["day"]), int(found["year"])
    try:
        date(
            _century(found["serial"][0], year) + year,
            int(found["month"]),
            day - ADMINISTRATIVE if day > ADMINISTRATIVE else day,
        )
    except ValueError:
        return False
    return True


def _century(seventh: str, year: int) -> int:
    by_year = next(by_year for digits, by_year in CENTURIES if seventh in digits)
    return by_year[bisect_left(UP_TO, year)]


def _fits_modulus_11(digits: str) -> bool:
    return sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=True)) % 11 == 0
