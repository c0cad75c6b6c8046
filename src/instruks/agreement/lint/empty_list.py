"""Is a list or table announced that has nothing in it?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from instruks.agreement.lint.finding import Finding, Severity
from instruks.agreement.lint.said import Says, any_of, cited, printed, said
from instruks.agreement.standing import Standing
from instruks.agreement.term import Many
from instruks.agreement.terms import data, people, place, subprocessor, transfer
from instruks.texts.citation import Citation
from instruks.texts.sentence import Sentence, say


@dataclass(frozen=True)
class Announced:
    """A list that a text announces: the term its lines set, and how the announcement is known.

    `terms` are terms that are set where the list is announced; `words` the announcement itself;
    `unless` what stands in the list's place.
    """

    lines: Many[Any]
    sentence: Sentence
    terms: tuple[Says, ...] = ()
    words: str = r"(?!)"
    unless: tuple[Says, ...] = ()


LISTS = (
    Announced(
        subprocessor.APPROVED,
        say("The list of approved sub-processors is empty: nobody is approved, not anybody."),
        words=r"(?i)(?:godkendt brugen af|godkender)\s+følgende\s+underdatabehandlere|approve[sd]?\b[^.\n]*\bfollowing\s+sub-?processors",
    ),
    Announced(
        transfer.RECIPIENT,
        say("The list of recipients in third countries is empty: nobody is instructed by name."),
        terms=(Says(transfer.RECIPIENTS_APPROVED_BY_SIGNING),),
        words=r"(?i)nedenstående\s+underdatabehandler\w*(?:\(e\))?[^.]*tredjeland|following\s+sub-?processors?[^.]*third\s+countr",
    ),
    Announced(
        data.ITEM,
        say("No kind of personal data is listed: none is covered, not all."),
        words=r"(?i)følgende\s+(?:typer|kategorier)\s+af\s+(?:almindelige\s+)?personoplysninger|following\s+(?:types|categories|kinds)\s+of\s+personal\s+data",
    ),
    Announced(
        people.GROUP,
        say("No group of persons is listed: none is covered, not everybody."),
        words=r"(?i)følgende\s+kategorier\s+af\s+(?:de\s+)?registrerede|following\s+(?:categories|groups)\s+of\s+(?:data\s+subjects|persons)",
    ),
    Announced(
        place.ALLOWED,
        say("No place of processing is listed by name: none is approved, not any."),
        terms=(Says(place.OTHERS_NEED_APPROVAL),),
        unless=(Says(place.CLASS),),
    ),
)
EMPTY_TABLE = re.compile(
    r"(?m)^\s*\|(?P<heads>[^\n]+)\|\s*\n\s*\|[\s:|-]+\|\s*(?:\n\s*\|[\s|]*\|\s*)*(?=\n\s*(?!\|)|\Z)"
)


def empty_lists(standing: Standing) -> Iterator[Finding]:
    """Each announced list without a line; nothing approved is not anything approved."""
    for announced in LISTS:
        if next(said(standing, announced.lines), None) or any_of(standing, announced.unless):
            continue
        clauses = _announcing(standing, announced)
        if clauses:
            yield Finding(
                "empty_list", Severity.WARNING, clauses[0], announced.sentence, see=clauses[1:]
            )
    for voice in printed(standing):
        for table in EMPTY_TABLE.finditer(voice.clause.words):
            heads = ", ".join(head.strip() for head in table["heads"].split("|") if head.strip())
            yield Finding(
                "empty_table",
                Severity.NOTE,
                voice.citation,
                say("The table ({heads}) has no line.", heads=heads),
                quote=table[0].strip(),
            )


def _announcing(standing: Standing, announced: Announced) -> tuple[Citation, ...]:
    by_words = (
        voice.citation
        for voice in printed(standing)
        if re.search(announced.words, f"{voice.clause.title}\n{voice.clause.words}")
    )
    return tuple(dict.fromkeys([*by_words, *cited(any_of(standing, announced.terms))]))
