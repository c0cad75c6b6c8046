"""What falls due when, once it is known what has happened?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from instruks.agreement.counted import COUNT, Counting, named
from instruks.agreement.duties import DUTIES
from instruks.agreement.duty import Direction, Duty
from instruks.agreement.owed import owed
from instruks.agreement.precedence import Contradiction
from instruks.agreement.standing import Standing
from instruks.agreement.start_facts import StartFact
from instruks.agreement.term import Cited
from instruks.agreement.terms import retention, subprocessor
from instruks.agreement.terms.subprocessor import CountedFrom
from instruks.agreement.terms_in_force import Terms
from instruks.deadlines.due import Due, Earliest
from instruks.texts.citation import Citation
from instruks.texts.sentence import say

Starts = Mapping[str, datetime]


@dataclass(frozen=True)
class FallsDue:
    """One duty with its moment, and the clause the moment rests on.

    `cited` is the period, or the wording where no period is set; `due` is None for a wording.
    `ours` marks a target of the house, which neither contract nor law has set. `about` says which
    system or report it is. `against` are texts of the same rank that set another time; each has a
    row of its own.
    """

    duty: Duty
    cited: Cited[Any]
    due: Due | Earliest | None
    ours: bool = False
    about: str = ""
    against: tuple[Citation, ...] = ()


class UnknownStart(LookupError):
    """No duty starts from that."""

    def __init__(self, slug: str) -> None:
        known = ", ".join(f"`{fact.slug}`" for fact in ALL_START_FACTS)
        super().__init__(
            say("no duty starts from `{slug}`; there are: {known}", slug=slug, known=known)
        )


ALL_START_FACTS: tuple[StartFact, ...] = tuple(
    dict.fromkeys(
        fact
        for duty in DUTIES
        for fact in (duty.starts, duty.dated, duty.earlier)
        if fact is not None
    )
)
"""Every event that some duty counts from, in the order of the duties."""


def falls_due(agreed: Terms | Standing, starts: Starts) -> tuple[FallsDue, ...]:
    """Everything that falls due after these events, the strictest moment first.

    `starts` has the moment of each event by its slug, with a time zone. Duties without a moment come
    last. Raises `UnknownStart`, `NaiveMoment`, `NoCalendar`, `Misread`.
    """
    terms = agreed.terms if isinstance(agreed, Standing) else agreed
    for slug in starts:
        if slug not in {fact.slug for fact in ALL_START_FACTS}:
            raise UnknownStart(slug)
    rows = [row for duty in DUTIES for row in _rows(duty, terms, starts)]
    never = datetime.max.replace(tzinfo=UTC)
    return tuple(sorted(rows, key=lambda row: row.due.strict.astimezone(UTC) if row.due else never))


def start_facts(agreed: Terms | Standing) -> tuple[StartFact, ...]:
    """The events that this agreement's duties count from, in the order of the duties."""
    terms = agreed.terms if isinstance(agreed, Standing) else agreed
    found = dict[StartFact, None]()
    for duty in DUTIES:
        if owed(duty, terms):
            found |= dict.fromkeys(starts_of(duty, terms))
            if duty.earlier and terms.says_yes(retention.SETUP_DATA_OR_NEED):
                found[duty.earlier] = None
    return tuple(found)


def starts_of(duty: Duty, terms: Terms) -> tuple[StartFact, ...]:
    """The event the duty counts from under this agreement: a notice's arrival, or its date.

    Both, where two texts of one rank disagree.
    """
    if duty.dated is None:
        return (duty.starts,)
    try:
        counted = terms.get(subprocessor.NOTICE_COUNTED_FROM)
    except Contradiction:
        return (duty.starts, duty.dated)
    dated = counted is not None and counted.value is CountedFrom.DATE_OF_NOTICE
    return (duty.dated if dated else duty.starts,)


def _rows(duty: Duty, terms: Terms, starts: Starts) -> Iterator[FallsDue]:
    """A row a time that is set, and one for the wording where no text but ours sets a time."""
    found = owed(duty, terms)
    known = _known(duty, terms, starts)
    if known and found.wording and not found.agreed and found.wording.clause not in found.ours:
        yield FallsDue(duty, found.wording, None)
    for since in known:
        if found.wording and duty.direction is Direction.THAT_DAY:
            asked = Counting(duty, found.wording.value, since, starts, terms)
            yield FallsDue(duty, found.wording, COUNT[duty.direction](asked), ours=True)
        for time in found.times:
            due = COUNT[duty.direction](Counting(duty, time.value, since, starts, terms))
            if due:
                yield FallsDue(
                    duty,
                    time,
                    due,
                    ours=time.clause in found.ours,
                    about=named(time.value),
                    against=found.against.get(time.clause, ()),
                )


def _known(duty: Duty, terms: Terms, starts: Starts) -> tuple[datetime, ...]:
    """The moments of the events the duty counts from, as far as they are known."""
    known = tuple(starts[fact.slug] for fact in starts_of(duty, terms) if fact.slug in starts)
    if not known and duty.earlier and terms.says_yes(retention.SETUP_DATA_OR_NEED):
        earlier = starts.get(duty.earlier.slug)
        return (earlier,) if earlier else ()
    return known
