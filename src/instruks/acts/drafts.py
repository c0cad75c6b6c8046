"""What is left to do before a draft can be confirmed?"""

from dataclasses import dataclass
from datetime import date

from instruks.acts.doubts import doubts_of
from instruks.acts.standing import draft_standing
from instruks.acts.undo import changes
from instruks.agreement.lint.checks import lint
from instruks.agreement.lint.finding import Finding
from instruks.agreement.open_questions.asked import open_questions
from instruks.agreement.open_questions.question import OpenQuestion
from instruks.agreement.standing import Standing
from instruks.reading.finding import Doubt
from instruks.store import revisions
from instruks.store.records import Revision

__all__ = ["Drafted", "drafted"]


@dataclass(frozen=True)
class Drafted:
    """A draft as it would stand, what was found in it, what it leaves open, what its reader doubted.

    `undoes` is the number of the revision that the next undo takes back, or None.
    `amends` says whether a confirmed text stands before it.
    """

    revision: Revision
    standing: Standing
    findings: tuple[Finding, ...]
    questions: tuple[OpenQuestion, ...]
    doubts: tuple[Doubt, ...]
    undoes: int | None
    amends: bool


def drafted(revision: Revision, on_day: date) -> Drafted:
    """Everything that a person needs to see of a draft."""
    standing = draft_standing(revision, on_day)
    past = revisions.revisions(revision.agreement_id)
    steps = changes(past)
    return Drafted(
        revision,
        standing,
        lint(standing),
        open_questions(standing),
        doubts_of(revision),
        steps[-1].number if len(steps) > 1 else None,
        any(one.confirmed_at for one in past),
    )
