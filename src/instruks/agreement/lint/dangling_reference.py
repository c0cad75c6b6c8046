"""Does a clause point at one that is not there?"""

from collections.abc import Iterator

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.numbers import appendices_pointed_at, clauses_pointed_at, has_clause
from instruks.agreement.lint.said import printed
from instruks.agreement.standing import Standing
from instruks.texts.sentence import say


def dangling_references(standing: Standing) -> Iterator[Finding]:
    """Each pointer to a number that no clause of these texts has."""
    for voice in printed(standing):
        words = voice.clause.words
        inside_appendices = (each for each in appendices_pointed_at(words) if "." in each[0])
        pointers = dict([*inside_appendices, *clauses_pointed_at(words)])
        for number, pointer in pointers.items():
            if not has_clause(standing, number):
                yield Finding(
                    "dangling_reference",
                    Severity.WARNING,
                    voice.citation,
                    say("It points at {number}, which is not there.", number=number),
                    quote=pointer,
                )
