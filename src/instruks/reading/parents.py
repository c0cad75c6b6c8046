"""Which clause stands above which?"""

from collections.abc import Mapping, Sequence

from instruks.reading.opened import Opened

Parents = Mapping[int, Opened]
"""The clause above a clause, by the identity of the clause below; none where nothing stands above."""


def parents(opened: Sequence[Opened]) -> Parents:
    """For every clause the one above it: the last before it whose number begins its own.

    Where the numbers of a document begin again, 2.1 belongs to the second 2.
    """
    above, last = dict[int, Opened](), dict[str, Opened]()
    everywhere = {one.number: one for one in opened}
    for one in opened:
        parent = _nearest(one, last) or _nearest(one, everywhere)
        if parent is not None and parent is not one:
            above[id(one)] = parent
        last[one.number] = one
    return above


def _nearest(one: Opened, known: Mapping[str, Opened]) -> Opened | None:
    number = one.number.rpartition(".")[0]
    while number and number not in known:
        number = number.rpartition(".")[0]
    if number:
        return known[number]
    inside = one.appendix and one.number != one.appendix
    return known.get(one.appendix) if inside else None
