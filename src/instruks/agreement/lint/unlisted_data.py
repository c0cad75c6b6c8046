"""Does a sub-processor get data that the agreement does not list?"""

from collections.abc import Iterator

from instruks.agreement.facts.called import data_called
from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import cited, listed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import data, subprocessor
from instruks.texts.pack import Kind
from instruks.texts.sentence import say

EVERYTHING = "all"


def unlisted_data(standing: Standing) -> Iterator[Finding]:
    """Each sub-processor with a kind of data that is on no list of the agreement."""
    items = list(said(standing, data.ITEM))
    ruled_out = {
        one.value.slug for one in items if one.voice.kind is Kind.DECISION and not one.value.chosen
    }
    covered = {one.value.slug for one in items} - ruled_out | {EVERYTHING}
    for row in said(standing, subprocessor.APPROVED):
        missing = [slug for slug in row.value.data if slug not in covered]
        if missing:
            yield Finding(
                "unlisted_data",
                Severity.WARNING,
                row.clause,
                say("{name} gets data that the agreement does not list: {data}.", name=row.value.name, data=listed(map(data_called, missing))),
                quote=row.value.name,
                see=cited(items),
            )  # fmt: skip
