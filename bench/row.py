"""What is one line of the table, and how is a time taken?"""

import gc
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median
from time import process_time
from typing import Any

RUNS = 5


@dataclass(frozen=True)
class Row:
    """A measured value with what the rivals did in the same run, in the same unit.

    `ratio` says how many times better than the best rival it is; None where there is no rival.
    """

    name: str
    value: float
    unit: str
    beside: dict[str, float] = field(default_factory=dict)
    more_is_better: bool = True
    goal: str = ""

    @property
    def ratio(self) -> float | None:
        """Above 1 where ours is better than the best beside it."""
        if not self.beside:
            return None
        if self.more_is_better:
            return self.value / max(self.beside.values())
        return min(self.beside.values()) / self.value

    def as_json(self) -> dict[str, Any]:
        """As it stands in `latest.json`."""
        ratio = None if self.ratio is None else round(self.ratio, 3)
        return {
            "name": self.name,
            "value": self.value,
            "unit": self.unit,
            "beside": self.beside,
            "ratio": ratio,
        }


def seconds(work: Callable[[], object], runs: int = RUNS, *, warm: bool = True) -> float:
    """The median time on one core of some runs of the work; warm, after one that is not counted."""
    if warm:
        work()
    times = []
    gc.collect()
    for _ in range(runs):
        begun = process_time()
        work()
        times.append(process_time() - begun)
    return median(times)
