"""Does a section or a term hang on a service that the agreement does not offer?"""

from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import listed, printed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import service
from instruks.texts.sentence import say


def orphan_services(standing: Standing) -> Iterator[Finding]:
    """Each slug that is used but not offered, so its section could never be switched on."""
    offered = {one.value.slug for one in said(standing, service.OFFERED)}
    there = listed(f"`{slug}`" for slug in sorted(offered)) or "-"
    for voice in printed(standing):
        slug = voice.clause.only_if
        if slug and slug not in offered:
            yield Finding(
                "orphan_service",
                Severity.ERROR,
                voice.citation,
                say("The section hangs on the service `{slug}`, which is not offered; offered are: {there}.", slug=slug, there=there),
            )  # fmt: skip
    for one in said(standing, service.CHOSEN):
        if offered and one.value not in offered:
            yield Finding(
                "orphan_service",
                Severity.ERROR,
                one.clause,
                say("The service `{slug}` is chosen, which is not offered; offered are: {there}.", slug=one.value, there=there),
                quote=one.quote,
            )  # fmt: skip
