"""Which reasons stand behind a plan, agreement by agreement, as rows of a table?"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from instruks.decisions.change import HARDEST_FIRST, Outcome
from instruks.decisions.new_subprocessor import Left
from instruks.decisions.portfolio import Numbers
from instruks.decisions.portfolio_what_if import Told, WhatIf, heard_of_all
from instruks.decisions.recorded import place_of
from instruks.decisions.ruling import Because, Verdict
from instruks.texts.sentence import Sentence

VERDICTS = tuple(Verdict)


class Row(NamedTuple):
    """One reason under one agreement; `decides` where no harder reason was heard."""

    agreement: str
    outcome: Outcome
    verdict: Verdict
    decides: bool
    text: str
    place: str
    sentence: Sentence
    unless: Sentence | None


class Rows:
    """Every reason under every agreement, once, in the order of a `Ruling`.

    In here a row is one number: the agreement, then verdict, text and reason by their ranks, so
    that sorting the numbers sorts the rows.
    """

    def __init__(self, asked: WhatIf) -> None:
        self.asked = asked
        sides = heard_of_all(asked.portfolio, asked.plan)
        every = {reason for side in sides for _, reasons in side.answers for reason in reasons}
        self._said = sorted({(r.clause.place, r.sentence, r.unless) for r in every}, key=_in_order)
        self._ranks = {said: rank for rank, said in enumerate(self._said)}
        self._texts, moved = _among(
            asked.portfolio.text_names,
            {r.clause.text for r in every if place_of(r.clause.text) is None},
        )
        self._texts_of = moved[asked.portfolio.texts_of]
        self._sizes = len(VERDICTS), len(self._texts), len(self._said)
        rows = np.sort(np.concatenate([self._numbered(side) for side in sides]))
        self._rows = rows[np.flatnonzero(np.diff(rows, prepend=-1))]  # each reason once

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Row]:
        rest, said = np.divmod(self._rows, self._sizes[2])
        rest, text = np.divmod(rest, self._sizes[1])
        who, verdict = np.divmod(rest, self._sizes[0])
        hardest = verdict[np.flatnonzero(np.diff(who, prepend=-1))]
        outcomes = [HARDEST_FIRST[code] for code in self.asked.outcomes.tolist()]
        places, sentences, unless = ([one[part] for one in self._said] for part in range(3))
        columns = (
            _spread(self.asked.portfolio.names, who),
            _spread(outcomes, who),
            _spread(VERDICTS, verdict),
            (verdict == hardest[who]).tolist(),
            _spread(self._texts, text),
            *(_spread(each, said) for each in (places, sentences, unless)),
        )
        return map(Row._make, zip(*columns, strict=True))

    def _numbered(self, side: Told[Left]) -> Numbers:
        """The rows that one side gives: each agreement's answer, reason by reason."""
        heard = [reasons for _, reasons in side.answers]
        lengths = np.array([len(reasons) for reasons in heard], dtype=np.int64)
        times = lengths[side.of]
        who = np.repeat(np.arange(len(times)), times)
        within = np.arange(len(who)) - np.repeat(np.cumsum(times) - times, times)
        which = (np.cumsum(lengths) - lengths)[side.of][who] + within
        verdict, text, said = self._columns_of([r for reasons in heard for r in reasons])[:, which]
        own = text >= 0
        text[own] = self._texts_of[who[own], text[own]]
        text[~own] = -1 - text[~own]
        verdicts, texts, sayings = self._sizes
        rows: Numbers = ((who * verdicts + verdict) * texts + text) * sayings + said
        return rows

    def _columns_of(self, reasons: Iterable[Because]) -> Numbers:
        """Verdict, text and saying by rank; a text by its place among the agreement's, or by rank below zero."""
        columns = [
            (VERDICTS.index(r.verdict), self._text(r), self._ranks[r.clause.place, r.sentence, r.unless])
            for r in reasons
        ]  # fmt: skip
        ranks: Numbers = np.array(columns, dtype=np.int64).reshape(-1, 3).T
        return ranks

    def _text(self, reason: Because) -> int:
        place = place_of(reason.clause.text)
        return -1 - bisect_left(self._texts, reason.clause.text) if place is None else place


def _spread(values: Sequence[object], numbers: Numbers) -> list[object]:
    """The value of each number."""
    spread: list[object] = np.fromiter(values, dtype=object, count=len(values))[numbers].tolist()
    return spread


def _in_order(said: tuple[str, Sentence, Sentence | None]) -> tuple[str, str, str]:
    place, sentence, unless = said
    return place, str(sentence), str(unless or "")


def _among(names: list[str], more: Iterable[str]) -> tuple[list[str], Numbers]:
    """The sorted names with some more among them, and the new rank of each old one."""
    found, moved = list(names), np.arange(len(names))
    for name in sorted(more):
        rank = bisect_left(found, name)
        if found[rank : rank + 1] != [name]:
            found.insert(rank, name)
            moved[bisect_left(names, name) :] += 1
    return found, moved
