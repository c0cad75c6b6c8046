"""Which lines are the page's and not the agreement's: numbers, running heads, marks of secrecy?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from instruks.reading.lines import Line, SetAside, Why

PAGE = re.compile(
    r"(?:side|page|sida|seite|s\.|p\.)\s*\d{1,4}(?:\s*(?:af|of|av|von|/)\s*\d{1,4})?"
    r"|\d{1,4}\s*(?:/|af|of|av)\s*\d{1,4}",
    re.IGNORECASE,
)
FOOT = re.compile(rf".{{0,110}}\s[·•|–—-]\s*(?:{PAGE.pattern})", re.IGNORECASE)
LONE_NUMBER = re.compile(r"[-–]?\s*(\d{1,3})\s*[-–]?")
CLASSIFICATION = re.compile(
    r"(?:sensitivity|classification|klassifi[kc]ation|klassificering|fortrolighedsniveau)\s*:\s*\S.{0,40}"
    r"|internal use only|til intern brug",
    re.IGNORECASE,
)
DRAWN = re.compile(r"[-–—_=*·.\s]{3,}|(?:`{3,}|~{3,})\w*")
DIGITS = re.compile(r"\d+")
NEIGHBOURS = 4  # a running head has seldom more lines
LONGEST_HEAD = 140  # characters


def without_furniture(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[SetAside, ...]]:
    """The lines that carry words, and those that belong to the page alone."""
    why = dict[int, Why]()
    for at, line in enumerate(lines):
        if PAGE.fullmatch(line.text):
            why[at] = Why.PAGE
        elif CLASSIFICATION.fullmatch(line.text):
            why[at] = Why.CLASSIFICATION
        elif DRAWN.fullmatch(line.text):
            why[at] = Why.RULE
    why |= dict.fromkeys(_marked_feet(lines, why), Why.PAGE)
    pages = [at for at, reason in why.items() if reason is Why.PAGE]
    pages += [
        at for at, line in enumerate(lines) if line.new_page and not {at, at - 1} & why.keys()
    ]
    why |= dict.fromkeys(_running_heads(lines, pages, why), Why.RUNNING_HEAD)
    why |= dict.fromkeys(_page_numbers(lines, why), Why.PAGE)
    kept = tuple(line for at, line in enumerate(lines) if at not in why)
    aside = tuple(SetAside(lines[at].number, lines[at].text, why[at]) for at in sorted(why))
    return _gaps_closed(lines, kept), aside


def _marked_feet(lines: Sequence[Line], why: dict[int, Why]) -> Iterator[int]:
    """Lines that end in a mark of the page behind a space or a dot, and come again on other pages."""
    ending = {
        at: _alike(line)
        for at, line in enumerate(lines)
        if at not in why
        and len(line.text) <= LONGEST_HEAD
        and ((len(line.parts) > 1 and PAGE.fullmatch(line.parts[-1])) or FOOT.fullmatch(line.text))
    }
    often = Counter(ending.values())
    return (at for at, words in ending.items() if often[words] > 1)


def _running_heads(
    lines: Sequence[Line], pages: Sequence[int], why: dict[int, Why]
) -> Iterator[int]:
    """Lines that stand beside most page marks with the same words."""
    near = {at for page in pages for at in _beside(lines, page) if at not in why}
    beside = Counter(_alike(lines[at]) for at in near)
    for at in near:
        often = beside[_alike(lines[at])]
        if often >= 2 and often * 2 >= len(pages):  # noqa: PLR2004  # two pages make a habit
            yield at


def _beside(lines: Sequence[Line], page: int) -> Iterator[int]:
    for step in (-1, 1):
        at = page
        for _ in range(NEIGHBOURS):
            at += step
            if not 0 <= at < len(lines) or len(lines[at].text) > LONGEST_HEAD:
                break
            yield at


def _alike(line: Line) -> str:
    return DIGITS.sub("#", line.text.casefold())


def _page_numbers(lines: Sequence[Line], why: dict[int, Why]) -> Iterator[int]:
    """Numbers alone on a line that count upwards, or stand beside a mark of the page."""
    alone = [
        (at, int(said[1]))
        for at, line in enumerate(lines)
        if (said := LONE_NUMBER.fullmatch(line.text)) and _set_off(lines, at)
    ]
    counted = {
        at
        for (at, number), (after, following) in pairwise(alone)
        if following == number + 1
        for at in (at, after)
    }
    yield from counted
    for at, _ in alone:
        if at not in counted and (at + 1 in why or at - 1 in why):
            yield at


def _set_off(lines: Sequence[Line], at: int) -> bool:
    after = lines[at + 1].blank_before if at + 1 < len(lines) else 1
    return lines[at].blank_before > 0 or after > 0


def _gaps_closed(lines: Sequence[Line], kept: Sequence[Line]) -> tuple[Line, ...]:
    """The kept lines; where furniture stood between two, a page break is no end of a paragraph."""
    place = {line.number: at for at, line in enumerate(lines)}
    closed = list[Line]()
    for line in kept:
        removed_before = bool(closed) and place[line.number] - place[closed[-1].number] > 1
        closed.append(replace(line, new_page=line.new_page or removed_before))
    return tuple(closed)
