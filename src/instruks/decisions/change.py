"""What is planned with a new sub-processor, and what comes of it?"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from instruks.agreement.facts.adequacy_decisions import RecipientKind
from instruks.agreement.facts.dpf_list import DpfSnapshot
from instruks.agreement.term import Cited
from instruks.deadlines.answer import Due
from instruks.deadlines.period import Period
from instruks.decisions.ruling import Ruling
from instruks.decisions.transfer_question import StandardClauses, Transfer


class Outcome(StrEnum):
    """What stands between the plan and its first day, the hardest first."""

    BLOCKED = "blocked"
    NEEDS_APPROVAL = "needs approval"
    UNSETTLED = "unsettled"
    NEEDS_NOTICE = "needs notice"
    ALLOWED = "allowed"


HARDEST_FIRST = tuple(Outcome)


@dataclass(frozen=True)
class Plan:
    """To use a sub-processor in a country (ISO code) for an activity, from a day.

    `told_on` is the day the controller has the notice in hand. `data` are slugs, `all` what the
    agreement covers. `approved_on` is the day of a written approval, `objected` an objection that
    has come, `urgent` the concrete need that cannot wait, in words. The rest is what is known of
    the transfer, where the country lies outside the EEA.
    """

    name: str
    country: str
    activity: str
    from_on: date
    told_on: date
    data: frozenset[str] = frozenset({"all"})
    approved_on: date | None = None
    objected: bool = False
    urgent: str = ""
    basis: str = ""
    clauses: StandardClauses | None = None
    kind: RecipientKind | None = None
    hr_data: bool | None = None
    parent: str = ""
    listing: DpfSnapshot | None = None

    @property
    def is_approved(self) -> bool:
        """Whether the controller's written approval of the plan is there on the first day."""
        return self.approved_on is not None and self.approved_on <= self.from_on

    @property
    def transfer(self) -> Transfer:
        """The plan as a transfer on its first day; inside the EEA it is none."""
        return Transfer(
            self.name,
            self.country,
            self.from_on,
            kind=self.kind,
            hr_data=self.hr_data,
            parent=self.parent,
            basis=self.basis,
            clauses=self.clauses,
            instructed=self.is_approved,
            listing=self.listing,
        )


@dataclass(frozen=True)
class Change:
    """The answer to a plan: the outcome, the ruling behind it, and the days that follow.

    `earliest_on` is the first day of lawful use if the controller is told on the day of the plan,
    strictly read; before `not_late_before` the use is late by every reading. `object_until` is the
    controller's time to object. All are None where nothing sets them.
    """

    outcome: Outcome
    ruling: Ruling
    notice: Cited[Period] | None = None
    earliest_on: date | None = None
    not_late_before: date | None = None
    object_until: Due | None = None
