"""What is left to do before a draft can be confirmed?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from instruks.acts import confirm_clause
from instruks.acts.doubts import doubts_of
from instruks.acts.found import Seen, seen_in
from instruks.acts.standing import draft_standing
from instruks.acts.undo import standing_changes
from instruks.agreement.lint.checks import lint
from instruks.agreement.lint.finding import Finding
from instruks.agreement.open_questions.asked import open_questions
from instruks.agreement.open_questions.question import OpenQuestion
from instruks.agreement.standing import Standing
from instruks.reading.finding import Doubt
from instruks.store import people, revisions
from instruks.store.records import Revision

__all__ = ["Drafted", "drafted"]


@dataclass(frozen=True)
class Stood:
    """Who has stood by a clause of a draft, and when."""

    who: str
    at: datetime


@dataclass(frozen=True)
class Drafted:
    """A draft as it would stand, what was found in it, what it leaves open, what its reader doubted.

    `undoes` is the number of the revision that the next undo takes back, or None.
    `amends` says whether a confirmed text stands before it. `confirmed_in` are the acts by which
    single clauses of this draft were confirmed, by citation, and `seen` is what its reader found.
    """

    revision: Revision
    standing: Standing
    findings: tuple[Finding, ...]
    questions: tuple[OpenQuestion, ...]
    doubts: tuple[Doubt, ...]
    undoes: int | None
    amends: bool
    confirmed_in: Mapping[str, Stood]
    seen: Seen


def drafted(revision: Revision, on_day: date) -> Drafted:
    """Everything that a person needs to see of a draft."""
    standing = draft_standing(revision, on_day)
    past = revisions.changes(revision.agreement_id)
    steps = standing_changes(past)
    names = {person.id: person.email for person in people.people()}
    return Drafted(
        revision,
        standing,
        lint(standing),
        open_questions(standing),
        doubts_of(revision),
        steps[-1].number if len(steps) > 1 else None,
        any(one.confirmed_at for one in past),
        {
            one.note: Stood(names.get(one.made_by, "") if one.made_by else "", one.made_at)
            for one in steps
            if one.act == confirm_clause.ACT
        },
        seen_in(revision.agreement_id),
    )
