"""What stands in the margins above and below the words of a page?"""

from collections.abc import Iterable, Sequence

from instruks.reading.formats.printed import Word

HEAD, FOOT = 0.083, 0.915  # of the page's height
APART = 0.7  # of a line's height; the least white between the margin's words and the page's
NOWHERE = float("inf")


def parted(words: Sequence[Word]) -> tuple[Sequence[Word], Sequence[Word], Sequence[Word]]:
    """The words of a page: above the white under its head, its own, and below the white at its foot."""
    head = _white(sorted((word.top, word.bottom, word.box[3] <= HEAD) for word in words))
    foot = -_white(sorted((-word.bottom, -word.top, word.box[1] >= FOOT) for word in words))
    if head == -NOWHERE and foot == NOWHERE:
        return (), words, ()
    return (
        [word for word in words if word.middle < head],
        [word for word in words if head <= word.middle <= foot],
        [word for word in words if word.middle > foot],
    )


def _white(levels: Iterable[tuple[float, float, bool]]) -> float:
    """Where the last white begins that stands after words of the margin alone."""
    cut, reach = -NOWHERE, NOWHERE
    for start, end, in_the_margin in levels:
        if start - reach >= (end - start) * APART:
            cut = reach
        if not in_the_margin:
            break
        reach = end if reach == NOWHERE else max(reach, end)
    return cut
