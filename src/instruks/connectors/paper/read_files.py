"""What do these files say, when there are many?"""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import dataclass
from itertools import islice

from instruks.connectors.paper.limits import Limits
from instruks.connectors.paper.read_file import USUAL, nobody_looks, read_file
from instruks.connectors.paper.reading import Reading
from instruks.connectors.paper.recognition import OnPage
from instruks.connectors.paper.worker import Zygote
from instruks.reading.source import Unreadable


@dataclass(frozen=True)
class Source:
    """A file to be read: what people call it, and how its bytes are had when its turn comes.

    `content` raises `Unreadable` where they cannot be had. `title` and `pack` are as `read_file`
    takes them.
    """

    name: str
    content: Callable[[], bytes]
    title: str = ""
    pack: str = ""


@dataclass(frozen=True)
class Outcome:
    """What came of a file: what was read, or why it was not."""

    source: Source
    read: Reading | Unreadable


def read_files(
    sources: Iterable[Source],
    *,
    workers: int = 0,
    on_page: OnPage = nobody_looks,
    limits: Limits = USUAL,
) -> Iterator[Outcome]:
    """Read many files, several at once, and give each as it is done.

    `workers` are read at the same time (0: as many as there are processors), and no more files
    than that are held in memory. `on_page` is told of the pages that are being recognised.
    """
    at_once = workers or os.cpu_count() or 1
    waiting = iter(sources)
    with ThreadPoolExecutor(at_once) as hands, closing(Zygote()) as zygote:

        def read(source: Source) -> Outcome:
            try:
                return Outcome(
                    source,
                    read_file(
                        source.name,
                        source.content(),
                        title=source.title,
                        pack=source.pack,
                        on_page=on_page,
                        limits=limits,
                        zygote=zygote,
                    ),
                )
            except Unreadable as error:
                return Outcome(source, error)

        under_way = set[Future[Outcome]]()
        while True:
            free = at_once - len(under_way)
            under_way |= {hands.submit(read, source) for source in islice(waiting, free)}
            if not under_way:
                return
            done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
            yield from (one.result() for one in done)
