"""How long does it take to read an agreement, and what does it cost to read a drawer of them?"""

import io
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pdfplumber

from bench import papers
from bench.row import Row, seconds
from bench.shell import INSTRUKS
from instruks.reading.draft import read_text
from instruks.reading.formats.pdf import pdf_paper

FILES = 500
RUNS = 3
KB = 1024  # the kernel counts memory in these
MB = 1_000_000
LARGEST = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(done.returncode)
"""
"""Runs a command, and says what the largest of its processes held in memory."""


def rows() -> Iterator[Row]:
    """One agreement at a time, then a drawer full."""
    yield from _one("25 pages of PDF with tables", papers.with_tables(), "3 s")
    text = papers.without_tables()
    yield from _one("25 pages of PDF text", text, "0.3 s")
    words = pdf_paper(text).text
    drafted = seconds(lambda: read_text(words, name="bench"), RUNS)
    yield Row("25 pages of text, read into a draft", drafted, "s", more_is_better=False)
    yield from drawer()


def _one(name: str, content: bytes, goal: str) -> Iterator[Row]:
    ours = seconds(lambda: pdf_paper(content), RUNS)
    beside = {"pdfplumber, text and tables": seconds(lambda: _bare(content), RUNS)}
    yield Row(name, ours, "s", beside, more_is_better=False, goal=goal)


def _bare(content: bytes) -> None:
    """What pdfplumber does of itself: the words of each page, and its tables."""
    with pdfplumber.open(io.BytesIO(content)) as document:
        for page in document.pages:
            page.extract_text()
            page.extract_tables()


def drawer() -> Iterator[Row]:
    """A folder of agreements read by the command: the time on the clock, and its largest process."""
    with tempfile.TemporaryDirectory(prefix="instruks bench ") as place:
        folder, out = Path(place) / "drawer", Path(place) / "facts"
        papers.drawer(folder, FILES)
        begun = time.perf_counter()
        told = subprocess.run(
            [sys.executable, "-c", LARGEST, INSTRUKS, "read", str(folder), "--facts", "--out", str(out)],
            check=True, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        took = time.perf_counter() - begun
        read = len(list(out.glob("*.json")))
    if read != FILES:
        raise RuntimeError(f"{read} of {FILES} agreements were read")
    yield Row(f"{FILES} agreements in a folder, on the clock", took, "s", more_is_better=False)
    yield Row("the largest process while they are read", int(told.stdout) * KB / MB, "MB", more_is_better=False, goal="250 MB")  # fmt: skip
