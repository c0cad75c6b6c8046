"""Is every appendix there?"""

from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.numbers import HEADING, appendices_pointed_at, has_appendix
from instruks.agreement.lint.said import printed, said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import precedence_of_texts
from instruks.texts.sentence import say


def missing_appendices(standing: Standing) -> Iterator[Finding]:
    """Each appendix that is named but not there.

    One that the agreement calls a part of itself stops confirmation; one that is merely mentioned
    is worth a look.
    """
    told = set[str]()
    for one in said(standing, precedence_of_texts.INTEGRAL_PART):
        for name in HEADING.findall(one.value) or [one.value]:
            if len(name) <= len("10") and not has_appendix(standing, name):
                told.add(name)
                yield Finding(
                    "missing_appendix",
                    Severity.ERROR,
                    one.clause,
                    say(
                        "Appendix {name} is part of the agreement, but it is not there.", name=name
                    ),
                    quote=one.quote,
                )
    for voice in printed(standing):
        for number, pointer in appendices_pointed_at(voice.clause.words):
            name = number.partition(".")[0]
            if name not in told and not has_appendix(standing, name):
                told.add(name)
                yield Finding(
                    "missing_appendix",
                    Severity.WARNING,
                    voice.citation,
                    say("It points at appendix {name}, which is not there.", name=name),
                    quote=pointer,
                )
