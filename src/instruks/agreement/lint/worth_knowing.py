"""Which single clauses should a reader know about, though they collide with nothing?"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from instruks.agreement.facts.called import kind_of_data
from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import Says, filled
from instruks.agreement.standing import Standing
from instruks.agreement.terms import breach, service
from instruks.texts.sentence import Sentence, say


@dataclass(frozen=True)
class WorthKnowing:
    """A thing said that has a consequence; `sentence` names it as {clause} and {value}.

    `called` says what people call the value.
    """

    kind: str
    says: Says
    sentence: Sentence
    called: Callable[[Any], object] = lambda value: value


NOTES = (
    WorthKnowing(
        "authority_fixed",
        Says(breach.AUTHORITY),
        say("{clause} names {value} whatever happens; it is the controller's establishment that decides which authority."),
    ),
    WorthKnowing(
        "outside_of_agreement",
        Says(service.OUTSIDE),
        say("{clause} puts this outside the agreement: {value}; whoever asks about it must be sent elsewhere."),
        kind_of_data,
    ),
)  # fmt: skip


def notes(standing: Standing) -> Iterator[Finding]:
    """Each of them, once a value."""
    for row in NOTES:
        for one in row.says.found(standing):
            yield Finding(
                row.kind,
                Severity.NOTE,
                one.clause,
                filled(row.sentence, clause=one.clause, value=row.called(one.value)),
                quote=one.quote,
            )
