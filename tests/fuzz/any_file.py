"""Whatever bytes come to the door, a draft goes out, or a sentence that says why not.

`python -m tests.fuzz.any_file` looks for bytes that do something else until it is stopped; what
is written after it goes to libFuzzer, as `-max_total_time=600`, or the folder of a corpus.
Found bytes are kept in the current folder as `crash-…`.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["instruks.reading.formats", "zipfile"]):
    from instruks.reading.draft import read_text
    from instruks.reading.facts.stated import facts_of
    from instruks.reading.formats import docx, html, odt, pdf  # noqa: F401  so that they are seen into
    from instruks.reading.formats.opened import paper_of
    from instruks.reading.formats.unreadable import Unreadable

from tests.connectors.paper import samples

LONGEST = 1 << 18  # bytes
SLOWEST = 30  # seconds for one input
MOST_MEMORY = 2048  # MB


def open_anything(content: bytes) -> None:
    """The whole door: from bytes to the facts of an agreement."""
    try:
        paper = paper_of("aftale", content)
    except Unreadable:
        return
    facts_of(read_text(paper.text, name="aftale"))


def main() -> None:
    """Begin with one good file of each form, and go on from there."""
    with tempfile.TemporaryDirectory() as folder:
        for form, make in samples.FORMS.items():
            (Path(folder) / form).write_bytes(make())
        limits = [f"-max_len={LONGEST}", f"-timeout={SLOWEST}", f"-rss_limit_mb={MOST_MEMORY}"]
        atheris.Setup([*sys.argv, *limits, folder], open_anything)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
