"""What does the page of a draft need?"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils import timezone

from instruks.acts.drafts import drafted
from instruks.acts.standing import Shown
from instruks.agreement.lint.checks import stops_confirmation
from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.open_questions.mending import mended_by
from instruks.agreement.open_questions.question import OpenQuestion
from instruks.agreement.open_questions.undecided import decision_slug
from instruks.agreement.standing import Standing
from instruks.faces.console.answers_given import rows_in
from instruks.faces.console.clauses_shown import layers_shown, names_of_services
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


def draft_page(
    shown: Shown, *, sent: QueryDict | None = None, wrong: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Findings and questions on top, then the words; `wrong` is what is wrong by a question's slug."""
    if shown.draft is None:
        raise LookupError("the page of a draft needs one")
    found = drafted(shown.draft, timezone.localdate())
    place_of = {clause.number: layer.cite(clause) for layer, clause in found.standing.pack.clauses}
    findings, doubts = (
        defaultdict[Citation, list[Any]](list),
        defaultdict[Citation, list[Any]](list),
    )
    for finding in found.findings:
        if finding.clause and finding.severity is not Severity.NOTE:
            findings[finding.clause].append(finding)
    for doubt in found.doubts:
        if doubt.clause in place_of:
            doubts[place_of[doubt.clause]].append(doubt)
    asked = [
        _asked(found.standing, one, sent if one.slug in (wrong or {}) else None, (wrong or {}).get(one.slug, ""))
        for one in found.questions
    ]  # fmt: skip
    return {
        "slug": shown.agreement.slug,
        "shown": shown,
        "draft": found,
        "standing": found.standing,
        "services": names_of_services(found.standing),
        "in_draft": True,
        "own_texts": {layer.cite_as for layer in found.standing.pack.layers},
        "editable": True,
        "errors": [
            Error(each, mended_by(each, found.questions))
            for each in stops_confirmation(found.findings)
        ],
        "warnings": _of(found.findings, Severity.WARNING),
        "notes": _of(found.findings, Severity.NOTE),
        "doubts": found.doubts,
        "places": place_of,
        "asked": asked,
        "layers": layers_shown(
            found.standing,
            own_only=True,
            findings={place: tuple(many) for place, many in findings.items()},
            doubts={place: tuple(many) for place, many in doubts.items()},
        ),
    }


def _of(findings: tuple[Finding, ...], severity: Severity) -> list[Finding]:
    return [finding for finding in findings if finding.severity is severity]


def _asked(standing: Standing, question: OpenQuestion, sent: QueryDict | None, wrong: str) -> Asked:
    sides = tuple(
        (layer.cite(clause), clause, clause.sets[question.term])
        for layer, clause in standing.pack.clauses
        if question.slug == decision_slug(question.term) and question.term in clause.sets
    )
    given: Mapping[str, Any] = sent or {}
    return Asked(question, given, rows_in(given, question), sides, wrong)
