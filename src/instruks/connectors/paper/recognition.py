"""Which words stand on the pages of a scan?"""

import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass

from instruks.connectors.paper.limits import Limits
from instruks.connectors.paper.reading import Unrecognised
from instruks.connectors.paper.shapes import COUNT, many
from instruks.connectors.paper.tesseract import (
    DOTS,
    recognised,
    what_is_missing,
)
from instruks.connectors.paper.worker import Zygote, heard
from instruks.reading.source import Unreadable
from instruks.texts.sentence import Sentence, say

MOST_PAGES = 300  # at some seconds a page; the longest agreement we know has a hundred

SIZE = many(COUNT)

OnPage = Callable[[str, int, int], None]
"""Is told of pages that are recognised: the file's name, how many are done, and of how many."""


@dataclass(frozen=True)
class Recognition:
    """Tesseract's table for each page (from 1) it was asked for, and what a person should know."""

    tables: Mapping[int, str]
    remarks: tuple[Sentence, ...] = ()


def recognise(
    name: str,
    content: bytes,
    blank: Unrecognised,
    *,
    on_page: OnPage,
    limits: Limits,
    zygote: Zygote,
) -> Recognition:
    """Have the pages without text recognised, as far as it can be done here.

    Raises `Unreadable` for a scan from nothing to end that cannot be recognised, and says what
    to install.
    """
    missing = what_is_missing()
    if missing:
        if len(blank.pages) == blank.of:
            raise Unreadable(
                say("`{name}` is a scan, a picture of each page; {missing}", name=name, missing=missing)
            )  # fmt: skip
        return Recognition(
            {}, (say("To read the pages that are pictures: {missing}.", missing=missing),)
        )
    if len(blank.pages) > MOST_PAGES:
        raise Unreadable(
            say(
                "`{name}` has {pages} pages without text and at most {most} are recognised; "
                "hand in the agreement alone",
                name=name, pages=len(blank.pages), most=MOST_PAGES,
            )
        )  # fmt: skip

    def on_one(page: int) -> tuple[int, str]:
        asked = {"work": "pixels", "name": name, "page": page, "dots": DOTS}
        answered = zygote.ask(asked, content, kind="pdf", limits=limits)
        width, height = heard(name, SIZE, answered.told.get("pixels"))
        return page, recognised(width, height, answered.more[: width * height])

    tables = dict[int, str]()
    with ThreadPoolExecutor(os.cpu_count()) as hands:
        on_page(name, 0, len(blank.pages))
        for done in as_completed([hands.submit(on_one, page) for page in blank.pages]):
            page, table = done.result()
            tables[page] = table
            on_page(name, len(tables), len(blank.pages))
    lost = [page for page, table in sorted(tables.items()) if not table]
    return Recognition(
        {page: table for page, table in tables.items() if table},
        tuple(
            say("Page {page} could not be recognised: it took too long.", page=page)
            for page in lost
        ),
    )
