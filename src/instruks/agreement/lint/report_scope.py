"""Does the auditor's report cover what was agreed, and is it about data protection?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import cited, listed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import service, supervision
from instruks.texts.sentence import say

ABOUT_DATA_PROTECTION = re.compile(
    r"3000|27701|GDPR|databeskyttelse|data protection", re.IGNORECASE
)


def reports_with_narrow_scope(standing: Standing) -> Iterator[Finding]:
    """Each report that leaves out services, or that looks at other controls than data protection."""
    offered = list(said(standing, service.OFFERED))
    chosen = {one.value for one in said(standing, service.CHOSEN)}
    meant = [one for one in offered if one.value.slug in chosen] if chosen else offered
    told = set[str]()
    for report in said(standing, supervision.REPORT):
        left_out = [one.value.name for one in meant if one.value.slug not in report.value.services]
        if report.value.services and left_out:
            yield Finding(
                "report_leaves_out_service",
                Severity.WARNING,
                report.clause,
                say("The {kind} report does not cover: {services}.", kind=report.value.kind, services=listed(left_out)),
                quote=report.quote,
                see=cited(offered),
            )  # fmt: skip
        if report.value.kind not in told and not ABOUT_DATA_PROTECTION.search(report.value.kind):
            told.add(report.value.kind)
            yield Finding(
                "report_not_on_data_protection",
                Severity.NOTE,
                report.clause,
                say("The {kind} report is not about data protection; ISAE 3000 is the standard for one that is.", kind=report.value.kind),
                quote=report.quote,
            )  # fmt: skip
