"""Supervision of sub-processors, and the auditor's reports: how, how often, who hears of it?"""

from dataclasses import dataclass
from enum import StrEnum

from instruks.agreement.term import Many, Term
from instruks.agreement.values import one_of, period, record, yes
from instruks.deadlines.period import Period


class Method(StrEnum):
    """How a sub-processor is supervised."""

    AUDITORS_REPORT = "auditor's report"
    WRITTEN = "written"
    INSPECTION = "inspection"
    INSPECTION_BY_THIRD_PARTY = "inspection by third party"


@dataclass(frozen=True)
class Report:
    """An auditor's report that is promised; `services` are slugs it covers."""

    kind: str
    every: Period
    services: tuple[str, ...] = ()


METHOD = Many("supervision.method", one_of(Method), "Tilsyn med underdatabehandlere ved", "Sub-processors are supervised by")  # fmt: skip
BY_RISK = Term(
    "supervision.by_risk", yes, "Efter egen risikovurdering", "By the processor's own view of risk"
)
EVERY = Term(
    "supervision.every",
    period,
    "Tilsyn med underdatabehandlere hver",
    "Sub-processors are supervised every",
)
TELL_IF_CAUSE = Term("supervision.tell_if_cause", yes, "Den dataansvarlige underrettes ved anledning", "The controller is told if there is cause")  # fmt: skip
MORE_ON_REQUEST = Term("supervision.more_on_request", yes, "Yderligere oplysninger på anmodning", "More information on request")  # fmt: skip
MORE_WITHIN = Term("supervision.more_within", period, "Oplysningerne gives inden", "The information is given within")  # fmt: skip
REPORT = Many("supervision.report", record(Report), "Revisionserklæring", "Auditor's report")
