"""Is the page set in columns, and which is read first?"""

from collections.abc import Iterable, Iterator, Sequence

from instruks.reading.formats.printed import Word
from instruks.reading.formats.printed_lines import rows_of

STEP = 3.0  # points; the grain in which white is looked for
GUTTER = 3  # grains; the least white between two columns
LARGEST = 3000  # grains; on a larger page nothing is looked for
FEWEST_LINES = 5  # of a column
WORDS_IN_A_LINE = 2.5  # of prose; a form or a table has fewer
FILLED = 0.6  # of the column's width, by the usual line


def in_reading_order(words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """The words in portions: each is read from the top down before the next begins."""
    rest = tuple(words)
    for top, bottom, gutter in _bands(words):
        yield from _some(word for word in rest if word.middle < top)
        inside = [word for word in rest if top <= word.middle < bottom]
        yield from _some(word for word in inside if word.left < gutter)
        yield from in_reading_order([word for word in inside if word.left >= gutter])
        rest = tuple(word for word in rest if word.middle >= bottom)
    yield from _some(rest)


def _some(words: Iterable[Word]) -> Iterator[tuple[Word, ...]]:
    if found := tuple(words):
        yield found


def _bands(words: Sequence[Word]) -> Iterator[tuple[float, float, float]]:
    """From where to where there are two columns of prose, and the place between them."""
    if len(words) < FEWEST_LINES * 2:
        return
    left, top = min(word.left for word in words), min(word.top for word in words)
    grains = int((max(word.right for word in words) - left) / STEP) + 1
    if grains > LARGEST:
        return
    middle = ((1 << (grains - grains // 2)) - 1) << (grains // 4)
    taken = _taken(words, left, top)
    levels = sorted(taken)
    begun, free = 0, middle
    for nth, level in enumerate((*levels, None)):
        still = free & ~taken[level] if level is not None else 0
        if _wide(still):
            free = still
            continue
        if nth - begun >= FEWEST_LINES:
            upper, lower = top + levels[begun] * STEP, top + (levels[nth - 1] + 1) * STEP
            gutter = left + (_wide(free).bit_length() + GUTTER / 2) * STEP
            if _columns(words, upper, lower, gutter):
                yield upper, lower, gutter
        here = middle & ~taken[level] if level is not None else 0
        begun, free = (nth, here) if _wide(here) else (nth + 1, middle)


def _taken(words: Sequence[Word], left: float, top: float) -> dict[int, int]:
    """For each grain downwards, a bit for each grain across that has letters."""
    taken = dict[int, int]()
    for word in words:
        first, last = int((word.left - left) / STEP), int((word.right - left) / STEP)
        level = int((word.middle - top) / STEP)
        taken[level] = taken.get(level, 0) | (((1 << (last - first + 1)) - 1) << first)
    return taken


def _wide(free: int) -> int:
    """The free grains that have `GUTTER` - 1 more free ones behind them."""
    for _ in range(GUTTER - 1):
        free &= free >> 1
    return free


def _columns(words: Sequence[Word], upper: float, lower: float, gutter: float) -> bool:
    inside = [word for word in words if upper <= word.middle < lower]
    return _prose([word for word in inside if word.left >= gutter]) and _prose(
        [word for word in inside if word.left < gutter]
    )


def _prose(words: Sequence[Word]) -> bool:
    """Whether the words are lines of prose, which fill their column."""
    if len(words) < FEWEST_LINES * WORDS_IN_A_LINE:
        return False
    rows = rows_of(words)
    if len(rows) < FEWEST_LINES:
        return False
    width = max(row.right for row in rows) - min(row.left for row in rows)
    fills = sorted((row.right - row.left) / (width or 1.0) for row in rows)
    return len(words) >= WORDS_IN_A_LINE * len(rows) and fills[len(fills) // 2] >= FILLED
