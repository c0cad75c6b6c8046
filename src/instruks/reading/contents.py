"""Where is the table of contents, and which headings does it promise?"""

import re
from collections.abc import Sequence
from itertools import pairwise

from instruks.agreement.facts.names import fold
from instruks.reading.labels import unmarked
from instruks.reading.lines import Line, SetAside, Why

CALLED = frozenset(map(fold, ("indhold", "indholdsfortegnelse", "contents", "table of contents", "innehåll", "innehållsförteckning", "innhold")))  # fmt: skip
NUMBERED = re.compile(r"^(?:[\dA-Z]{1,2}(?:\.\d+)*\.?|[-*•])\s+")
ENTRY = re.compile(r"^(?P<title>.*?)(?:\s*\.\s?\.\s?\.[\s.]*|\s*…+\s*|\t+)(?P<page>\d{1,3})$")
SENTENCE = re.compile(r"[.;!?]$")
NEAR_THE_BEGINNING = 80  # lines
FEWEST_WITHOUT_HEADING = 5  # entries; fewer may come again by chance
FEWEST = 3  # entries; less is no table
APART = 4  # lines between two entries; long titles and lone numbers stand between


def without_contents(
    lines: Sequence[Line],
) -> tuple[tuple[Line, ...], tuple[SetAside, ...], frozenset[str]]:
    """The lines outside the table of contents, those in it, and its titles (folded, unnumbered)."""
    inside = _by_page_numbers(lines) or _by_repetition(lines) or _without_a_heading(lines)
    aside = tuple(SetAside(lines[at].number, lines[at].text, Why.CONTENTS) for at in inside)
    titles = {fold(_title(lines[at].text)) for at in inside} - {""} - CALLED
    kept = tuple(line for at, line in enumerate(lines) if at not in set(inside))
    return kept, aside, frozenset(titles)


def _by_page_numbers(lines: Sequence[Line]) -> list[int]:
    """A run of titles with dots or a tab and a page number behind."""
    entries = [at for at, line in enumerate(lines) if ENTRY.match(line.text)]
    run = list[int]()
    for at in entries:
        if run and at - run[-1] > APART and len(run) >= FEWEST:
            break
        if run and at - run[-1] > APART:
            run = []
        run.append(at)
    if len(run) < FEWEST:
        return []
    return list(range(_heading_above(lines, run[0]), run[-1] + 1))


def _heading_above(lines: Sequence[Line], first: int) -> int:
    for at in range(first - 1, max(first - 1 - APART, -1), -1):
        if fold(NUMBERED.sub("", lines[at].text)) in CALLED:
            earlier = at - 1
            return earlier if earlier >= 0 and fold(lines[earlier].text) in CALLED else at
    before = first - 1
    lone = before >= 0 and re.fullmatch(r"[\dA-Z]{1,2}\.?", lines[before].text)
    return before if lone else first


def _by_repetition(lines: Sequence[Line]) -> list[int]:
    """A heading «Contents» and lines that each stand again further down."""
    start = next(
        (at for at, line in enumerate(lines[:80]) if fold(NUMBERED.sub("", line.text)) in CALLED),
        None,
    )
    if start is None:
        return []
    later = {fold(line.text) for line in lines[start + 1 :] if not NUMBERED.match(line.text)}
    later |= {
        fold(NUMBERED.sub("", line.text)) for line in lines[start + 1 :] if line.text[0] != "-"
    }
    end = start + 1
    while end < len(lines) and NUMBERED.match(lines[end].text) and fold(_title(lines[end].text)) in later:  # fmt: skip
        end += 1
    return list(range(start, end)) if end - start > FEWEST else []


def _without_a_heading(lines: Sequence[Line]) -> list[int]:
    """Lines near the beginning that each stand again further down, with other words between them."""
    later = dict[str, list[int]]()
    for at, line in enumerate(lines):
        later.setdefault(_words(line.text), []).append(at)
    run, places = list[int](), list[int]()
    for at, line in enumerate(lines[:NEAR_THE_BEGINNING]):
        after = places[-1] if places else at
        again = next((place for place in later[_words(line.text)] if place > after), None)
        if again is None or not _words(line.text) or SENTENCE.search(line.text):
            if _are_entries(run, places):
                break
            run, places = [], []
            continue
        run.append(at)
        places.append(again)
    return run if _are_entries(run, places) else []


def _are_entries(run: Sequence[int], places: Sequence[int]) -> bool:
    """Whether the lines are enough, and stand apart where they come again."""
    apart = sum(after - before > 1 for before, after in pairwise(places))
    return len(run) >= FEWEST_WITHOUT_HEADING and places[0] > run[-1] and apart * 2 > len(places)


def _words(text: str) -> str:
    """A line as a title: without its number and the signs of a heading."""
    return fold(NUMBERED.sub("", unmarked(text)))


def _title(text: str) -> str:
    entry = ENTRY.match(text)
    return NUMBERED.sub("", (entry["title"] if entry else text).strip(" .\t"))
