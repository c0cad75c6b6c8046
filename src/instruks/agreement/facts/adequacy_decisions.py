"""What has the Commission decided about whom, and for how long?"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from instruks.agreement.facts.dated import DatedFact, one_at_a_time
from instruks.agreement.facts.shelf import Row, shipped_facts
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence


class RecipientKind(StrEnum):
    """What sort of body would receive the data."""

    BUSINESS = "business"
    ASSOCIATION = "association"  # neither commercial nor public
    PUBLIC_BODY = "public_body"
    DANISH_STATE_AUTHORITY = "danish_state_authority"
    INTERNATIONAL_ORGANISATION = "international_organisation"


class Subject(StrEnum):
    """What a decision is about."""

    COUNTRY = "country"
    LISTED_ORGANISATIONS = "listed_organisations"
    INTERNATIONAL_ORGANISATION = "international_organisation"


@dataclass(frozen=True)
class Condition:
    """A question of scope. `needed` is the answer that keeps the transfer inside the decision.

    `fact` is the slug the answer is given under; `settled_by` are the kinds of recipient that
    answer it without anyone asking.
    """

    fact: str
    needed: bool
    english: str
    danish: str
    settled_by: tuple[tuple[RecipientKind, bool], ...] = ()

    @property
    def question(self) -> Sentence:
        """The question, to be put to whoever knows the recipient."""
        return Sentence(self.english)

    def answer(self, kind: RecipientKind | None, answers: Mapping[str, bool]) -> bool | None:
        """The answer that was given, or that the kind of recipient gives; None when neither."""
        if kind is None or self.fact in answers:
            return answers.get(self.fact)
        return dict(self.settled_by).get(kind)


@dataclass(frozen=True, kw_only=True)
class AdequacyDecision(DatedFact):
    """A decision under article 45: its number, whom it covers, and whom it leaves out.

    `code` is the ISO code of the country or territory, or the letters of an organisation (`EPO`).
    """

    code: str
    number: str
    adopted: date
    scope_includes: tuple[str, ...]
    scope_excludes: tuple[str, ...] = ()
    subject: Subject = Subject.COUNTRY
    conditions: tuple[Condition, ...] = ()
    note: str = ""

    @property
    def clause(self) -> Citation:
        """Where the decision says that the protection is adequate."""
        return Citation(self.number, "1")


@cache
def adequacy_decisions() -> Mapping[str, tuple[AdequacyDecision, ...]]:
    """Every decision by its code, the earliest first."""

    def condition(row: Row) -> Condition:
        settled = {RecipientKind(kind): said for kind, said in row.get("settled_by", {}).items()}
        return Condition(**{**row, "settled_by": tuple(settled.items())})

    def decision(row: Row) -> AdequacyDecision:
        rest = {key: value for key, value in row.items() if key != "condition"}
        return AdequacyDecision(
            **rest
            | {
                "subject": Subject(row.get("subject", Subject.COUNTRY)),
                "scope_includes": tuple(row["scope_includes"]),
                "scope_excludes": tuple(row.get("scope_excludes", ())),
                "conditions": tuple(map(condition, row.get("condition", ()))),
            }
        )

    decisions = shipped_facts("adequacy.toml", "decision", decision)
    return one_at_a_time(decisions, key=lambda one: one.code)
