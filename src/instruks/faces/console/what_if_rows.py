"""How is a plan held against every agreement shown, downloaded and counted?"""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from instruks.acts.standing import Shown
from instruks.decisions.change import Change, Outcome, Plan
from instruks.decisions.new_subprocessor import what_if
from instruks.decisions.ruling import Because, Verdict
from instruks.faces.console.spoken import spoken

COLUMNS = ("agreement", "controller", "outcome", "notice", "earliest_on", "clauses", "because", "would_change_it")  # fmt: skip


@dataclass(frozen=True)
class Held:
    """One agreement and what stands between the plan and its first day there."""

    shown: Shown
    change: Change

    @property
    def standing_in_the_way(self) -> tuple[Because, ...]:
        """Every reason that is no permission; where there is none, those that permit it."""
        ruling = self.change.ruling
        every = (*ruling.because, *ruling.others)
        return tuple(one for one in every if one.verdict is not Verdict.MAY) or ruling.because


def held_against(plan: Plan, every: Iterable[Shown]) -> tuple[Held, ...]:
    """Every agreement that stands on the first day, the hardest outcome first."""
    rows = [Held(shown, what_if(plan, shown.standing)) for shown in every if shown.standing]
    order = list(Outcome)
    return tuple(sorted(rows, key=lambda row: order.index(row.change.outcome)))


def counts(rows: Sequence[Held]) -> list[tuple[Outcome, int]]:
    """How many agreements have each outcome, the hardest first."""
    counted = Counter(row.change.outcome for row in rows)
    return [(outcome, counted[outcome]) for outcome in Outcome]


def as_json(rows: Iterable[Held]) -> str:
    """The rows for programs, with the sentences in the reader's language."""
    return json.dumps([_plain(row) for row in rows], ensure_ascii=False, indent=2, default=str)


def as_csv(rows: Iterable[Held]) -> str:
    """The rows for a spreadsheet; a cell that a spreadsheet would calculate is set in quotes."""
    page = io.StringIO()
    writer = csv.DictWriter(page, COLUMNS)
    writer.writeheader()
    for row in rows:
        writer.writerow({key: _cell(value) for key, value in _plain(row).items()})
    return page.getvalue()


def _plain(row: Held) -> dict[str, Any]:
    because = row.standing_in_the_way
    return {
        "agreement": row.shown.agreement.slug,
        "controller": row.shown.controller,
        "outcome": row.change.outcome,
        "notice": str(row.change.notice.value) if row.change.notice else "",
        "earliest_on": row.change.earliest_on,
        "clauses": [str(each.clause) for each in because],
        "because": [spoken(each.sentence) for each in because],
        "would_change_it": [spoken(each.unless) for each in because if each.unless],
    }


def _cell(value: Any) -> str:
    text = " | ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
