"""`python -m bench`: measure, print the table, write `bench/latest.json`.

`--reading` measures the reading of agreements alone, `--start` times `make run`.
"""

import json
import os
import platform
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from bench import decisions, portfolio, reading, served, shell
from bench.row import Row

LATEST = Path(__file__).with_name("latest.json")


def main(words: list[str]) -> None:
    """Measure what the words ask for. Rows of other measurements stay in `latest.json`."""
    if len(words) > 1 or not set(words) <= set(ALONE):
        sys.exit(f"python -m bench [{' | '.join(ALONE)}]")
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {load}\n")
    found = [*_shown(ALONE[words[0]]() if words else _everything())]
    kept = json.loads(LATEST.read_text(encoding="utf-8")) if LATEST.is_file() else []
    rows = {each["name"]: each for each in (*kept, *(row.as_json() for row in found))}
    LATEST.write_text(json.dumps([*rows.values()], indent=1) + "\n", encoding="utf-8")


def _everything() -> Iterable[Row]:
    yield from shell.rows()
    yield from served.memory()
    yield from decisions.rows()
    yield from portfolio.rows()
    yield from reading.rows()


ALONE: Mapping[str, Callable[[], Iterable[Row]]] = {
    "--start": served.start,
    "--reading": reading.rows,
}
"""What is measured when only it is asked for."""


def _shown(rows: Iterable[Row]) -> Iterable[Row]:
    for row in rows:
        beside = "; ".join(f"{name} {_figure(value)}" for name, value in row.beside.items())
        ratio = "" if row.ratio is None else f"{_figure(row.ratio)} ×"
        goal = f"goal {row.goal}" if row.goal else ""
        print(f"{row.name:<58}{_figure(row.value):>10} {row.unit:<4}{ratio:>9}  {beside}  {goal}", flush=True)  # fmt: skip
        yield row


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


main(sys.argv[1:])
