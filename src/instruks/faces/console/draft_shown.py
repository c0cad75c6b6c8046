"""How are a draft's errors and open questions shown?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict

from instruks.acts.drafts import Drafted
from instruks.agreement.lint.finding import Finding
from instruks.agreement.open_questions.question import OpenQuestion
from instruks.agreement.open_questions.undecided import decision_slug
from instruks.agreement.standing import Standing
from instruks.faces.console.answers_given import rows_in
from instruks.texts.citation import Citation
from instruks.texts.clause import Clause


@dataclass(frozen=True)
class Asked:
    """An open question as a form, with what was written in it and what is wrong.

    `sides` are the clauses that contradict each other, where it asks for a decision.
    """

    question: OpenQuestion
    given: Mapping[str, Any]
    rows: list[dict[str, str]]
    sides: tuple[tuple[Citation, Clause, Any], ...] = ()
    wrong: str = ""

    @property
    def decides(self) -> bool:
        """Whether it asks which of two clauses stands."""
        return bool(self.question.term) and self.question.slug == decision_slug(self.question.term)


@dataclass(frozen=True)
class Error:
    """A finding that stops confirmation, and the open question that takes it away, if one does."""

    finding: Finding
    question: OpenQuestion | None


def asked_in(found: Drafted, sent: QueryDict | None, wrong: Mapping[str, str]) -> list[Asked]:
    """The open questions of a draft as forms; `wrong` is what is wrong with one, by its slug."""
    return [
        _asked(found.standing, one, sent if one.slug in wrong else None, wrong.get(one.slug, ""))
        for one in found.questions
    ]


def _asked(standing: Standing, question: OpenQuestion, sent: QueryDict | None, wrong: str) -> Asked:
    sides = tuple(
        (layer.cite(clause), clause, clause.sets[question.term])
        for layer, clause in standing.pack.clauses
        if question.slug == decision_slug(question.term) and question.term in clause.sets
    )
    given: Mapping[str, Any] = sent or {}
    return Asked(question, given, rows_in(given, question), sides, wrong)
