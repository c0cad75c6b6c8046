"""How long does a person wait in the terminal?"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from bench.row import Row

INSTRUKS = str(Path(sys.executable).with_name("instruks"))
RUNS = 11


def rows() -> Iterator[Row]:
    """The whole process, beside a Python that does nothing."""
    show, nothing = list[float](), list[float]()
    for _ in range(RUNS):  # turn about, so that both meet the same machine
        show.append(_seconds(INSTRUKS, "show", "example-it-services"))
        nothing.append(_seconds(sys.executable, "-c", "pass"))
    beside = {"python -c pass": median(nothing)}
    yield Row("instruks show, whole process", median(show), "s", beside, more_is_better=False, goal="0.5 s")  # fmt: skip


def _seconds(*command: str) -> float:
    begun = perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - begun
