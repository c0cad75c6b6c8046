"""How do the revisions of an agreement lie on a line?"""

from collections.abc import Sequence
from dataclasses import dataclass

from instruks.acts.history import Step
from instruks.faces.console.values_shown import moment_in_words

STEP, EDGE, NARROWEST = 44, 24, 480


@dataclass(frozen=True)
class Point:
    """One revision: its place, its number, how far it has come and what a pointer reads."""

    x: int
    number: int
    state: str
    title: str


@dataclass(frozen=True)
class Line:
    """The revisions from the first to the latest, ready to be drawn."""

    width: int
    end: int
    points: tuple[Point, ...]


def line_of(steps: Sequence[Step]) -> Line | None:
    """The line for an agreement's history; None where there is but one revision."""
    if len(steps) <= 1:
        return None
    points = tuple(
        Point(
            EDGE + STEP * place,
            step.revision.number,
            str(step.revision.state),
            moment_in_words(step.revision.made_at),
        )
        for place, step in enumerate(reversed(steps))
    )
    return Line(max(NARROWEST, points[-1].x + EDGE), points[-1].x, points)
