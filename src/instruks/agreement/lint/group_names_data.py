"""Does a list of people have a line that speaks of data?"""

import re
from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import said
from instruks.agreement.standing import Standing
from instruks.agreement.terms import people
from instruks.texts.sentence import say

DATA = re.compile(r"person(?:lige )?oplysninger|\boplysninger\b|personal (?:data|information)|\bdata\b(?! subject)", re.IGNORECASE)  # fmt: skip


def groups_that_name_data(standing: Standing) -> Iterator[Finding]:
    """Each line of the list of groups that was copied from the list of data and not reworded."""
    for one in said(standing, people.GROUP):
        if DATA.search(one.value.name):
            yield Finding(
                "group_names_data",
                Severity.WARNING,
                one.clause,
                say("«{name}» stands in the list of people, but speaks of data.", name=one.value.name),
                quote=one.value.name,
            )  # fmt: skip
