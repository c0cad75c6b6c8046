"""What does counting a period answer, and which of its two readings is ours?"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from instruks.deadlines.moment import in_utc, last_day_before
from instruks.texts.sentence import Sentence


class Clock(Enum):
    """By which rules a period is counted; the term that sets the period says which."""

    CONTRACT = "contract"
    STATUTORY = "statutory"


class OwedBy(Enum):
    """Who must act within the period; OTHER is an authority or a sub-processor."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"
    OTHER = "other"


@dataclass(frozen=True)
class Reading:
    """Another end that some give the period. To be shown; nothing is planned or judged by it."""

    ends_at: datetime
    because: Sentence


@dataclass(frozen=True)
class Due:
    """When a period has run out, read strictly and leniently, and why the two may differ.

    Both moments are in Europe/Copenhagen. A period of days ends at 24:00, which is 00:00 of the
    following day, and whoever acts at that moment is late. A period of hours is still kept at its
    very last instant (`last_instant_counts`). `start_at` is the event, or the effect that a notice
    is counted back from. INVARIANT: `strict` is never after `lenient`.
    """

    start_at: datetime
    strict: datetime
    lenient: datetime
    because: tuple[Sentence, ...] = ()
    also: tuple[Reading, ...] = ()
    last_instant_counts: bool = False

    def __post_init__(self) -> None:
        if in_utc(self.strict) > in_utc(self.lenient):
            raise ValueError(f"`{self.strict}` is the strict end but after `{self.lenient}`")

    @property
    def last_day(self) -> date:
        """The last day on which acting is in time, read strictly."""
        return last_day_before(self.strict)

    @property
    def lenient_last_day(self) -> date:
        """The last day on which acting is in time, read leniently."""
        return last_day_before(self.lenient)


@dataclass(frozen=True)
class Earliest:
    """From when something may be done, where a period must lie in between.

    Here the strict reading is the later one. INVARIANT: `lenient` is never after `strict`.
    """

    start_at: datetime
    strict: datetime
    lenient: datetime
    because: tuple[Sentence, ...] = ()

    def __post_init__(self) -> None:
        if in_utc(self.lenient) > in_utc(self.strict):
            raise ValueError(f"`{self.lenient}` is the lenient start but after `{self.strict}`")


def act_by(due: Due, owed_by_us: bool) -> datetime:
    """Ourselves we hold to the strict reading; the other side is late only after the lenient."""
    return due.strict if owed_by_us else due.lenient


def act_from(earliest: Earliest, owed_by_us: bool) -> datetime:
    """We plan from the strict moment; the other side is too early only before the lenient one."""
    return earliest.strict if owed_by_us else earliest.lenient


def run_out(due: Due, now: datetime, owed_by_us: bool) -> bool:
    """Has the period run out? Whoever acts at `now` is late exactly when it has.

    Raises `NaiveMoment`.
    """
    end, moment = in_utc(act_by(due, owed_by_us)), in_utc(now)
    return moment > end if due.last_instant_counts else moment >= end


def too_early(earliest: Earliest, now: datetime, owed_by_us: bool) -> bool:
    """Is it before the moment from which it may be done? Raises `NaiveMoment`."""
    return in_utc(now) < in_utc(act_from(earliest, owed_by_us))
