"""What do many agreements say on the terms that a plan is held against?"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from instruks.agreement.effect import Effect, Status
from instruks.agreement.facts.names import fold
from instruks.agreement.standing import Standing
from instruks.agreement.term import Many
from instruks.agreement.terms import data, place, subprocessor, transfer
from instruks.agreement.vocabulary import AnyTerm
from instruks.decisions.recorded import Saying, effect_said, rows_said, said_on

Numbers = npt.NDArray[np.int64]

SHORT: tuple[tuple[AnyTerm, ...], ...] = (
    (
        subprocessor.AUTHORISATION,
        subprocessor.APPROVAL_FIRST,
        subprocessor.NEW_ACTIVITY_NEEDS_APPROVAL,
    ),
    (subprocessor.NOTICE, subprocessor.OBJECT_WITHIN, subprocessor.OBJECTION_ENDS),
    (subprocessor.URGENT_PATH,),
    (subprocessor.TELL_CHANGES,),
    (place.CLASS, place.OTHERS_NEED_APPROVAL),
    (transfer.ON_INSTRUCTION_ONLY, transfer.TO_SUBPROCESSOR_NEEDS),
    (transfer.ADEQUATE_COUNTRIES,),
    (transfer.DPF_ORGANISATIONS, transfer.DPF_CHECKED_AT_ALL_TIMES),
    (transfer.BASIS_REQUIRED,),
    (transfer.AGREEMENT_IS_NO_BASIS,),
)
"""Terms on which agreements say one of a few things, those that are read together side by side."""

LONG: tuple[tuple[AnyTerm, ...], ...] = ((data.ITEM, data.NOT_MEANT, data.CONFIRMED_BY),)
"""Terms on which hardly two agreements say the same."""

NAMED: Mapping[str, tuple[Many[Any], Callable[[Any], str]]] = {
    subprocessor.APPROVED.name: (subprocessor.APPROVED, lambda row: row.name),
    place.ALLOWED.name: (place.ALLOWED, lambda row: row.who),
    transfer.RECIPIENT.name: (transfer.RECIPIENT, lambda row: row.name),
}
"""Lists of which a plan concerns the rows with its sub-processor's name, and those above them."""


@dataclass(frozen=True)
class Line:
    """One version of an agreement, as much of it as plans are held against.

    `said` is in the order of `SHORT` and then `LONG`; `rows` go by list and folded name.
    """

    name: str
    texts: tuple[str, ...]
    effect: Effect
    said: tuple[Saying, ...]
    rows: Mapping[tuple[str, str], Saying]


def line(name: str, standing: Standing) -> Line:
    """The agreement as it stands, under the name that answers will call it by. Raises `Misread`."""
    terms = standing.terms
    return Line(
        name,
        terms.texts,
        effect_said(standing.effect, terms.texts),
        tuple(said_on(some, terms) for some in (*SHORT, *LONG)),
        {
            (many.name, owner): rows_said(many, _rows_of(owner, terms.all(many), of), terms.texts)
            for many, of in NAMED.values()
            for owner in {fold(of(row.value)) for row in terms.all(many)}
        },
    )


def _rows_of(owner: str, rows: tuple[Any, ...], of: Callable[[Any], str]) -> tuple[Any, ...]:
    """The rows with a name, and those that stand above them in the chain."""
    own = [row.value for row in rows if fold(of(row.value)) == owner]
    wanted = {owner, *(fold(getattr(row, "parent", "")) for row in own)}
    return tuple(row for row in rows if fold(of(row.value)) in wanted)


class Column:
    """What each agreement says on some terms, by number, and the records of each number.

    Both twice: by the value alone, and with the clauses; who says the same with them says alike.
    """

    def __init__(self, said: Iterable[Saying]) -> None:
        same, kept, numbers = dict[Hashable, int](), list[Saying](), list[int]()
        for each in said:
            number = same.setdefault(each.same, len(same))
            if number == len(kept):
                kept.append(each)
            numbers.append(number)
        alike, first = dict[Hashable, int](), dict[int, Mapping[str, Any]]()
        values = [alike.setdefault(each.alike, len(alike)) for each in kept]
        for number, each in zip(values, kept, strict=True):
            first.setdefault(number, each.records)
        own = np.array(numbers, dtype=np.int64)
        self.numbers = np.array(values, dtype=np.int64)[own], own
        self.records = list(first.values()), [each.records for each in kept]


@dataclass(frozen=True)
class Groups:
    """Which group each agreement is in, and one agreement of each group."""

    of: Numbers
    one: Numbers


def grouped(*columns: Numbers) -> Groups:
    """Agreements that have the same numbers in every column."""
    code = columns[0]
    if not len(code):
        return Groups(code, code)
    for column in columns[1:]:
        code = code * (int(column.max(initial=0)) + 1) + column
        if int(code.max(initial=0)) > 8 * len(code):
            code = np.unique(code, return_inverse=True)[1]
    one = np.full(int(code.max()) + 1, -1)
    one[code] = np.arange(len(code))
    present = np.flatnonzero(one >= 0)
    number = np.empty_like(one)
    number[present] = np.arange(len(present))
    return Groups(number[code], one[present])


DAYS: tuple[Callable[[Effect], Any], ...] = (
    lambda effect: effect.from_on,
    lambda effect: effect.until_on,
    lambda effect: effect.processing_from,
)
NEVER = date.max.toordinal() + 1


class Portfolio:
    """Many agreements side by side: what each says on some terms is a number in a column.

    `kinds` are the agreements that say the same on every short term, by value alone and with the
    clauses. Raises nothing of its own.
    """

    def __init__(self, lines: Sequence[Line]) -> None:
        self.names = [each.name for each in lines]
        self._index_texts(lines)
        columns = [
            Column(each.said[place] for each in lines) for place in range(len(SHORT) + len(LONG))
        ]
        self.short, self.long = columns[: len(SHORT)], columns[len(SHORT) :]
        self.kinds = tuple(
            grouped(*(column.numbers[which] for column in self.short)) for which in (0, 1)
        )
        self._index_rows(lines)
        self._index_effects(lines)

    def __len__(self) -> int:
        return len(self.names)

    def rows_named(self, many: str, name: str) -> tuple[Numbers, Column] | None:
        """The agreements that have rows with the name in a list, and those rows; None where none has."""
        return self._rows.get((many, fold(name)))

    def _index_texts(self, lines: Sequence[Line]) -> None:
        self.text_names = sorted({name for each in lines for name in each.texts})
        rank = {name: number for number, name in enumerate(self.text_names)}
        most = max((len(each.texts) for each in lines), default=0)
        self.texts_of = np.zeros((len(lines), most), dtype=np.int64)
        for number, each in enumerate(lines):
            self.texts_of[number, : len(each.texts)] = [rank[name] for name in each.texts]

    def _index_rows(self, lines: Sequence[Line]) -> None:
        found = dict[tuple[str, str], list[int]]()
        for number, each in enumerate(lines):
            for key in each.rows:
                found.setdefault(key, []).append(number)
        self._rows = {
            key: (np.array(those), Column(lines[number].rows[key] for number in those))
            for key, those in found.items()
        }

    def _index_effects(self, lines: Sequence[Line]) -> None:
        known = dict[Effect, int]()
        numbers = [known.setdefault(each.effect, len(known)) for each in lines]
        self.effects = list(known)
        self.effect_of = np.array(numbers, dtype=np.int64)
        statuses = [list(Status).index(effect.status) for effect in known]
        days = [[day(e).value.toordinal() if day(e) else NEVER for e in known] for day in DAYS]
        self.status_of = np.array(statuses, dtype=np.int64)
        self.days_of = np.array(days, dtype=np.int64)
