"""Which activities do the agreements name for their sub-processors?"""

from collections.abc import Iterable

from instruks.acts.standing import Shown
from instruks.agreement.terms import subprocessor


def activities(every: Iterable[Shown]) -> tuple[str, ...]:
    """The slugs, in alphabetical order, each once."""
    return tuple(
        sorted(
            {
                activity
                for shown in every
                if shown.standing
                for approved in shown.standing.terms.all(subprocessor.APPROVED)
                for activity in approved.value.activities
            }
        )
    )
