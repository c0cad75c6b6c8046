"""What if we start using this sub-processor from a day, under every agreement at once?

Each side of the question is put by its readable rule to groups of agreements. A rule is asked
knowing nothing; where it wants a term, the group is divided by what its agreements say on that
term, and each part is asked again. So agreements are told apart by exactly what the rule reads.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, Generic, TypeVar

import numpy as np
import numpy.typing as npt

from instruks.agreement.terms_in_force import Terms
from instruks.agreement.vocabulary import AnyTerm
from instruks.decisions.change import HARDEST_FIRST, Outcome, Plan
from instruks.decisions.new_subprocessor import SIDES, Left, begun, left
from instruks.decisions.notice import Days, days_of
from instruks.decisions.portfolio import LONG, NAMED, SHORT, Column, Numbers, Portfolio, grouped
from instruks.decisions.recorded import NotRecorded, recorded

T = TypeVar("T")
ALIKE, SAME = 0, 1
Said = tuple[Numbers, list[Mapping[str, Any]]]
"""What each agreement says on a term and those read with it, by number, and what each number says."""


@dataclass(frozen=True)
class Told(Generic[T]):
    """The different answers to one side, which of them each group gave, and each agreement's group."""

    answers: list[T]
    of_group: Numbers
    group_of: Numbers

    @cached_property
    def of(self) -> Numbers:
        """Which of the answers each agreement gave."""
        return self.of_group[self.group_of]


@dataclass(frozen=True)
class WhatIf:
    """What a plan comes to under each agreement, in the portfolio's order.

    `outcomes` are places in `HARDEST_FIRST`. `days` tells the notice and the days that follow.
    """

    portfolio: Portfolio
    plan: Plan
    outcomes: npt.NDArray[np.int8]
    days: Told[Days]

    def outcome(self, number: int) -> Outcome:
        """The outcome under one agreement."""
        return HARDEST_FIRST[int(self.outcomes[number])]

    def days_under(self, number: int) -> Days:
        """The days under one agreement; the clause of the notice is told by the reasons."""
        return self.days.answers[int(self.days.of[number])]

    def on_days(self, which: str) -> npt.NDArray[np.datetime64]:
        """One of the days under every agreement (`earliest_on`, `not_late_before`); NaT for none."""
        days = [getattr(answer, which) for answer in self.days.answers]
        return np.array(days, dtype="datetime64[D]")[self.days.of]


def what_if(portfolio: Portfolio, plan: Plan) -> WhatIf:
    """The plan under every agreement, as `new_subprocessor.what_if` answers it for each.

    Raises `UnknownTerritory`, and `NotRecorded` where a rule reads what a portfolio does not keep.
    """
    asking = _Asking(portfolio, plan, ALIKE)
    outcomes = _hardest([asking.begun(), *asking.sides()])
    return WhatIf(portfolio, plan, outcomes, asking.days())


def heard_of_all(portfolio: Portfolio, plan: Plan) -> list[Told[Left]]:
    """Every side of the plan with its reasons under every agreement, clauses by place."""
    asking = _Asking(portfolio, plan, SAME)
    return [asking.begun(), *asking.sides()]


def _hardest(sides: list[Told[Left]]) -> npt.NDArray[np.int8]:
    """The hardest outcome of all sides; those told in the same groups are weighed group by group."""
    found = dict[int, tuple[npt.NDArray[np.int8], Numbers]]()
    for told in sides:
        codes = [HARDEST_FIRST.index(outcome) for outcome, _ in told.answers]
        outcomes = np.array(codes, dtype=np.int8)[told.of_group]
        before, _ = found.get(id(told.group_of), (outcomes, None))
        found[id(told.group_of)] = np.minimum(before, outcomes), told.group_of
    hardest: npt.NDArray[np.int8] = np.minimum.reduce(
        [outcomes[group_of] for outcomes, group_of in found.values()]
    )
    return hardest


class _Asking:
    """One plan, put to groups of agreements that say alike, or the very same with its clauses."""

    def __init__(self, portfolio: Portfolio, plan: Plan, how: int) -> None:
        self.portfolio, self.plan, self.how = portfolio, plan, how
        self.short = self._by_name(SHORT, portfolio.short)
        self.long = self._by_name(LONG, portfolio.long)
        told_apart = [portfolio.kinds[how].of]
        for many, _ in NAMED.values():
            numbers, records = self.short[many.name] = self._rows(many.name)
            if len(records) > 1:
                told_apart.append(numbers)
        self.groups = grouped(*told_apart) if len(told_apart) > 1 else portfolio.kinds[how]

    def sides(self) -> Iterator[Told[Left]]:
        """Every side but the effect."""
        for side in SIDES:
            yield self._ask(partial(left, side, self.plan))

    def days(self) -> Told[Days]:
        """The notice and what follows from it."""
        return self._ask(partial(days_of, self.plan))

    def begun(self) -> Told[Left]:
        """The effect. Of its days it matters only how they lie to the first day of the plan."""
        every = self.portfolio
        if self.how == SAME:
            answers = [begun(self.plan, effect) for effect in every.effects]
            return Told(answers, np.arange(len(answers)), every.effect_of)
        lies = np.sign(every.days_of - self.plan.from_on.toordinal()) + 1
        groups = grouped(every.status_of, *lies)
        return Told(
            [begun(self.plan, every.effects[one]) for one in groups.one],
            groups.of,
            every.effect_of,
        )

    def _ask(self, rule: Callable[[Terms], T]) -> Told[T]:
        try:
            return Told(*_told(rule, self.groups.one, self.short), self.groups.of)
        except NotRecorded as wanted:
            if wanted.name not in self.long:
                raise
            everyone = np.arange(len(self.portfolio))  # each says something else on a long term
            return Told(*_told(rule, everyone, {**self.short, **self.long}), everyone)

    def _by_name(
        self, terms: tuple[tuple[AnyTerm, ...], ...], columns: list[Column]
    ) -> dict[str, Said]:
        return {
            term.name: (column.numbers[self.how], column.records[self.how])
            for together, column in zip(terms, columns, strict=True)
            for term in together
        }

    def _rows(self, many: str) -> Said:
        """The rows with the plan's name; the first record is that there are none."""
        numbers = np.zeros(len(self.portfolio), dtype=np.int64)
        found = self.portfolio.rows_named(many, self.plan.name)
        if found is None:
            return numbers, [{many: ()}]
        those, column = found
        numbers[those] = column.numbers[self.how] + 1
        return numbers, [{many: ()}, *column.records[self.how]]


def _told(
    rule: Callable[[Terms], T], among: Numbers, columns: Mapping[str, Said]
) -> tuple[list[T], Numbers]:
    """The rule's answers for some agreements, told apart by whatever it reads."""
    answers, of = list[T](), np.zeros(len(among), dtype=np.int64)
    known: list[dict[str, Any]] = [{}]
    waiting, group = np.arange(len(among)), np.zeros(len(among), dtype=np.int64)
    while len(waiting):
        wants = [_ask(rule, said, answers) for said in known]
        answered = np.array([want if isinstance(want, int) else -1 for want in wants])[group]
        of[waiting] = answered
        waiting, group = waiting[answered < 0], group[answered < 0]
        numbers = np.zeros(len(waiting), dtype=np.int64)
        for name in {want for want in wants if isinstance(want, str)}:
            if name not in columns:
                raise NotRecorded(name)
            those = np.array([want == name for want in wants])[group]
            numbers[those] = columns[name][0][among[waiting[those]]]
        parts = grouped(group, numbers)
        each = zip(group[parts.one].tolist(), numbers[parts.one].tolist(), strict=True)
        known = [{**known[old], **columns[str(wants[old])][1][number]} for old, number in each]
        group = parts.of
    return answers, of


def _ask(rule: Callable[[Terms], T], said: Mapping[str, Any], answers: list[T]) -> int | str:
    """The number of the answer, or the name of the term it takes to answer."""
    try:
        answers.append(rule(recorded(said)))
    except NotRecorded as wanted:
        return wanted.name
    return len(answers) - 1
