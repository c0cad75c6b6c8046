"""Read files into draft packs, and keep nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from instruks.acts.second_reader import read_by
from instruks.connectors.paper import read_files as paper
from instruks.connectors.paper.read_file import nobody_looks
from instruks.connectors.paper.reading import Reading
from instruks.connectors.paper.recognition import OnPage
from instruks.reading.second_reader import SecondReader
from instruks.reading.source import LARGEST, Unreadable
from instruks.texts.sentence import say

__all__ = ["Outcome", "Reading", "SecondReader", "Unreadable", "files_in", "read_files"]


@dataclass(frozen=True)
class Outcome:
    """What came of a file: what was read, or why it was not.

    `by_rules` is the same without what a second reader claims.
    """

    file: Path
    read: Reading | Unreadable
    by_rules: Reading | Unreadable


def files_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Every file that is named, or stands in a folder that is named or in a folder below it.

    What a folder hides (its name begins with a dot) is passed over.
    """
    found = list[Path]()
    for path in paths:
        below = sorted(path.rglob("*")) if path.is_dir() else [path]
        found += [
            file
            for file in below
            if file is path
            or (file.is_file() and not any(part.startswith(".") for part in file.relative_to(path).parts))
        ]  # fmt: skip
    return tuple(dict.fromkeys(found))


def read_files(
    files: Iterable[Path],
    *,
    title: str = "",
    name: str = "",
    workers: int = 0,
    on_page: OnPage = nobody_looks,
    second_reader: SecondReader | None = None,
) -> Iterator[Outcome]:
    """Read each file in a process of its own and give it when it is done; nothing is kept.

    `title` and `name` (the slug of the pack) are for a file that stands alone. `workers` files are
    read at once (0: as many as there are processors). `on_page` is told the file's name, the page
    that is being recognised, and how many there are. A `second_reader` reads each text after us.
    """
    sources = {
        paper.Source(str(file), partial(_content, file), title, name): file for file in files
    }
    for outcome in paper.read_files(sources, workers=workers, on_page=on_page):
        by_rules = outcome.read
        read = by_rules
        if second_reader and isinstance(by_rules, Reading):
            read = read_by(by_rules, second_reader)
        yield Outcome(sources[outcome.source], read, by_rules)


def _content(file: Path) -> bytes:
    """The file's bytes, and no more than one too many. Raises `Unreadable`."""
    try:
        with file.open("rb") as opened:
            return opened.read(LARGEST + 1)
    except OSError as error:
        raise Unreadable(
            say("`{file}` cannot be opened: {why}", file=file, why=error.strerror)
        ) from error
