"""Does a list of people have a line that speaks of data?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import people
from instruks.texts.citation import Citation
from instruks.texts.sentence import say

DATA = re.compile(r"person(?:lige )?oplysninger|\boplysninger\b|personal (?:data|information)|\bdata\b(?! subject)", re.IGNORECASE)  # fmt: skip


A_LINE = re.compile(r"(?m)^[ \t]*(?:[-*•]|\|[^|\n]*\|)[ \t]*(?P<line>[^|\n]+)")


def groups_that_name_data(standing: Standing) -> Iterator[Finding]:
    """Each line of the list of groups that was copied from the list of data and not reworded."""
    told = set[tuple[Citation, str]]()
    for one in said(standing, people.GROUP):
        printed = (line["line"].strip() for line in A_LINE.finditer(one.voice.clause.words))
        for name in (*printed, one.value.name):
            if DATA.search(name) and (one.clause, name) not in told:
                told.add((one.clause, name))
                yield Finding(
                    "group_names_data",
                    Severity.WARNING,
                    one.clause,
                    say("«{name}» stands in the list of people, but speaks of data.", name=name),
                    quote=name,
                )
