"""Which kinds of sub-processors does a list tell of that names none of them?"""

from collections.abc import Iterator, Sequence

from instruks.reading.columns import Column
from instruks.reading.place_words import place_words
from instruks.reading.plain import in_house_words
from instruks.reading.sub_processor_lines import MUST, ListLine
from instruks.reading.sub_processor_listed import Listed

FEWEST = 2
LONGEST_HEAD = 6  # words


def kinds_listed(lines: Sequence[ListLine]) -> Iterator[Listed]:
    """A kind a few lines: what it is on the first, what it does and where below.

    They are taken for a list where most of them say where, and none of them lays down a duty.
    """
    groups = list(_groups(lines))
    placed = sum(bool(place_words(below)) for _, below, _ in groups)
    if len(groups) < FEWEST or placed * 2 < len(groups):
        return
    for head, below, clause in groups:
        said = {Column.ACTIVITY: f"{head}: {below}"}
        if place := place_words(below):
            said[Column.PLACE] = place
        yield Listed("", f"{head}\n{below}", clause, said)


def _groups(lines: Sequence[ListLine]) -> Iterator[tuple[str, str, str]]:
    """Every short line with the lines right below it."""
    at = 0
    while at < len(lines):
        end = at + 1
        while end < len(lines) and lines[end].goes_on:
            end += 1
        head, below = lines[at], " ".join(line.text for line in lines[at + 1 : end])
        short = len(head.text.split()) <= LONGEST_HEAD and head.text[-1:].isalnum()
        if (
            short
            and not head.listed
            and below
            and not MUST.search(in_house_words(below.casefold()))
        ):
            yield head.text, below, head.clause
        at = end
