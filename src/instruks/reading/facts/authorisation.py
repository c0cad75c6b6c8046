"""Is a new sub-processor approved in general or one by one?"""

import re

from instruks.agreement.terms import subprocessor
from instruks.agreement.terms.subprocessor import Authorisation
from instruks.reading.facts.heard import Fact, Heard, fact
from instruks.reading.finding import Sureness
from instruks.reading.recognise.subprocessor import GENERAL
from instruks.reading.topics import Topic

BY_OBJECTION = (subprocessor.OBJECT_WITHIN, subprocessor.OBJECTION_ENDS, subprocessor.NOTICE, subprocessor.TELL_CHANGES)  # fmt: skip
BY_APPROVAL = (subprocessor.APPROVAL_FIRST, subprocessor.NEW_ACTIVITY_NEEDS_APPROVAL)

USES = r"(?:anvend|brug|benyt|gøre brug|antage|engag|\buse\b|\busing\b|involve|appoint|anlit|bruke|inddrage)"
APPROVES = r"godkend|samtyk|godkjen|godkän|samtyck|tillstånd|tilladelse|tillatelse|consent|approval|authori[sz]ation|authori[sz]ed by|efter aftale|i hvert enkelt tilfælde"
ASKS_FIRST = re.compile(
    rf"subprocessor.{{0,120}}\b(?:kun|only|endast|bare|kræver|requires?|krever|kräver)\b.{{0,90}}(?:{APPROVES})"
    rf"|\b(?:kun|only|endast|bare|ikke|not|inte)\b.{{0,60}}(?:subprocessor|subcontract\b).{{0,60}}\b(?:uden|uten|utan|without|unless|medmindre|med mindre|efter|etter|before|før|hvis|if|med|with)\b.{{0,70}}(?:{APPROVES})"
)
"""One by one, in words that do not say «specific»."""

LEAVES_FREE = re.compile(
    rf"(?:processor|\bvi|\bwe) (?:er berettiget til|har ret til|har rett til|har rätt att|is entitled to|has the right to|is allowed to|may|må|kan|får) (?:at |å |frit |freely |also |også )*{USES}\w* .{{0,60}}subprocessor"
    rf"|(?:controller|kunden|customer) (?:hereby )?(?:accepterer|godkender|agrees?|accepts?|consents?|samtykker|godtar|godkänner|accepterar)\b.{{0,80}}{USES}.{{0,60}}subprocessor"
)
"""In general, in words that do not say so."""

GIVES = re.compile(
    r"controller (?:hereby |hermed )?(?:giver|gir|ger|grants?|gives?|provides?)\b.*subprocessor"
)
"""Outright, but under a heading that speaks of something else."""

BOUND = re.compile(
    r"\b(?:ikke|not|inte|ingen|no|kun|only|endast|bare|uden|uten|utan|without|following|følgende|listed|oplistede|efter|after|provided)\b"
)


def authorisation(heard: Heard) -> Fact | None:
    """`general` or `specific`, with the statement against it as `conflict`.

    What the clauses say outright comes first; an appendix that lists sub-processors repeats it.
    Where nothing is said outright, notice and objection are the general way, approval the specific.
    """
    outright = [
        one for one in heard.all(subprocessor.AUTHORISATION) if one.sureness is not Sureness.UNSURE
    ]
    if outright:
        said, others = outright[0], [one for one in outright if one.value != outright[0].value]
        conflict = {"conflict": fact(str(others[0].value), others[0].words)} if others else {}
        return fact(str(said.value), said.words) | conflict
    for terms, value in ((BY_OBJECTION, Authorisation.GENERAL), (BY_APPROVAL, Authorisation.SPECIFIC)):  # fmt: skip
        if found := heard.all(*terms):
            return fact(str(value), *dict.fromkeys(one.words for one in found))
    return _informally(heard)


def _informally(heard: Heard) -> Fact | None:
    """What the words on sub-processors amount to, where none is the usual one."""
    for said in heard.document.said:
        if said.heading or Topic.APPROVED in said.section.topics:
            continue
        if ASKS_FIRST.search(said.plain):
            return fact(str(Authorisation.SPECIFIC), said.words)
        outright = GIVES.search(said.plain) and re.search(GENERAL, said.plain)
        if outright or (LEAVES_FREE.search(said.plain) and not BOUND.search(said.plain)):
            return fact(str(Authorisation.GENERAL), said.words)
    return None
