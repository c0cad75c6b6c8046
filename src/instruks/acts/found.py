"""How is what the reader found kept beside the draft: on which words, where, and how sure?

It stays with the revision that the reader made: what people do later does not change it.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from instruks.reading.finding import Found, Sureness
from instruks.store import revisions

FILE = "found.json"
ACT = "hand_in"


@dataclass(frozen=True)
class Seen:
    """What the reader found; `places` are the lines of each clause (from 1), `pages` its first page.

    `shape` is the model the agreement is built on, as its facts say it; empty where nobody knows.
    `pages` is empty for a text without pages.
    """

    found: tuple[Found, ...] = ()
    places: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    pages: Mapping[str, int] = field(default_factory=dict)
    shape: str = ""


def as_file(
    found: Iterable[Found],
    *,
    places: Mapping[str, tuple[int, ...]],
    text: str,
    shape: str = "",
) -> dict[str, str]:
    """The file that goes beside the pack's pages; `text` is what was read, pages set off by form feeds."""
    seen = {
        "shape": shape,
        "places": {clause: list(lines) for clause, lines in places.items()},
        "pages": _pages(text, places),
        "found": [
            [
                one.clause,
                one.term,
                one.value,
                one.words,
                one.sureness,
                *([one.by] if one.by else []),
            ]
            for one in found
        ],
    }
    return {FILE: json.dumps(seen, ensure_ascii=False, default=str, separators=(",", ":"))}


def seen_in(agreement_id: UUID) -> Seen:
    """What the reader found when the agreement was last handed in; nothing where it came as a pack."""
    revision = revisions.last_by(agreement_id, ACT)
    seen: dict[str, Any] = json.loads(revision.files.get(FILE, "{}")) if revision else {}
    return Seen(
        tuple(
            Found(term, value, clause, words, Sureness(sureness), *by)
            for clause, term, value, words, sureness, *by in seen.get("found", ())
        ),
        {clause: tuple(lines) for clause, lines in seen.get("places", {}).items()},
        seen.get("pages", {}),
        seen.get("shape", ""),
    )


def _pages(text: str, places: Mapping[str, tuple[int, ...]]) -> dict[str, int]:
    """The page (from 1) on which each clause begins."""
    if "\f" not in text:
        return {}
    pages, page = [], 1
    for line in text.split("\n"):
        page += line.count("\f")
        pages.append(page)
    return {
        clause: pages[lines[0] - 1]
        for clause, lines in places.items()
        if lines and lines[0] <= len(pages)
    }
