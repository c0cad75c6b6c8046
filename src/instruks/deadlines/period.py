"""How long is it? «24 timer», «30 dage», «3 måneder»."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from instruks.deadlines.unit import AMBIGUOUS, UNIT_OF, WRITTEN, Unit
from instruks.texts.sentence import Sentence, say

__all__ = ["NoPeriod", "Period", "Unit", "surely_shorter"]

EXAMPLES = say("`24 hours`, `30 days`, `10 business days`, `8 weeks`, `3 months` or `1 year`")
NO_NUMBER = "`{given}` has no number in front; write for example {examples}"
NO_UNIT = "`{given}` has no unit; write for example {examples}"
UNKNOWN_UNIT = "`{given}` has an unknown unit; write for example {examples}"
NOT_WHOLE = "`{given}` is not a whole number; write it in a smaller unit"
TOO_LONG = "`{given}` is more than a hundred years; check the number"
SATURDAYS = (
    "`{given}` does not say whether a Saturday counts; "
    "choose `business days` (no Saturdays, Sundays or holidays) or `days` (all of them)"
)

# A hundred years in each unit: whatever is longer is a slip of the pen.
LONGEST: Mapping[Unit, int] = {
    Unit.HOURS: 876_600,
    Unit.DAYS: 36_525,
    Unit.BUSINESS_DAYS: 25_000,
    Unit.WEEKS: 5_217,
    Unit.MONTHS: 1_200,
    Unit.YEARS: 100,
}

A_NUMBER_AND_A_UNIT = re.compile(r"(?P<number>[+-]?[0-9]+(?:[.,][0-9]+)?)?\s*(?P<unit>.*)")
MOST_DIGITS = 9  # more of them are too long in every unit
MOST_SHOWN = 60


class NoPeriod(ValueError):
    """The words do not say how long, or say it in a unit that cannot be used so.

    The message says what is missing and what can be written instead.
    """


@dataclass(frozen=True)
class Period:
    """A length of time as a clause sets it; how it is counted is the clock's matter.

    Two periods have no order of their own, for a month is longer than 30 days or shorter: ask
    `surely_shorter`. Raises `NoPeriod` for a length below 1 or beyond a hundred years.
    """

    length: int
    unit: Unit

    def __post_init__(self) -> None:
        if self.length < 1:
            raise NoPeriod(
                say(
                    "`{given}` is no time to act in; write 1 or more, for example {examples}",
                    given=str(self), examples=EXAMPLES,
                )
            )  # fmt: skip
        if self.length > LONGEST[self.unit]:
            raise NoPeriod(say(TOO_LONG, given=str(self)))

    @staticmethod
    def parse(text: str) -> "Period":
        """Read «30 days» or «30 dage»: a whole number and a unit, in either language.

        Raises `NoPeriod`, also for «hverdage», which may or may not count Saturdays.
        """
        words = " ".join(unicodedata.normalize("NFC", text).casefold().split())
        said = A_NUMBER_AND_A_UNIT.fullmatch(words)
        number, unit = (said["number"], said["unit"]) if said else (None, words)
        shown = text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}..."
        if number is None:
            raise NoPeriod(say(NO_NUMBER, given=shown, examples=EXAMPLES))
        if not unit:
            raise NoPeriod(say(NO_UNIT, given=shown, examples=EXAMPLES))
        if unit in AMBIGUOUS:
            raise NoPeriod(say(SATURDAYS, given=shown))
        if unit not in UNIT_OF:
            raise NoPeriod(say(UNKNOWN_UNIT, given=shown, examples=EXAMPLES))
        if not number.lstrip("+-").isdecimal():
            raise NoPeriod(say(NOT_WHOLE, given=shown))
        if len(number) > MOST_DIGITS:
            raise NoPeriod(say(TOO_LONG, given=shown))
        return Period(int(number), UNIT_OF[unit])

    def extended(self, by: "Period") -> "Period":
        """The period and `by` as one, counted from the same start (GDPR art. 12(3), 36(2)).

        Raises `NoPeriod` when the units differ, for then their sum has none.
        """
        if by.unit is not self.unit:
            raise NoPeriod(
                say(
                    "`{period}` cannot be extended by `{by}`; give both in {unit}",
                    period=str(self), by=str(by), unit=Sentence(WRITTEN[self.unit][1]),
                )
            )  # fmt: skip
        return Period(self.length + by.length, self.unit)

    def in_words(self) -> Sentence:
        """The period as people read it, ready to be translated: «30 days»."""
        return say("{length} {unit}", length=self.length, unit=Sentence(self._unit_in_words()))

    def __str__(self) -> str:
        return f"{self.length} {self._unit_in_words()}"

    def _unit_in_words(self) -> str:
        one, several = WRITTEN[self.unit]
        return one if self.length == 1 else several


# The fewest and the most days that 0, 1, 2 … 11 months can have.
FEWEST_DAYS = (0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334)
MOST_DAYS = (0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337)


def _days(period: Period) -> tuple[int, int]:
    """How many days a period of days or more surely has, and surely does not exceed."""
    match period.unit:
        case Unit.BUSINESS_DAYS:  # any four weeks hold at least 15 of them, Easter or Christmas
            return period.length, 28 * -(-period.length // 15)
        case Unit.MONTHS | Unit.YEARS:
            months = period.length * (12 if period.unit is Unit.YEARS else 1)
            years, left = divmod(months, 12)
            return 365 * years + FEWEST_DAYS[left], 366 * years + MOST_DAYS[left]
        case _:
            days = period.length * (7 if period.unit is Unit.WEEKS else 1)
            return days, days


def _hours(period: Period) -> tuple[int, int]:
    """The same in hours: the event may fall at either end of its day, and the clocks may change."""
    if period.unit is Unit.HOURS:
        return period.length, period.length
    fewest, most = _days(period)
    return 24 * fewest - 1, 24 * (most + 1) + 1


def surely_shorter(first: Period, second: Period) -> bool:
    """Is the first shorter than the second, whenever the two begin?

    `24 hours` is shorter than `30 days`; between `1 month` and `30 days` neither is. Ends that move
    off a weekend or holiday are left out of account.
    """
    if first.unit is second.unit:
        return first.length < second.length
    count = _hours if Unit.HOURS in {first.unit, second.unit} else _days
    return count(first)[1] < count(second)[0]
